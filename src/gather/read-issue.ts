/** An issue file read, resolved and joined with its series: once for the document itself and for those that look back at it. */

import { beginning, hasError, type Outcome } from '../diagnostic.ts';
import { issueGrammar } from '../schema/grammar.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { type Resolved, resolveIssue } from '../schema/resolve.ts';
import type { readSource } from '../source/read.ts';
import type { Asked } from '../world/record.ts';
import { isSame } from './bytes.ts';
import { type Joined, join } from './merge.ts';
import { openSource } from './open-source.ts';
import type { SeriesReading } from './read.ts';
import { chosenOf } from './sent/chosen.ts';
import type { SentFolder } from './sent/folder.ts';
import { readSent, type SentReading } from './sent/together.ts';
import { withMeantUnit } from './unit-twice.ts';

export interface IssueText {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Where it is that of an issue folder, what else lies in that. */
  readonly sent?: SentFolder | undefined;
}
export type IssueReading = ReturnType<typeof readSource> & {
  readonly resolved: Outcome<Resolved<BulletinFile>>;
  /** Absent when the issue or its series has an error of form before they meet. With what was sent for it, all but what an earlier issue tells of. */
  readonly joined?: Outcome<Joined>;
  /** Of an issue folder. Where the issue or its series cannot be read, as far as it can be told without them. */
  readonly sent?: SentReading;
};

/** The last few, by name and content: a run in the order of names meets each issue as the next, then as itself. */
const most = 4;
/** Larger ones are read again: what is kept of them all stays small. */
const largest = 1024 * 1024;
interface Known extends IssueText {
  readonly series: SeriesReading | undefined;
  readonly reading: IssueReading;
  /** What was read of its folder: whoever takes the reading from memory depends on it as well. */
  readonly asked: Asked | undefined;
}
const known: Known[] = [];

export function readIssue({ file, bytes, sent }: IssueText, series: SeriesReading | undefined): IssueReading {
  const index = known.findIndex(
    (one) => one.file === file && one.series === series && one.sent === sent && isSame(one.bytes, bytes),
  );
  const before = known[index];
  if (before) {
    known.splice(index, 1);
    known.unshift(before);
    if (before.asked) sent?.used(before.asked);
    return before.reading;
  }
  const step = (): IssueReading => read({ file, bytes, sent }, series);
  const { answer: reading, asked } = sent?.reading(step) ?? { answer: step(), asked: undefined };
  if (bytes.length <= largest) known.unshift({ file, bytes: bytes.slice(), sent, series, reading, asked });
  known.length = Math.min(known.length, most);
  return reading;
}

function read({ file, bytes, sent: folder }: IssueText, series: SeriesReading | undefined): IssueReading {
  const opened = openSource(bytes, file, issueGrammar);
  const { units } = series?.resolved.value?.value ?? {};
  const source = { ...opened, findings: opened.findings.map((finding) => withMeantUnit(finding, units)) };
  const resolved = resolveIssue(source.source);
  const all = [source.findings, resolved.findings, series?.findings ?? [], series?.resolved.findings ?? []];
  const sound = all.every((findings) => !hasError(findings));
  const alone = sound && resolved.value ? join(resolved.value, series?.resolved.value) : undefined;
  if (!folder || folder.entries.length === 0) return { ...source, resolved, ...(alone && { joined: alone }) };
  const own = alone?.value ?? resolved.value;
  const sent = readSent(
    folder,
    alone?.value?.file ?? resolved.value?.value ?? {},
    series?.resolved.value?.value,
    (path) => own?.locate(path) ?? { file, range: beginning },
  );
  const joined =
    resolved.value && alone ? join(resolved.value, series?.resolved.value, chosenOf(sent, false)) : undefined;
  return { ...source, resolved, sent, ...(joined && { joined }) };
}
