/** The series of a folder of the disk. */

import path from 'node:path';
import { findSeries } from '../../gather/series.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { shown } from './place.ts';
import { worldsOf } from './world.ts';

/** Its series file, or that of the nearest folder above it (contract 2). */
export function seriesFileOver(io: Io, folder: string): string | Problem | undefined {
  const file = findSeries(worldsOf(io).over(folder), shown(io, folder));
  return typeof file === 'string' ? path.resolve(io.cwd, file) : file;
}
