/** What an issue itself gives of figures: by unit, or the total of all. */

import type { Path } from '../../diagnostic.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Place } from '../../schema/written.ts';
import { statisticsIn } from '../statistics-in.ts';
import type { SentFigure } from './types.ts';

export interface GivenTotal {
  readonly indicator: string;
  readonly value: string;
  readonly place: Place;
}
export interface FiguresGiven {
  readonly byUnit: readonly SentFigure[];
  readonly totals: readonly GivenTotal[];
}
export type LocateGiven = (path: Path) => Place;

export function figuresGiven(file: BulletinFile, locate: LocateGiven): FiguresGiven {
  const byUnit: SentFigure[] = [];
  const totals: GivenTotal[] = [];
  for (const { path, statistics } of statisticsIn(file))
    for (const [indicator, value] of statistics.values ?? []) {
      const at = [...path, 'values', indicator];
      if (typeof value === 'string') totals.push({ indicator, value, place: locate(at) });
      else for (const [unit, one] of value) byUnit.push({ indicator, unit, value: one, place: locate([...at, unit]) });
    }
  return { byUnit, totals };
}
