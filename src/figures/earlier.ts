/** What an indicator may be set beside: the issue before, and that of a year before. */

import type { Doubled, Sibling, Unreadable } from '../gather/siblings.ts';
import type { Standing } from '../gather/standing.ts';
import type { Statistics } from '../schema/statistics.ts';

export const earlierHelpers = { 较上期: 'before', 同比: 'yearBefore' } as const;
export type Helper = keyof typeof earlierHelpers;

/** Where earlier figures are looked for. */
export interface Earlier {
  /** The issue before, or that of a year before; `lost` says why there is none, where that cannot be read or two files could be it. */
  issue(which: (typeof earlierHelpers)[Helper]): { readonly found?: Sibling; readonly lost?: Unreadable | Doubled };
  /** A file that is none for its name alone, and would be that issue. */
  misnamed?(which: (typeof earlierHelpers)[Helper]): string | undefined;
  /** This issue; absent where no others are known. */
  readonly self?: Standing;
  /** Of the section the sentence stands in. */
  readonly title: string | undefined;
  readonly period: Statistics['period'];
}
