/** Reads a file that the user or the series named. */

import { cannotRead } from '../../gather/open-fault.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { isPipe, readPipe } from './pipe.ts';
import { shown } from './place.ts';
import { largest, readPlain } from './read-plain.ts';
import { refusedOf } from './world.ts';

/** @param pipes also what a command writes into a pipe: for a file of the command line that is read once and never written */
export function readBytes(io: Io, file: string, { pipes = false } = {}): Uint8Array | Problem {
  try {
    return pipes && isPipe(file) ? readPipe(file, largest) : readPlain(io, file);
  } catch (error) {
    return cannotRead(shown(io, file), refusedOf(error, file));
  }
}

export const isProblem = (value: object): value is Problem => 'code' in value && 'message' in value;
