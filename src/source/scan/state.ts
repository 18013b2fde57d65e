/** What the scan knows while it walks down the file: the collections open at this line, and what it has noticed. */

import type { Edit, Path } from '../../diagnostic.ts';
import type { Grammar, SourcePlace } from '../data.ts';
import type { ReportAt, Said } from '../placed.ts';

/** A block map or list that is still open: its column, and the entry last begun in it. */
export interface ScanFrame {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  readonly path: Path;
  step: string | number;
  /** The keys of a map so far. */
  readonly keys: Set<string>;
  /** The last entry has its value: nothing deeper can follow. */
  filled: boolean;
}

export interface Scan {
  readonly text: string;
  readonly grammar: Grammar | undefined;
  readonly report: ReportAt;
  /** The line of an offset in the text. */
  readonly line: (offset: number) => number;
  /** What makes the text YAML: cures offered to the author, and makeshifts that let the rest be read after an error. */
  readonly edits: Edit[];
  readonly frames: ScanFrame[];
  /** Lines that were reported together as set in too far, and are read so many columns further out. */
  moved?: { readonly until: number; readonly by: number };
  /** The marks of Markdown round the file were told. */
  fenced?: true;
  /** Nested too deep: nothing more is read, nothing is parsed. */
  stopped: boolean;
}

/** The schema of a bulletin needs a dozen; the parsers after us recurse. */
export const mostLevels = 60;

export const top = (scan: Scan): ScanFrame | undefined => scan.frames.at(-1);

/** Lines of a value must be indented more than this. */
export const parentIndent = (scan: Scan): number => top(scan)?.indent ?? -1;

/** Path of the entry last begun, or of the whole file. */
export function pathHere(scan: Scan): Path {
  const frame = top(scan);
  return frame ? [...frame.path, frame.step] : [];
}

export const placeAt = (scan: Scan, path: Path): SourcePlace | undefined => scan.grammar?.at(path);

/** Read as meant, with a cure. */
export function cure(scan: Scan, start: number, end: number, said: Said, fix: readonly Edit[]): void {
  scan.edits.push(...fix);
  scan.report(start, end, said, fix);
}

/** An error; the edits only let the reading go on. */
export function makeshift(scan: Scan, start: number, end: number, said: Said, edits: readonly Edit[]): void {
  scan.edits.push(...edits);
  scan.report(start, end, said);
}

/** Begins an entry of the collection at this column, opening it when it is new. */
export function open(scan: Scan, kind: ScanFrame['kind'], indent: number, step?: string): void {
  const frame = top(scan);
  if (frame && frame.kind === kind && frame.indent === indent) {
    frame.step = step ?? (frame.step as number) + 1;
    if (step !== undefined) frame.keys.add(step);
    frame.filled = false;
    return;
  }
  const path = pathHere(scan);
  if (frame) frame.filled = true;
  const keys = new Set(step === undefined ? [] : [step]);
  scan.frames.push({ kind, indent, path, step: step ?? 0, keys, filled: false });
}
