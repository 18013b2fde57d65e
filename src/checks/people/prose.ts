/** Persons named in prose with their title before them, where it is certain which characters are the name. */

import { matchesIn } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import { at, type Passage } from '../passage.ts';
import { looksLikeName } from './person-names.ts';
import type { Place } from './place.ts';

export interface Named {
  readonly name: string;
  readonly place: Place;
  readonly isBold: boolean;
  /** The posts before the name as written: 双牌县委副书记、县长. */
  readonly phrase: string;
  readonly phrasePlace: Place;
}

const roles: ReadonlySet<Role> = new Set(['text', 'note', 'head']);

/** The word a title ends in. */
const title =
  /(?:书记|[县区市镇乡州省局厅处部院校行科所站]长|[支大中总]队长|秘书长|检察长|主任|主席|常委|委员|成员|巡视员|调研员)/g;

const han = /\p{Script=Han}/u;

/** Where each title of a passage ends, and a name may begin. */
export const titleEnds = ({ role, text }: Passage): readonly number[] =>
  roles.has(role) ? Array.from(matchesIn(text, title), ({ index, 0: word }) => index + word.length) : [];

export const namedInProse = (passages: readonly Passage[]): readonly Named[] =>
  passages.flatMap((passage) => [...read(passage)]);

function* read(passage: Passage): Iterable<Named> {
  for (const from of titleEnds(passage)) {
    const end = endOfName(passage, from);
    const name = passage.text.slice(from, end);
    if (end === undefined || !looksLikeName(name)) continue;
    const start = startOfPhrase(passage.text, from);
    yield {
      name,
      place: at(passage, from, end),
      isBold: passage.isBold(from),
      phrase: passage.text.slice(start, from),
      phrasePlace: at(passage, start, from),
    };
  }
}

/** A name ends where its bold ends, or right before the day on which its bearer did something. */
function endOfName({ text, isBold }: Passage, from: number): number | undefined {
  if (!han.test(text[from] ?? '')) return undefined;
  for (let end = from + 1; end <= from + 4; end += 1) {
    if (isBold(from) && (end === text.length || !isBold(end))) return end;
    if (!isBold(from) && end >= from + 2 && /^[ \u3000]{0,2}\d{1,2}[ \u3000]{0,2}月/.test(text.slice(end, end + 8)))
      return end;
    if (!han.test(text[end] ?? '')) return undefined;
  }
  return undefined;
}

const reach = 50;

/** Titles are 汉字 and 、; the phrase begins behind whatever else stands before them. */
export function startOfPhrase(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < reach && (han.test(text[start - 1] as string) || text[start - 1] === '、'))
    start -= 1;
  while (text[start] === '、') start += 1;
  return start;
}
