/** The texts in which persons are named with their title, and those that are. */

import { type Titled, titledNames } from '../../people/titles.ts';
import type { Role } from '../../schema/role.ts';
import { at, type Passage } from '../passage.ts';
import type { PersonPlace } from './place.ts';

export interface NamedPerson {
  readonly name: string;
  readonly place: PersonPlace;
  readonly isBold: boolean;
  /** The posts before the name as written: 双牌县委副书记、县长. */
  readonly phrase: string;
  readonly phrasePlace: PersonPlace;
}

const roles: ReadonlySet<Role> = new Set(['text', 'note', 'head']);

export const isProse = ({ role }: Passage): boolean => roles.has(role);

export const namedInProse = (passages: readonly Passage[]): readonly NamedPerson[] =>
  passages.flatMap((passage) =>
    isProse(passage) ? Array.from(titledNames(passage), (one) => named(passage, one)) : [],
  );

const named = (passage: Passage, { start, end, titleStart }: Titled): NamedPerson => ({
  name: passage.text.slice(start, end),
  place: at(passage, start, end),
  isBold: passage.isBold(start),
  phrase: passage.text.slice(titleStart, start),
  phrasePlace: at(passage, titleStart, start),
});
