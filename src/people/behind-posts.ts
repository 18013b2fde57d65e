/** The name of a person behind a post. */

import { once } from '../once.ts';
import { anyOf } from '../pattern.ts';
import { looksLikeName } from './person-names.ts';
import { afterName } from './words.ts';

const follows = once(() => new RegExp(`^(?:$|[^\\p{Script=Han}]|${anyOf(afterName)})`, 'u'));

/** Where the name of a person ends that begins here, by what follows it; undefined where none is certain. */
export function endOfPerson(text: string, start: number): number | undefined {
  for (const length of [2, 3, 4]) {
    const end = start + length;
    if (end <= text.length && follows().test(text.slice(end, end + 2)) && looksLikeName(text.slice(start, end)))
      return end;
  }
  return undefined;
}

const own = /^(?:副书记|书记|常委|委员)?(?:、(?:常务)?副?[县区市]长)?/;

/** Whether what stands behind 区委 or 区长 goes on to the name of who it is: 书记李明到场. */
export const namesPerson = (behind: string): boolean =>
  endOfPerson(behind, own.exec(behind)?.[0].length ?? 0) !== undefined;
