/** Figures that are wanted of units, beside those that are used: a total is of all of them, or an error (rule 12). */

import type { Indicator } from '../../schema/indicator.ts';
import { baseOf } from '../../world/names.ts';
import type { Draft } from './draft.ts';
import type { FiguresGiven } from './figures-given.ts';
import type { Ground } from './ground.ts';
import type { SheetDraft } from './read-sheet.ts';
import { figuresMissing } from './sheet-missing.ts';
import type { SentFigure, SentFinding } from './types.ts';
import { textOfItem } from './versions.ts';

export interface FiguresAbout {
  readonly ground: Ground;
  readonly given: FiguresGiven;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** Full names of 必报 units, in the order of the list. */
export const requiredUnits = ({ series }: Ground): readonly string[] =>
  (series?.units ?? []).flatMap(({ name, required }) => (required ? [name] : []));

/**
 * @param used the files whose figures go into the totals
 * @param lost figures of files that are left out: whoever has sent them is asked for them, 必报 or not
 */
export function figuresWanted(
  used: readonly Draft[],
  { ground, given, indicators }: FiguresAbout,
  lost: readonly SentFigure[] = [],
): readonly SentFinding[] {
  const sheets = used.flatMap((draft) =>
    'sheets' in draft ? (draft as SheetDraft).sheets.map((sheet) => ({ file: draft.file, sheet })) : [],
  );
  const typed = [...given.byUnit, ...used.filter(({ kind }) => kind === 'fragment').flatMap(({ figures }) => figures)];
  const required = new Set(requiredUnits(ground));
  const isOf = (unit: string, indicator: string) => (one: SentFigure) =>
    one.unit === unit && one.indicator === indicator;
  return figuresMissing(sheets, {
    required: [...new Set([...required, ...lost.map(({ unit }) => unit)])],
    indicators,
    isGiven: (unit, indicator) =>
      given.totals.some((one) => one.indicator === indicator) ||
      typed.some(isOf(unit, indicator)) ||
      (!required.has(unit) && !lost.some(isOf(unit, indicator))),
    textsOf: (unit) =>
      used.flatMap(({ name, pieces }) => {
        const own = pieces.filter((piece) => piece.unit === unit && piece.kind === 'item');
        return own.length > 0
          ? [{ name: baseOf(name), text: own.map(({ value }) => textOfItem(value)).join('\n') }]
          : [];
      }),
  });
}
