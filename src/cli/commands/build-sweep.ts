/** Takes away the records of issues that are gone: nothing would ever read them again. */

import path from 'node:path';
import { isOurs } from '../../records/now.ts';
import { dropRecord, recordAt, recordsIn } from '../disk/record-files.ts';
import type { Io } from '../io.ts';
import type { BuildOptions } from './build-options.ts';
import { homeOf, type RecordRoots } from './build-place.ts';
import type { Step } from './build-plan.ts';

/** A run over one issue of an archive does not look through the records of all others. */
const least = 50;

export function sweepRecords(io: Io, steps: readonly Step[], options: BuildOptions): void {
  const known = new Map<string, Set<string>>();
  for (const step of steps) {
    const { root, holder } = 'left' in step ? step.left.home : homeFor(io, step.built, options);
    // In --out-dir lie those of any series, whose names count from elsewhere.
    if (holder !== root) continue;
    const names = known.get(root) ?? new Set();
    if ('left' in step) for (const name of step.left.names) names.add(name);
    known.set(root, names);
  }
  for (const [root, names] of known) {
    const others = [...recordsIn(root)].filter((name) => name.endsWith('.jsonl') && !names.has(name));
    if (others.length > names.size + least) continue;
    for (const name of others) {
      const issue = recordAt(io, root, name)?.head.issue;
      if (issue !== undefined && isOurs(issue)) dropRecord(io, root, name, path.join(root, issue));
    }
  }
}

const homeFor = (io: Io, { input, series }: Extract<Step, { built: unknown }>['built'], options: BuildOptions) =>
  homeOf(io, input, series?.file, options) satisfies RecordRoots;
