/** A finding that already knows its place: faults of reading have no path in the data. */

import type { Edit, Finding, Range, Words } from '../diagnostic.ts';
import { type SourceCode, sourceCodes } from './codes.ts';

/**
 * `fix` is there when `check --fix` can cure it; the edits are on `Source.text`. An empty list means that writing the
 * text again, as UTF-8 with the line ends it has in `Source.text`, is the whole cure.
 */
export type Placed = Omit<Finding, 'path' | 'span' | 'target'> & {
  readonly range: Range;
  readonly twice?: Twice;
};

/** A key that stands twice in a map with two texts: whoever knows what the keys name may know which was meant. */
export interface Twice {
  readonly key: string;
  /** The one entry that holds both, where the key takes several. */
  readonly both: string | undefined;
  /** The keys before and behind the second one. */
  readonly before: string | undefined;
  behind(): string | undefined;
  /** All of the map. */
  keys(): readonly string[];
}

/** What is said of one slip; its severity is the one of its code. */
export interface Said {
  readonly code: SourceCode;
  readonly message: Words;
  readonly hint?: Words;
  readonly twice?: Twice;
}

/** Takes a slip at [start, end) of the text, in UTF-16 offsets. */
export type ReportAt = (start: number, end: number, said: Said, fix?: readonly Edit[]) => void;

/** A hostile file has the same slip a hundred thousand times; nobody reads past this many. What can be cured is all kept, to be cured. */
const mostOfOneCode = 100;

/** Collects slips, in file order at the end, and counts those it leaves out. */
export function collector(range: (start: number, end: number) => Range): {
  readonly report: ReportAt;
  findings(): readonly Placed[];
} {
  const kept: Placed[] = [];
  const counts = new Map<Said['code'], number>();
  const report: ReportAt = (start, end, said, fix) => {
    if (!fix) {
      const count = (counts.get(said.code) ?? 0) + 1;
      counts.set(said.code, count);
      if (count > mostOfOneCode) return;
    }
    kept.push({
      ...said,
      severity: sourceCodes[said.code].severity,
      range: range(start, end),
      ...(fix ? { fix } : {}),
    });
  };
  const findings = () =>
    kept
      .map((placed) => withRest(placed, kept, counts))
      .sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  return { report, findings };
}

/** The last one reported of a code says how many more there are. */
function withRest(placed: Placed, kept: readonly Placed[], counts: ReadonlyMap<string, number>): Placed {
  const rest = (counts.get(placed.code) ?? 0) - mostOfOneCode;
  if (rest <= 0 || placed.fix || kept.findLast((other) => other.code === placed.code && !other.fix) !== placed)
    return placed;
  const { zh, en } = placed.message;
  return {
    ...placed,
    message: {
      zh: `${zh}（同类还有 ${rest} 处）`,
      en: `${en} (and ${rest} more like it)`,
    },
  };
}
