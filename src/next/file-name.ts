/** The next issue's file is named as the last two are: 2024-10 → 2024-11, 第十期 → 第十一期, 20241012 by its day. */

import type { Day } from '../calendar.ts';
import type { Standing } from '../gather/standing.ts';
import { hanNumber, hanValue } from '../han-number.ts';

export interface Named extends Pick<Standing, 'year' | 'number' | 'total' | 'day'> {
  /** The name of the file, or of the folder, without its ending. */
  readonly stem: string;
}

/** The name without an ending; `needs-date` where it tells the day; undefined where the last one tells nothing that counts. */
export function nextStem(
  last: Named,
  before: Named | undefined,
  next: Pick<Standing, 'year' | 'number' | 'total' | 'day'>,
): string | 'needs-date' | undefined {
  const parts = partsOf(last.stem);
  const known = before && partsOf(before.stem);
  const sameShape = known?.length === parts.length;
  const kinds = parts.map((part, index) => {
    const other = sameShape ? known?.[index] : undefined;
    return part.value === undefined
      ? undefined
      : order.find(
          (kind) => kind.holds(part, last) && (!before || other?.value === undefined || kind.holds(other, before)),
        );
  });
  // 2024-10-12 is a day, whatever the number of the issue.
  const dayParts = parts.flatMap((part, index) => (part.value === undefined ? [] : [index]));
  if (last.day && dayParts.length === 3) {
    const [y, m, d] = dayParts.map((index) => parts[index]?.value);
    if (y === last.day.year && m === last.day.month && d === last.day.day)
      for (const [place, kind] of [kindOf.year, kindOf.month, kindOf.day].entries()) kinds[dayParts[place] ?? 0] = kind;
  }
  if (!kinds.some((kind) => kind?.moves)) return nextMonth(last);
  const named: string[] = [];
  for (const [index, part] of parts.entries()) {
    const kind = kinds[index];
    const value = kind?.of(next);
    if (kind && value === undefined) {
      if (kind.byDay) return 'needs-date';
      return undefined;
    }
    named.push(value === undefined ? part.text : spelt(part, value, parts[index - 1]?.text));
  }
  return named.join('');
}

/** 2020-07, of the issue that appeared in August: by the month it speaks of. */
function nextMonth({ stem, year }: Named): string | undefined {
  const found = /^(\D*)(\d{4})(\D?)(0[1-9]|1[0-2])(\D*)$/.exec(stem);
  if (!found || year === undefined || Math.abs(Number(found[2]) - year) > 1) return undefined;
  const [, before, named, between, month, after] = found;
  const later = Number(month) === 12 ? 1 : Number(month) + 1;
  const inYear = Number(month) === 12 ? Number(named) + 1 : Number(named);
  return `${before}${inYear}${between}${String(later).padStart(2, '0')}${after}`;
}

interface Part {
  readonly text: string;
  readonly value: number | undefined;
}

/** Runs of digits, and 汉字 numbers between 第 and 期 or 号. */
const partsOf = (stem: string): readonly Part[] =>
  stem
    .split(/(\d+|(?<=第)[零一二三四五六七八九十百]+(?=[期号]))/)
    .filter((text) => text !== '')
    .map((text) => ({ text, value: /^\d/.test(text) ? Number(text) : hanValue(text) }));

/** 2024-12 → 2025-01, but 第12期 → 第1期. */
function spelt({ text }: Part, value: number, before: string | undefined): string {
  if (!/^\d/.test(text)) return hanNumber(value);
  const isPadded = text.startsWith('0') || !before?.endsWith('第');
  return String(value).padStart(isPadded ? text.length : 1, '0');
}

interface Kind {
  holds(part: Part, of: Named): boolean;
  of(next: Pick<Named, 'year' | 'number' | 'total' | 'day'>): number | undefined;
  /** It differs from issue to issue. */
  readonly moves?: boolean;
  readonly byDay?: boolean;
}
const compact = (day: Day | undefined): number | undefined => day && (day.year * 100 + day.month) * 100 + day.day;
const kindOf = {
  compact: {
    holds: ({ value }, { day }) => day !== undefined && value === compact(day),
    of: ({ day }) => compact(day),
    moves: true,
    byDay: true,
  },
  year: { holds: ({ value }, { year }) => value === year, of: ({ year }) => year },
  number: { holds: ({ value }, { number }) => value === number, of: ({ number }) => number, moves: true },
  total: { holds: ({ value }, { total }) => value === total, of: ({ total }) => total, moves: true },
  shortYear: {
    holds: ({ text, value }, { year }) => text.length === 2 && year !== undefined && value === year % 100,
    of: ({ year }) => year && year % 100,
  },
  yearMonth: {
    holds: ({ value }, { day }) => day !== undefined && value === day.year * 100 + day.month,
    of: ({ day }) => day && day.year * 100 + day.month,
    moves: true,
    byDay: true,
  },
  month: {
    holds: ({ value }, { day }) => value === day?.month,
    of: ({ day }) => day?.month,
    moves: true,
    byDay: true,
  },
  day: { holds: ({ value }, { day }) => value === day?.day, of: ({ day }) => day?.day, moves: true, byDay: true },
} as const satisfies Readonly<Record<string, Kind>>;
const order: readonly Kind[] = Object.values(kindOf);
