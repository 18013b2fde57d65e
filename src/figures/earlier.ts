/** What an indicator may be set beside: the issue before, and that of a year before. */

import type { Statistics } from '../schema/statistics.ts';
import type { Sibling } from '../series/siblings.ts';
import type { Standing } from '../series/standing.ts';

export const helpers = { 较上期: 'before', 同比: 'yearBefore' } as const;
export type Helper = keyof typeof helpers;

/** Where earlier figures are looked for. */
export interface Earlier {
  /** The issue before, or that of a year before; `lost` names its file where that cannot be read. */
  issue(which: (typeof helpers)[Helper]): { readonly found?: Sibling; readonly lost?: string };
  /** This issue; absent where no others are known. */
  readonly self?: Standing;
  /** Of the section the sentence stands in. */
  readonly title: string | undefined;
  readonly period: Statistics['period'];
}
