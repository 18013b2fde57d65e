/**
 * What a build leaves of one output (contract 3.0.1): what was read for it, what it was asked for, what it said, and the
 * page with its origins. It lies in `.bulletin/` of the folder that the output belongs to, and anyone may delete it.
 *
 * A file of five lines, each JSON:
 * 1. the version of this form, and the sha256 of line 2
 * 2. the head, `BuildRecord`, with the sha256 of each line below it: all that tells whether the output is as it would be built
 * 3. the questions that were asked of the names of the issues beside it, `NamesQuestion[]`
 * 4. what was said, `RecordedSaid`
 * 5. the page, `PrintedPage`, from which `take` starts
 *
 * Names are relative, with `/`: those of files count from the root, the folder of the series, or where there is none the
 * folder in which the document stands; that of the output from the folder that holds `.bulletin/`.
 */

import type { Diagnostic } from '../diagnostic.ts';
import type { NamesQuestion } from '../gather/names-asked.ts';
import type { SentFile } from '../gather/sent/types.ts';
import { once } from '../once.ts';
import { sha256 } from '../world/record.ts';
import type { PrintedPage } from './printed.ts';

/** Which output of which issue it is of: nothing else is needed to find it. */
export interface RecordPlace {
  /** The issue file. */
  readonly issue: string;
  /** Where its document stands if no pattern of the series says otherwise, from the folder that holds `.bulletin/`, without ending. */
  readonly stem: string;
  readonly format: string;
  readonly draft: boolean;
}

/** By name the sha256 of what was read, else why it could not be had (`absent`). */
type States = Readonly<Record<string, string>>;

export interface BuildRecord extends RecordPlace {
  /** Version of the program, and which build of it. */
  readonly program: string;
  /** It need not lie below its folder when the user named it; then this is its base name. */
  readonly output: string;
  readonly elsewhere?: true;
  readonly bytes: number;
  readonly sha256: string;
  /** `bulletin-text` of its seal, by which a copy that went through other hands is known to be of this build. */
  readonly text?: string;
  /** What the command line named in the place of what would be found: sha256 of the series file, or `none`; of the templates. */
  readonly series?: string;
  readonly templates?: string;
  /** Contributions that cannot be used were left out. */
  readonly skipBroken?: true;
  /** All that was read or looked for, the issue itself among it. */
  readonly files: States;
  /** sha256 of the names in a folder. */
  readonly folders: States;
  /** The other issues: those of its series, or of its folder. Absent where nobody asked for them. */
  readonly beside?: Beside;
  /** The series file, where there is one. */
  readonly seriesFile?: string;
  /** Somewhere something was read that has no name below the root, or that changed meanwhile: it is never as it was. */
  readonly unsure?: true;
  /** How many findings were said; and whether something of sent files. */
  readonly said: number;
  readonly sent?: true;
  /** sha256 of the lines below the head. */
  readonly lines: readonly string[];
}

export interface Beside {
  readonly of: 'series' | 'folder';
  /** sha256 of all their names. */
  readonly names: string;
  /** sha256 of what the names answered; it tells whether they still do where the names are not the same. */
  readonly answers: string;
  /** Those that something was taken from. */
  readonly files: States;
}

/** What is said of the files of an issue folder. */
export interface SentSaid {
  readonly files: readonly Pick<SentFile, 'file' | 'fate' | 'madeFrom' | 'leftOut'>[];
  readonly added: readonly string[];
}

/** What was said of the issue. */
export interface RecordedSaid {
  /** sha256 of the language, and of how the root is shown: both stand in the words. */
  readonly from: string;
  readonly findings: readonly Diagnostic[];
  /** By file the lines that the findings point at. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Of an issue folder. */
  readonly sent?: SentSaid;
}

export interface RecordFile {
  readonly head: BuildRecord;
  /** The rest is read when it is asked for; undefined where it is not whole. */
  readonly asked: () => readonly NamesQuestion[] | undefined;
  /** @param root as it is shown now */
  readonly said: (root: string) => RecordedSaid | undefined;
  readonly printed: () => PrintedPage | undefined;
}

/** Of this form. A record of another one is passed over. */
const form = 1;
/** Of the head. What is larger was not written here. */
const mostHead = 4 * 1024 * 1024;

export const recordFolder = '.bulletin';

/** Its base name: short, and the same for the same output, however long the names. */
export const recordName = ({ issue, stem, format, draft }: RecordPlace): string =>
  `${sha256([issue, stem, format, draft ? 'draft' : ''].join('\n')).slice(0, 32)}.jsonl`;

export interface RecordParts {
  readonly head: Omit<BuildRecord, 'lines'>;
  readonly asked: readonly NamesQuestion[];
  readonly said: RecordedSaid;
  readonly printed: PrintedPage | undefined;
  /** How the root is shown, which stands in what was said. */
  readonly root: string;
}

export function recordText({ head, asked, said, printed, root }: RecordParts): string {
  const below = [JSON.stringify(asked), withoutRoot(JSON.stringify(said), root), JSON.stringify(printed ?? null)];
  const line = JSON.stringify({ ...head, lines: below.map(sha256) });
  return [JSON.stringify({ 'bulletin-record': form, sum: sha256(line) }), line, ...below, ''].join('\n');
}

/**
 * undefined for what is broken, or of another form. What it says is nobody's word: it is compared, and nothing else.
 * @param begins the file, or as much of it as holds the head
 * @param whole the file, asked for where more of it is wanted
 */
export function readRecord(
  begins: Uint8Array,
  whole: () => Uint8Array | undefined = () => begins,
): RecordFile | undefined {
  const lines = once(() => linesOf(whole() ?? begins));
  const line = linesOf(begins);
  const first = line(0) ?? lines()(0);
  const head = first && (line(1) ?? lines()(1));
  if (!head || head.length > mostHead || first.length > 200) return undefined;
  const begin = parsed(first) as { 'bulletin-record'?: unknown; sum?: unknown } | undefined;
  if (begin?.['bulletin-record'] !== form || begin.sum !== sha256(head)) return undefined;
  const value = parsed(head);
  if (!isRecord(value)) return undefined;
  const part = <T>(at: number, root = '.'): T | undefined => {
    const text = lines()(at + 2);
    return text && sha256(text) === value.lines[at] ? ((parsed(text, root) as T | null) ?? undefined) : undefined;
  };
  return { head: value, asked: () => part(0), said: (root) => part(1, root), printed: () => part(2) };
}

/** Stands for the way to the root, which is nobody's business: it may name a user. Unicode keeps it for such a use. */
const rootMark = '\ufdd0';
const wayIn = (root: string): string => JSON.stringify(`${root}/`).slice(1, -1);
const withoutRoot = (json: string, root: string): string =>
  root === '.' ? json : json.replaceAll(wayIn(root), rootMark);
const withRoot = (json: string, root: string): string => (root === '.' ? json : json.replaceAll(rootMark, wayIn(root)));

/** Lines are cut out when they are asked for: most of a record nobody reads. */
function linesOf(bytes: Uint8Array): (at: number) => Uint8Array | undefined {
  const ends: number[] = [-1];
  return (at) => {
    while (ends.length < at + 2) {
      const end = bytes.indexOf(10, (ends.at(-1) as number) + 1);
      if (end < 0) return undefined;
      ends.push(end);
    }
    return bytes.subarray((ends[at] as number) + 1, ends[at + 1]);
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function parsed(text: Uint8Array, root = '.'): unknown {
  try {
    return JSON.parse(withRoot(utf8.decode(text), root));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is BuildRecord {
  if (!isMap(value)) return false;
  const texts = ['program', 'issue', 'stem', 'format', 'output', 'sha256'];
  const optional = ['series', 'templates', 'seriesFile', 'text'];
  return (
    texts.every((key) => typeof value[key] === 'string') &&
    optional.every((key) => value[key] === undefined || typeof value[key] === 'string') &&
    ['bytes', 'said'].every((key) => Number.isSafeInteger(value[key]) && (value[key] as number) >= 0) &&
    typeof value.draft === 'boolean' &&
    isStates(value.files) &&
    isStates(value.folders) &&
    (value.beside === undefined || isBeside(value.beside)) &&
    Array.isArray(value.lines) &&
    value.lines.length === 3
  );
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStates = (value: unknown): value is States =>
  isMap(value) && Object.values(value).every((each) => typeof each === 'string');
const isBeside = (value: unknown): value is Beside =>
  isMap(value) &&
  (value.of === 'series' || value.of === 'folder') &&
  typeof value.names === 'string' &&
  typeof value.answers === 'string' &&
  isStates(value.files);
