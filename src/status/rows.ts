/** One row a unit: what it sent for an issue, what of it prints, what is wrong with it. */

import type { Diagnostic } from '../diagnostic.ts';
import { figuresInText } from '../gather/sent/sheet-text-figures.ts';
import type { SentFile, SentFinding } from '../gather/sent/types.ts';
import { textOfItem } from '../gather/sent/versions.ts';
import type { Unit } from '../model/context.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { type Deadline, daysLate } from './deadline.ts';
import { owesText } from './units.ts';

/** What one file is for one unit. */
export interface UnitFile {
  readonly sent: SentFile;
  /** Full names of the others it is for as well. */
  readonly with: readonly string[];
  /** Days behind the deadline, where both days are known. */
  readonly late: number;
  /** Of its findings as a sent file those about what this unit has sent in it. */
  readonly findings: readonly SentFinding[];
  /** Codes of its errors. */
  readonly faults: readonly string[];
}

export interface UnitRow {
  readonly name: string;
  readonly required: boolean;
  /** It has figures, and never owes a text. */
  readonly owes: boolean;
  readonly files: readonly UnitFile[];
  /** How many contributions: a file of two units is half a one of each. */
  readonly count: number;
  /** Items that print, or would; undefined where nobody can know. */
  readonly items: number | undefined;
  /** Characters of the longest of them. */
  readonly longest: number;
  /** 字数, where all of them stand in sections of one. */
  readonly limit: number | undefined;
  readonly blocks: ReadonlySet<'table' | 'image'>;
  readonly figures: 'given' | 'lacking' | 'none';
  /** Indicators it should have given. */
  readonly lacks: readonly string[];
  /** What its own texts seem to say of these, as typed there. */
  readonly inText: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** 必报, and nothing has come that can be read. */
  readonly isMissing: boolean;
  /** Something has come, and none of it can be read. */
  readonly isUnreadable: boolean;
  /** Of what has come, some cannot be read. */
  readonly isPartlyUnreadable: boolean;
}

/** An item that a unit has in the issue, sent or written there. */
export interface UnitItem {
  readonly units: readonly string[];
  readonly section: string;
  readonly length: number;
  /** It stands in the issue itself, and not in a sent file. */
  readonly own: boolean;
  readonly findings: readonly Diagnostic[];
}

export interface RowsOf {
  readonly series: SeriesFile | undefined;
  /** Absent for an issue in one file. */
  readonly sent: readonly SentFile[] | undefined;
  readonly items: readonly UnitItem[];
  /** Of the whole document; those of sent files are known by the file. */
  readonly findings: readonly Diagnostic[];
  readonly deadline: Deadline | undefined;
  /** Indicators by unit that wait for a figure, full names. */
  readonly blanks: ReadonlyMap<string, readonly string[]>;
  /** Units that have a figure in the issue itself. */
  readonly figured: ReadonlySet<string>;
}

/** In the official order. An issue in one file that no listed unit has a part in owes nothing. */
export function rowsOf(of: RowsOf): readonly UnitRow[] {
  const units = of.series?.units ?? [];
  const asks = of.sent !== undefined || of.items.some((item) => item.units.length > 0);
  const indicators = new Set(inUse(of.sent).flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  return units.map((unit) => rowOf(unit, of, asks, indicators));
}

function rowOf(unit: Unit, of: RowsOf, asks: boolean, indicators: ReadonlySet<string>): UnitRow {
  const { name, required = false } = unit;
  const owes = owesText(unit);
  const sent = (of.sent ?? []).filter(({ units, figures }) => isOf(name, units, figures));
  const files = sent.map((file) => unitFile(file, name, of));
  // Of a sheet with the figures of all units nobody has sent a text.
  const texts = files.filter(
    ({ sent: { kind, pieces, figures } }) => !(kind === 'sheet' && pieces.length === 0 && figures.length > 0),
  );
  const items = of.items.filter(({ units }) => units.includes(name));
  const findings = new Set([
    ...items.flatMap((item) => item.findings),
    ...of.findings.filter((one) =>
      texts.some(({ sent: file }) => file.file === one.file && isAbout(one.line, name, file)),
    ),
    ...of.findings.filter((one) => sent.some((file) => isAtFigure(one, name, file))),
  ]);
  const lacks = lackingIn(name, required, of, indicators);
  const read = texts.filter(({ sent: { fate } }) => fate !== 'set-aside');
  const isUnreadable = read.length > 0 && read.every(({ sent: file }) => isShut(file)) && items.length === 0;
  const limits = new Set(items.map(({ section }) => limitOf(section, of.series)));
  const [limit] = limits;
  const hasCome = items.length > 0 || texts.some((one) => !isShut(one.sent));
  const isMissing = required && owes && asks && !hasCome;
  return {
    name,
    required,
    owes,
    files: owes ? texts : files,
    count: texts.reduce((sum, one) => sum + (one.sent.madeFrom === undefined ? 1 / (one.with.length + 1) : 0), 0),
    items: isUnreadable ? undefined : items.length,
    longest: Math.max(0, ...items.map(({ length }) => length)),
    limit: limits.size === 1 ? limit : undefined,
    blocks: new Set(
      texts.flatMap(({ sent: { pieces } }) =>
        pieces.flatMap(({ unit: whose, value }) => (whose === name ? blocksOf(value) : [])),
      ),
    ),
    figures: lacks.length > 0 ? 'lacking' : isFigured(name, of) ? 'given' : 'none',
    lacks,
    inText: writtenOf(lacks, texts, of),
    errors: [...findings].filter(({ severity }) => severity === 'error').length,
    warnings: [...findings].filter(({ severity }) => severity === 'warning').length,
    isMissing,
    isUnreadable,
    isPartlyUnreadable: isUnreadable || read.some((one) => one.faults.length > 0 && isShut(one.sent)),
  };
}

/** In a sheet of all units, at the cell of this one. */
const isAtFigure = ({ file, line, column, sheet }: Diagnostic, name: string, sent: SentFile): boolean =>
  sent.file === file &&
  sent.figures.some(
    ({ unit, place: { range } }) =>
      unit === name && range.line === line && range.column === column && range.sheet === sheet,
  );

/** What is set aside, or replaced, prints nothing. */
const inUse = (sent: readonly SentFile[] = []): readonly SentFile[] =>
  sent.filter(({ fate }) => fate !== 'set-aside' && fate !== 'replaced');

const isOf = (name: string, units: readonly string[], figures: SentFile['figures']): boolean =>
  units.includes(name) || figures.some(({ unit }) => unit === name);

function unitFile(sent: SentFile, name: string, { deadline, findings }: RowsOf): UnitFile {
  const own = sent.findings.filter(({ range }) => isAbout(range.line, name, sent));
  const faults = [...own, ...findings.filter(({ file, line }) => file === sent.file && isAbout(line, name, sent))];
  return {
    sent,
    findings: own,
    with: sent.units.filter((other) => other !== name),
    late: daysLate(sent.day, deadline) ?? 0,
    faults: [...new Set(faults.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
  };
}

/** Of a file of several units each has what stands from its first piece on to that of the next. */
function isAbout(line: number, name: string, { units, pieces }: SentFile): boolean {
  if (units.length < 2) return true;
  const owner = pieces.findLast((piece) => piece.unit !== undefined && piece.line <= line)?.unit;
  return owner === undefined || owner === name;
}

/** Nothing can be read from it; whose a text is that can be read may have to be asked all the same. */
export const isShut = ({ kind, fate, pieces, findings }: SentFile): boolean =>
  kind === 'other' ||
  fate === 'empty' ||
  (fate === 'broken' && pieces.length === 0 && !findings.some(({ code }) => isUnplaced(code)));

export const isUnplaced = (code: string): boolean => code === 'unit-unclear' || code === 'section-unclear';

function lackingIn(name: string, required: boolean, of: RowsOf, indicators: ReadonlySet<string>): readonly string[] {
  const blank = of.blanks.get(name);
  if (blank) return blank;
  if (!required || indicators.size === 0) return [];
  const given = new Set(
    inUse(of.sent).flatMap(({ figures }) => figures.flatMap((one) => (one.unit === name ? one.indicator : []))),
  );
  return [...indicators].filter((indicator) => !given.has(indicator));
}

/** 竹坪.txt: 抽查检查企业1212家…, for which the sheet waits. Shown to be compared, and never taken (rule 12). */
function writtenOf(lacks: readonly string[], files: readonly UnitFile[], { series }: RowsOf): readonly string[] {
  if (lacks.length === 0) return [];
  const texts = files.flatMap(({ sent: { pieces } }) => pieces.map(({ value }) => textOfItem(value)));
  const found = figuresInText(texts.join('\n'), lacks, series?.indicators ?? new Map());
  return lacks.flatMap((name) => found.get(name) ?? []);
}

const isFigured = (name: string, { sent, figured }: RowsOf): boolean =>
  figured.has(name) || inUse(sent).some(({ figures }) => figures.some(({ unit }) => unit === name));

const limitOf = (section: string, series: SeriesFile | undefined): number | undefined =>
  series?.sections?.find(({ title }) => title === section)?.limit;

const blocksOf = (value: object): ('table' | 'image')[] => [
  ...('table' in value ? (['table'] as const) : []),
  ...('image' in value ? (['image'] as const) : []),
];
