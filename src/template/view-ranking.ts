/** What a template sees of a ranking. */

import type { Ranking } from '../model/bulletin.ts';
import { asOptional, asPlain, asText, type Text } from './text.ts';

export interface RankingView {
  readonly title: Text | undefined;
  readonly measure: Text | undefined;
  /** The indicator ranked by. */
  readonly by: Text | undefined;
  /** One of the first three is true; a list else. */
  readonly table: boolean;
  readonly sentence: boolean;
  readonly columns: boolean;
  readonly ranks: readonly RankView[];
}
export interface RankView {
  readonly place: Text;
  readonly name: Text;
  readonly score: Text;
  /** Of the whole ranking, for those who print it behind each score. */
  readonly measure: Text | undefined;
}

export const rankingView = ({ layout, ranks, title, measure, by }: Ranking): RankingView => ({
  title: asOptional(title),
  measure: asOptional(measure),
  by: asOptional(by),
  table: layout === 'table',
  sentence: layout === 'sentence',
  columns: layout === 'columns',
  ranks: ranks.map(({ place, name, score }) => ({
    place: asPlain(String(place)),
    name: asText(name),
    score: asText(score),
    measure: asOptional(measure),
  })),
});
