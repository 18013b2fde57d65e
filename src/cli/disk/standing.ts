/** What a document that lies where one shall go is to the new one (contract, promise 2). */

import fs from 'node:fs';
import type { Standing } from '../../docx/seal/read.ts';

/** Loaded when the first document is found where one shall go: in a new folder there is none. */
export async function verdictOn(file: string, bytes: Uint8Array): Promise<Standing> {
  const seal = await import('../../docx/seal/read.ts');
  return fs.statSync(file).size > seal.mostBytes ? 'foreign' : seal.standingOf(fs.readFileSync(file), bytes);
}
