/** A text while it is read: all that is known of it. */

import type { Flow } from '../../flow/flow.ts';
import type { Composed, Rough } from './composed.ts';
import type { SentEntry } from './folder.ts';
import type { Ground, NamedSection } from './ground.ts';
import type { SentFinding } from './types.ts';

export interface Reading {
  readonly entry: SentEntry;
  readonly flow: Flow;
  readonly composed: Composed;
  readonly ground: Ground;
  readonly named: readonly NamedSection[];
  readonly said: readonly SentFinding[];
  /** The day that a form says. */
  readonly formDay?: string;
}

export const lineOf = ({ body }: Rough): number =>
  body.kind === 'item' ? (body.lines[0]?.line ?? 1) : body.kind === 'table' ? body.table.line : body.picture.line;
