/** One file that was sent, read by itself: what would print of it, before all of them are looked at together. */

import type { Bytes } from '../../data/bytes.ts';
import type { Refusal } from '../../data/refusal.ts';
import type { NamedRange } from '../../diagnostic.ts';
import type { Source } from '../../source/data.ts';
import type { SentEntry } from './folder.ts';
import type { LeftOut, Piece, SentFigure, SentFile, SentFinding } from './types.ts';

export interface Draft extends Omit<SentFile, 'fate'> {
  readonly entry: SentEntry;
  /** For excerpts: lines of messages are lines of it. */
  readonly text?: string;
  /** Of a fragment that was made of what a unit sent: it is the office's own, and may be mended. */
  readonly source?: Source;
  /** Pictures inside it, by the names under which its pieces ask for them. */
  readonly images?: ReadonlyMap<string, () => Bytes | Refusal>;
  /** It holds news, but is none for this issue: nothing of it is shown beside the others. */
  readonly isForeign?: true;
}

interface Content {
  readonly units?: readonly string[];
  readonly pieces?: readonly Piece[];
  readonly figures?: readonly SentFigure[];
  readonly leftOut?: readonly LeftOut[];
  readonly findings?: readonly SentFinding[];
}

export const draftOf = (
  entry: SentEntry,
  kind: SentFile['kind'],
  {
    units = [],
    pieces = [],
    figures = [],
    leftOut = [],
    findings = [],
    ...rest
  }: Content & Partial<Omit<Draft, keyof Content>>,
): Draft => ({
  entry,
  file: entry.file,
  name: entry.name,
  kind,
  units,
  pieces,
  figures,
  leftOut,
  findings,
  ...rest,
});

type Pair = readonly [zh: string, en: string];

/** What is said of a sent file: found, and what to do. */
export const sentFinding = (
  file: string,
  range: NamedRange,
  code: string,
  [zh, en]: Pair,
  [hintZh, hintEn]: Pair,
  severity: SentFinding['severity'] = 'error',
): SentFinding => ({
  file,
  range,
  code,
  severity,
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

/** All of a line of a file that was read, without the blanks at its ends. */
export function rangeOfLine({ text = '' }: Pick<Draft, 'text'>, line: number): NamedRange {
  const own = text.split('\n')[line - 1] ?? '';
  const bare = own.replace(/^[\s\u3000]+/, '');
  return lineRange(line, bare.trimEnd(), Array.from(own).length - Array.from(bare).length);
}

/** All of one line. */
export const lineRange = (line: number, text: string, cut = 0): NamedRange => ({
  line,
  column: cut + 1,
  endLine: line,
  endColumn: cut + 1 + Array.from(text).length,
});
