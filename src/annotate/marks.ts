/** What is put into the XML of a body, and where: marks between its elements, and stretches of runs that are struck. */

import type { Place, TracedUnit } from '../flow/docx/tracing.ts';
import type { Char } from './chars.ts';

/** At one place: first what comes behind the character before, then what is about no character, then what begins. */
type Rank = 'behind' | 'between' | 'before';
interface Mark {
  readonly rank: Rank;
  readonly xml: string;
}

export interface Marks {
  /** By offset in the XML. */
  readonly at: Map<number, Mark[]>;
  /** Of runs, the stretches that are struck. */
  readonly struck: Map<TracedUnit, Place[]>;
}

export const noMarks = (): Marks => ({ at: new Map(), struck: new Map() });

const ranks: readonly Rank[] = ['behind', 'between', 'before'];

/** In the order in which they were put, by rank. */
export const marksAt = ({ at }: Marks, offset: number): string => {
  const marks = at.get(offset) ?? [];
  return ranks
    .flatMap((rank) => marks.filter((mark) => mark.rank === rank))
    .map(({ xml }) => xml)
    .join('');
};

export function put(marks: Marks, offset: number, rank: Rank, xml: string): void {
  const there = marks.at.get(offset) ?? [];
  marks.at.set(offset, [...there, { rank, xml }]);
}

/** Characters one after another are one stretch. */
export function strike(marks: Marks, { unit, before, behind }: Char): void {
  const there = marks.struck.get(unit) ?? [];
  const last = there.at(-1);
  const joins = last?.to === before;
  const place = { from: joins ? last.from : before, to: behind };
  marks.struck.set(unit, [...(joins ? there.slice(0, -1) : there), place]);
}

/** Before a character or behind it, outside of its run where it is the first or the last in it. */
export const beforeChar = ({ unit, before }: Char): number => outside(unit, before);
export const behindChar = ({ unit, behind }: Char): number => outside(unit, behind);

function outside({ content, from, to }: TracedUnit, offset: number): number {
  return offset <= content.from ? from : offset >= content.to ? to : offset;
}
