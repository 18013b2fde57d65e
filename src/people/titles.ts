/** Persons named in prose with their title before them, where it is certain which characters are the name. */

import type { BoldText } from '../inline-marks.ts';
import { once } from '../once.ts';
import { anyOf, matchesIn } from '../pattern.ts';
import { looksLikeName } from './person-names.ts';
import { headsBelow, headsOfBodies, headsOfPlaces, members } from './words.ts';

/** 双牌县委副书记、县长**某某**: UTF-16 offsets of the name, and of the title as written, which ends where the name begins. */
export interface Titled {
  readonly start: number;
  readonly end: number;
  readonly titleStart: number;
}

/** 副县长彭一舟: the post, and the name behind it; undefined where what stands there may be none. */
export function nameBehindPost(text: string): { readonly post: string; readonly name: string } | undefined {
  const bare = text.replace(/[\s\u3000]+/g, '');
  const end = titleEnds(bare).at(-1);
  const name = end === undefined ? '' : bare.slice(end);
  return end !== undefined && name.length < 4 && looksLikeName(name) ? { post: bare.slice(0, end), name } : undefined;
}

/** The word a title ends in. */
const title = once(() => new RegExp(anyOf(headsOfPlaces, headsOfBodies, headsBelow, members), 'g'));

const han = /\p{Script=Han}/u;

/** Where each title ends, and a name may begin. */
export const titleEnds = (text: string): readonly number[] =>
  Array.from(matchesIn(text, title()), ({ index, 0: word }) => index + word.length);

export function* titledNames(prose: BoldText): Iterable<Titled> {
  for (const start of titleEnds(prose.text)) {
    const end = endOfName(prose, start);
    if (end === undefined || !looksLikeName(prose.text.slice(start, end))) continue;
    yield { start, end, titleStart: startOfTitle(prose.text, start) };
  }
}

/** A name ends where its bold ends, or right before the day on which its bearer did something. */
function endOfName(printed: BoldText, from: number): number | undefined {
  const { text } = printed;
  if (!han.test(text[from] ?? '')) return undefined;
  for (let end = from + 1; end <= from + 4; end += 1) {
    if (printed.isBold(from) && (end === text.length || !printed.isBold(end))) return end;
    if (
      !printed.isBold(from) &&
      end >= from + 2 &&
      /^[ \u3000]{0,2}\d{1,2}[ \u3000]{0,2}月/.test(text.slice(end, end + 8))
    )
      return end;
    if (!han.test(text[end] ?? '')) return undefined;
  }
  return undefined;
}

const reach = 50;

/** Titles are 汉字 and 、; one begins behind whatever else stands before them. */
export function startOfTitle(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < reach && (han.test(text[start - 1] as string) || text[start - 1] === '、'))
    start -= 1;
  while (text[start] === '、') start += 1;
  return start;
}
