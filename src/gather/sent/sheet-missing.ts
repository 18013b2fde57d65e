/** 必报 units whose figures are missing (rule 12): one error a unit, at its first blank cell, or where a sheet names others. */

import type { Indicator } from '../../schema/indicator.ts';
import { listed, said } from './sheet-said.ts';
import { figuresInText } from './sheet-text-figures.ts';
import type { SentFinding, SheetFigures } from './types.ts';

/** A sheet of figures, and its file as messages show it. */
export interface PlacedSheet {
  readonly file: string;
  readonly sheet: SheetFigures;
}
/** A text of a unit, and its file as the unit called it. */
interface OwnText {
  readonly name: string;
  readonly text: string;
}
export interface MissingAbout {
  /** Full names of 必报 units, in the order of the list. */
  readonly required: readonly string[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Whether the figure stands in the issue or a fragment. */
  isGiven(unit: string, indicator: string): boolean;
  /** What a unit sent as text: figures that stand there are named, never taken. */
  textsOf(unit: string): readonly OwnText[];
}

export function figuresMissing(sheets: readonly PlacedSheet[], about: MissingAbout): readonly SentFinding[] {
  const found = sheets.map(({ sheet }) => sheet);
  const has = (unit: string, indicator: string): boolean =>
    about.isGiven(unit, indicator) || found.some(({ values }) => values.get(indicator)?.has(unit));
  // A row of no unit may be that of any.
  const isUnsure = sheets.some(({ sheet }) => sheet.findings.some(({ code }) => code === 'sheet-unit'));
  return about.required.flatMap((unit) => {
    const blank = sheets.flatMap(({ file, sheet }) =>
      sheet.blanks.filter((one) => one.unit === unit && !has(unit, one.indicator)).map((one) => ({ file, ...one })),
    );
    // A sheet of its own is asked before those of others.
    const nearest = sheets.toSorted((a, b) => Number(isOf(unit, b)) - Number(isOf(unit, a)));
    const isSaid = (indicator: string): boolean =>
      sheets.some((one) => isOf(unit, one) && one.sheet.unfit.includes(indicator));
    const absent = isUnsure
      ? []
      : nearest.flatMap(({ file, sheet: { values, names } }) =>
          [...values.keys()].flatMap((indicator) =>
            !isComputed(about.indicators.get(indicator)) && !has(unit, indicator) && !isSaid(indicator)
              ? [{ file, indicator, at: names }]
              : [],
          ),
        );
    const [first] = [...blank, ...absent];
    const names = new Set([...blank, ...absent].map(({ indicator }) => indicator));
    return first ? [missing(unit, [...names], first.file, first.at, about)] : [];
  });
}

const isOf = (unit: string, { sheet }: PlacedSheet): boolean => sheet.units.includes(unit);

/** From others: nobody's to give. */
const isComputed = (indicator: Indicator | undefined): boolean =>
  [indicator?.ratio, indicator?.sum, indicator?.difference].some((from) => from !== undefined);

function missing(
  unit: string,
  names: readonly string[],
  file: string,
  at: SentFinding['range'],
  { indicators, textsOf }: MissingAbout,
): SentFinding {
  const shown = listed(names, 12);
  const inText = hintFrom(textsOf(unit), names, indicators);
  return {
    ...said(
      'figures-missing',
      at,
      [`${unit}没有填：${shown.zh}`, `${unit} has not filled in: ${shown.en}`],
      inText ?? [
        '问清楚，填进表里；没有的填 0，还没报来的写 未报',
        'ask, and fill them in: 0 where there is none, 未报 where it is not there yet',
      ],
    ),
    file,
  };
}

/** 竹坪.txt 正文里写着 1212、286、284: of all of them the figures alone, of some with their names. */
function hintFrom(
  texts: readonly OwnText[],
  names: readonly string[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly [string, string] | undefined {
  for (const { name, text } of texts) {
    const found = figuresInText(text, names, indicators);
    const known = names.filter((one) => found.has(one));
    if (known.length === 0) continue;
    const all = known.length === names.length;
    const figures = known.map((one) => `${all ? '' : `${one} `}${found.get(one)}`);
    return [
      `${name} 正文里写着 ${figures.join('、')}；核对后填进表里`,
      `the text of ${name} has ${figures.join(', ')}: compare, then fill them in`,
    ];
  }
  return undefined;
}
