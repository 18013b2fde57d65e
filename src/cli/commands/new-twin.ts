/** Two who make the next issue at once under two names: whoever was later takes his file back, and is told of the other's. */

import fs from 'node:fs';
import path from 'node:path';
import { isIssueName } from '../../gather/walk.ts';
import { lastOf } from '../../next/last.ts';
import type { Context } from '../context.ts';
import { type Around, filesAround, worldFor } from './new-series.ts';

/**
 * Looked for once our file is there: of two, one at least sees the other's.
 * @param named of the option --series
 * @returns the file that bears our number besides, as messages show it
 */
export function twinOf(context: Context, named: string | undefined, around: Around, own: string): string | undefined {
  const { siblings } = filesAround(context, worldFor(context, named), around.series);
  const before = new Set(around.names);
  const isOwn = (name: string): boolean => path.resolve(context.io.cwd, name) === own;
  const fresh = siblings.names.filter((name) => !before.has(name));
  if (fresh.every(isOwn)) return undefined;
  const { last, twin } = lastOf({ ...siblings, names: fresh }, around.reading);
  const two = twin && last ? [twin.file, last.file] : [];
  return two.some(isOwn) ? two.find((name) => !isOwn(name)) : undefined;
}

/**
 * The later one goes. Nothing goes in which somebody wrote. Not the time of its text tells, which was written under another
 * name, but the one since when it bears its own.
 * @param isAgain of two at one moment both have gone before: now only the one whose name stands later
 */
export function isTakenBack({ io }: Context, own: string, text: string, twin: string, isAgain: boolean): boolean {
  const other = path.resolve(io.cwd, twin);
  try {
    const [ours, theirs] = [own, other].map((file) => fs.statSync(file, { bigint: true }).ctimeNs) as [bigint, bigint];
    if (ours < theirs || (isAgain && ours === theirs && own < other)) return false;
    if (fs.readFileSync(own, 'utf8') !== text) return false;
    io.disk.rmSync(own, { force: true });
    if (isIssueName(path.basename(own))) fs.rmdirSync(path.dirname(own));
    return true;
  } catch {
    return false;
  }
}
