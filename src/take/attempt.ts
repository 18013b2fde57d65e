/** What a trial goes on with, and what it takes for a step nearer. */

import type { Document } from '../asked.ts';
import type { Joined } from '../gather/merge.ts';
import { type ComputedTexts, distance } from './distance.ts';
import type { Para } from './page.ts';
import type { Proposal } from './plan.ts';
import type { Files } from './where.ts';
import type { Wrote } from './write.ts';

/** What an issue prints with these files; undefined where they hold an error of form. */
export interface Built {
  readonly paras: readonly Para[];
  readonly joined: Joined;
  readonly placeOf: Document['placeOf'];
}

export type Build = (files: Files) => Built | undefined;

export interface Accepted {
  readonly proposal: Proposal;
  readonly scope: Wrote['scope'];
  /** As it was and is written, where that is not as it prints. */
  readonly before?: string;
  readonly after?: string;
  /** Its path counts in the files as they are now. */
  readonly isLater?: true;
}

export interface Attempt {
  files: Files;
  distance: number;
  /** As the page stood before anything was written: paths of proposals are of this. */
  readonly first: Built;
  readonly known: ComputedTexts;
  readonly accepted: Accepted[];
  /** Of each list that was changed, its members as they stand now; a new one is -1. */
  readonly orders: Map<string, number[]>;
}

export interface TrialOptions {
  readonly build: Build;
  readonly target: readonly Para[];
  readonly inSeries: boolean;
  readonly year: number | undefined;
  readonly units: ReadonlySet<string>;
}

/**
 * Takes what was written, where it brings the page nearer to the document.
 * @param by how much nearer at least
 */
export function nearer(state: Attempt, wrote: Wrote, { build, target }: TrialOptions, by = 1): boolean {
  const built = build(wrote.files);
  const reached = built && distance(built.paras, target, state.known);
  if (reached === undefined || reached > state.distance - by) return false;
  state.files = wrote.files;
  state.distance = reached;
  return true;
}
