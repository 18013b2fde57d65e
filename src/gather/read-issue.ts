/** An issue file read, resolved and joined with its series: once for the document itself and for those that look back at it. */

import { hasError, type Outcome } from '../diagnostic.ts';
import { issueGrammar } from '../schema/grammar.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { type Resolved, resolveIssue } from '../schema/resolve.ts';
import type { readSource } from '../source/read.ts';
import { isSame } from './bytes.ts';
import { type Joined, join } from './merge.ts';
import { openSource } from './open-source.ts';
import type { SeriesReading } from './read.ts';

export interface IssueText {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
export type IssueReading = ReturnType<typeof readSource> & {
  readonly resolved: Outcome<Resolved<BulletinFile>>;
  /** Absent when the issue or its series has an error of form before they meet. */
  readonly joined?: Outcome<Joined>;
};

/** The last few, by name and content: a run in the order of names meets each issue as the next, then as itself. */
const most = 4;
/** Larger ones are read again: what is kept of them all stays small. */
const largest = 1024 * 1024;
interface Known extends IssueText {
  readonly series: SeriesReading | undefined;
  readonly reading: IssueReading;
}
const known: Known[] = [];

export function readIssue({ file, bytes }: IssueText, series: SeriesReading | undefined): IssueReading {
  const index = known.findIndex((one) => one.file === file && one.series === series && isSame(one.bytes, bytes));
  const before = known[index];
  if (before) {
    known.splice(index, 1);
    known.unshift(before);
    return before.reading;
  }
  const reading = read({ file, bytes }, series);
  if (bytes.length <= largest) known.unshift({ file, bytes: bytes.slice(), series, reading });
  known.length = Math.min(known.length, most);
  return reading;
}

function read({ file, bytes }: IssueText, series: SeriesReading | undefined): IssueReading {
  const source = openSource(bytes, file, issueGrammar);
  const resolved = resolveIssue(source.source);
  const all = [source.findings, resolved.findings, series?.findings ?? [], series?.resolved.findings ?? []];
  const sound = all.every((findings) => !hasError(findings));
  return {
    ...source,
    resolved,
    ...(sound && resolved.value && { joined: join(resolved.value, series?.resolved.value) }),
  };
}
