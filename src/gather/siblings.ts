/** The issues that lie with one: looked at one by one, never more than asked for. */

import type { BulletinFile } from '../schema/issue-file.ts';
import { answerTo, type NamesQuestion } from './names-asked.ts';
import type { SeriesReading } from './read.ts';
import { type IssueReading, readIssue } from './read-issue.ts';
import type { SentFolder } from './sent/folder.ts';
import { type Standing, standingOf } from './standing.ts';

/** What the caller knows of the files that lie with an issue. What is found in them is kept as long as this object is in use. */
export interface Siblings {
  /** As messages show them, in natural order; the issue itself is among them. */
  readonly names: readonly string[];
  /** undefined where the file cannot be had. */
  read(name: string): Uint8Array | undefined;
  /** Files beside them that are named like issues, but for an ending or a mark, and are read by nobody; in natural order. */
  misnamed?(): readonly string[];
  /** Told each question that is asked of the names, and each file that something was taken from. */
  noted?(what: NamesQuestion | readonly ['read', name: string]): void;
  /** What lies beside the `issue.yaml` of an issue folder; undefined for any other file. */
  sent?(name: string): SentFolder | undefined;
  /** Takes a step in which a file, and what was sent for it, is read: what that asks of the world is noted whenever the file is. */
  reading?<T>(name: string, step: () => T): T;
  /** Another value once a file reads otherwise than before, so that it alone is read again; absent where none ever does. */
  state?(name: string): unknown;
}

/** Another issue of the same 刊物. */
export interface Sibling {
  /** As messages show it. */
  readonly file: string;
  readonly standing: Standing;
  /** Joined with the series. */
  readonly content: BulletinFile;
}

/** One that cannot be read; `reading` is absent where the file could not be had at all. */
export interface Unreadable {
  readonly file: string;
  readonly reading?: IssueReading;
}

/** One that several files could be. */
export interface Doubled {
  /** The one that looks most like a copy, and the others. */
  readonly file: string;
  readonly others: readonly string[];
  readonly standing: Standing;
}

/** What the names answer. */
export function ask(siblings: Siblings, question: NamesQuestion): readonly string[] {
  siblings.noted?.(question);
  return answerTo(siblings.names, question);
}

export const isReadable = (one: Sibling | Unreadable | Doubled): one is Sibling => 'content' in one;

/** The last few of a run: who looks two years back from each issue in turn reads each file once. */
const lately = new WeakMap<Siblings, Map<string, Kept<Sibling>>>();
const most = 32;
/** A file of a hundred pages; what is larger is not kept. */
const largest = 256 * 1024;

export function siblingOf(siblings: Siblings, file: string, series: SeriesReading | undefined): Sibling | Unreadable {
  siblings.noted?.(['read', file]);
  const kept = keptIn(lately, siblings);
  const state = { file: siblings.state?.(file), series };
  const before = kept.get(file);
  if (before && holds(before, state)) return before.found;
  const bytes = siblings.read(file);
  if (!bytes) return { file };
  const read = () => {
    const reading = readIssue({ file, bytes, sent: siblings.sent?.(file) }, series);
    return { reading, content: reading.joined?.value?.file };
  };
  const { reading, content } = siblings.reading ? siblings.reading(file, read) : read();
  if (!content) return { file, reading };
  const found = { file, standing: standingOf(content), content };
  if (bytes.length <= largest) kept.set(file, { state, found });
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return found;
}

/** Where each file stands, judged once for all issues of a run; what it holds is read again where that is wanted. */
const standings = new WeakMap<Siblings, Map<string, Kept<Standing | undefined>>>();

/** undefined where the file is not readable. */
export function standingIn(siblings: Siblings, file: string, series: SeriesReading | undefined): Standing | undefined {
  siblings.noted?.(['read', file]);
  const kept = keptIn(standings, siblings);
  const state = { file: siblings.state?.(file), series };
  const before = kept.get(file);
  if (before && holds(before, state)) return before.found;
  const one = siblingOf(siblings, file, series);
  const found = isReadable(one) ? one.standing : undefined;
  kept.set(file, { state, found });
  return found;
}

/** What was found in a file holds while the file and the series round it are as they were. */
interface Kept<T> {
  readonly state: { readonly file: unknown; readonly series: SeriesReading | undefined };
  readonly found: T;
}
const holds = ({ state: { file, series } }: Kept<unknown>, now: Kept<unknown>['state']): boolean =>
  file === now.file && series === now.series;

function keptIn<T>(all: WeakMap<Siblings, Map<string, T>>, siblings: Siblings): Map<string, T> {
  const kept = all.get(siblings) ?? new Map<string, T>();
  all.set(siblings, kept);
  return kept;
}

/**
 * Whether a file that cannot be read would be an issue of this 刊物. Without a series any file may lie here: one that does
 * not name the 刊物 is none.
 */
export function concerns(siblings: Siblings, file: string, series: SeriesReading | undefined, self: Standing): boolean {
  if (series) return true;
  const one = siblingOf(siblings, file, series);
  const name = self.title.split('\n').at(-1) as string;
  return !isReadable(one) && (one.reading?.source.text.includes(name) ?? false);
}
