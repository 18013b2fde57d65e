/** Lists of names, as 报送发 has them: 曾某某、李　某、…同志. */

import { onceFor } from '../../once.ts';
import { bareName, listedNames } from '../../people/person-names.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import type { PersonPlace } from './place.ts';

export interface ListedPerson {
  readonly name: string;
  readonly place: PersonPlace;
}
/** So many names in a row are a list of persons, and not of units. */
const enough = 5;

/** Each list in its order. In an issue the fields say what is a name; in a plain text a paragraph of names does. */
export const nameLists = onceFor(({ passages, issue }: Subject): readonly (readonly ListedPerson[])[] => {
  if (!issue) return passages.map(namesOf).filter((names) => names.length >= enough);
  const lists = new Map<string, ListedPerson[]>();
  for (const passage of passages) {
    if (passage.role !== 'person' || passage.path[0] !== 'distribution') continue;
    const key = passage.path.slice(0, -1).join('/');
    const list = lists.get(key) ?? [];
    list.push({ name: bareName(passage.text), place: at(passage, 0, passage.text.length) });
    lists.set(key, list);
  }
  const written = passages.filter(({ role }) => role === 'recipients').map(namesOf);
  return [...lists.values(), ...written.filter((names) => names.length >= enough)];
});

const namesOf = (passage: Passage): readonly ListedPerson[] =>
  listedNames(passage.text).map(({ name, start, end }) => ({ name, place: at(passage, start, end) }));
