/** Since when a unit is silent: by the issues, which anybody can look up, and never by the time of a file. */

import type { Words } from '../diagnostic.ts';

/** An earlier issue, and the units that have a part in it. */
export interface EarlierIssue {
  readonly label: Words;
  readonly units: ReadonlySet<string>;
}

/** `last`: it had a part in the issue before; undefined where no earlier issue tells. */
export type Silence = 'last' | 'never' | { readonly since: Words } | undefined;

/** @param earlier the nearest first; those without any listed unit tell nothing */
export function silenceOf(unit: string, earlier: readonly EarlierIssue[]): Silence {
  const telling = earlier.filter(({ units }) => units.size > 0);
  if (telling.length === 0) return undefined;
  const at = telling.findIndex(({ units }) => units.has(unit));
  if (at === 0) return 'last';
  return at < 0 ? 'never' : { since: (telling[at] as EarlierIssue).label };
}

/** Behind the name of a unit that has sent nothing. */
export function silenceWords(silence: Silence): Words {
  if (silence === undefined || silence === 'last') return { zh: '', en: '' };
  if (silence === 'never') return { zh: '以前各期也没有', en: 'nor in any issue before' };
  return { zh: `${silence.since.zh}以后没有来过`, en: `nothing since ${silence.since.en}` };
}
