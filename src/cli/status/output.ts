/** What lies where the document of an issue belongs: looked at, never written. */

import fs from 'node:fs';
import type { Document } from '../../asked.ts';
import { mostBytes, saysTheSame, sealIn, sealVerdict } from '../../docx/seal/read.ts';
import type { Built } from '../../status/state.ts';
import { version } from '../../version.ts';
import { reason } from '../disk/errno.ts';
import { look } from '../disk/issue-folder.ts';
import { namesContent } from '../disk/output-name.ts';
import { targetOf } from '../disk/targets.ts';
import type { Io } from '../io.ts';
import type { Issue } from '../issues.ts';

export interface OutputFound {
  /** Path of the disk; undefined where the name cannot be known. */
  readonly file: string | undefined;
  readonly built: Built;
  readonly hasMoved?: boolean;
}

/** @param without the same without what cannot be used of what was sent, as --skip-broken builds it */
export function outputOf(io: Io, issue: Issue, document: Document, without?: () => Document): OutputFound {
  const fields = namesContent(issue.series?.output ?? '') ? document.head?.fields : {};
  const stem = fields && targetOf(io, issue, { ...fields, file: issue.input.name }, {});
  if (typeof stem !== 'string') return { file: undefined, built: 'none' };
  const file = `${stem}.docx`;
  const bytes = bytesAt(file);
  if (typeof bytes === 'string') return { file, built: bytes };
  const built = builtOf(bytes, document, without);
  return { file, built, ...(built === 'edited' && { hasMoved: hasMoved(bytes, document) }) };
}

/** By the seal, which tells what it said before somebody edited it. */
function hasMoved(bytes: Uint8Array, document: Document): boolean {
  const [was, now] = [sealIn(bytes), document.write('docx')];
  return now !== undefined && was?.['bulletin-text'] !== sealIn(now)?.['bulletin-text'];
}

function builtOf(bytes: Uint8Array, document: Document, without?: () => Document): Built {
  const verdict = sealVerdict(bytes);
  if (verdict === 'foreign') return verdict;
  const now = document.write('docx') ?? without?.().write('docx');
  // What was edited in Word and taken back: the issue says the same.
  if (verdict === 'edited') return now && saysTheSame(bytes, now) ? 'current' : verdict;
  if (!now) return 'stale';
  if (Buffer.from(now).equals(bytes)) return 'current';
  // Saved by another program, or built by another version: the words tell.
  const seal = sealIn(bytes);
  const isAsWritten = verdict === 'whole' && seal?.['bulletin-version'] === version;
  return !isAsWritten && seal?.['bulletin-text'] === sealIn(now)?.['bulletin-text'] ? 'current' : 'stale';
}

/** What may not be read is not known to be ours. */
function bytesAt(file: string): Uint8Array | 'none' | 'foreign' {
  const there = look(file);
  if (!there) return 'none';
  try {
    return fs.statSync(file).size > mostBytes ? 'foreign' : fs.readFileSync(file);
  } catch (error) {
    reason(error);
    return 'foreign';
  }
}
