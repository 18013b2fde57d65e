/** What a template sees of a ranking. */

import type { Ranking } from '../model/bulletin.ts';
import { computedFrom, originAt } from '../origin.ts';
import type { View } from './shape.ts';
import type { Texts } from './text.ts';

export const rankingView = (ranking: Ranking, texts: Texts): View<'ranking'> => {
  const { path, layout, ranks, title, measure, by, from } = ranking;
  const ofAll = () => (from ? texts.computed(measure, from) : texts.at(measure, [...path, 'measure']));
  return {
    title: texts.at(title, [...path, 'title']),
    measure: ofAll(),
    by: texts.at(by, [...path, 'by']),
    table: layout === 'table',
    sentence: layout === 'sentence',
    columns: layout === 'columns',
    ranks: ranks.map(({ path: at, place, name, score }) => ({
      place: place === undefined ? undefined : texts.own(String(place)),
      // Units that have the value of an indicator are named by a key.
      name: texts.text(name, by === undefined ? originAt([...at, 'name']) : computedFrom(at)),
      score: texts.text(score, by === undefined ? originAt([...at, 'score']) : computedFrom(at)),
      // 未报 is no number of anything.
      measure: place === undefined ? undefined : ofAll(),
    })),
  };
};
