/** Figures found in prose: what is counted, with its unit and the words around it. */

import { grown } from '../../grown.ts';
import { changeWordsOf, isFrom, isOfYear, isRateThen, isThen, reaching } from './change-words.ts';
import { clausesOf, type OpenClause } from './clauses.ts';
import type { Figure, Prose } from './figure.ts';
import { countsNothing, pastBlanks } from './not-figures.ts';
import { isLoose, numberAt, numerals } from './number.ts';
import { type FigureUnit, noUnit, unitAt } from './units.ts';

/** Reads a text, paragraphs divided by line breaks. Linear in its length. */
export function readProse(text: string): Prose {
  const clauses = clausesOf(text);
  const holding = clauseFinder(clauses);
  let figures: readonly Figure[] = [];
  for (const { 0: digits, index: start } of text.matchAll(numerals)) {
    if (countsNothing(text, start, start + digits.length)) continue;
    const number = numberAt(text, start, digits);
    if (!number) continue;
    const clause = holding(start);
    const at = pastBlanks(text, number.end);
    const unit = unitAt(text, at);
    const end = unit === noUnit ? number.end : at + unit.name.length;
    const previous = clause.figures.at(-1);
    const label = labelOf(text.slice(Math.max(clause.start, previous?.end ?? 0), start), previous);
    const figure: Writable<Figure> = {
      start,
      end,
      text: text.slice(start, end),
      value: number.value,
      step: number.step,
      digits: number.digits,
      unit,
      exact: !number.vague && !isLoose(label, text.slice(end, end + 3)),
      whole: unit.kind === 'count' && number.digits === 0 && !number.rounded,
      label: label.trim(),
      after: '',
      clause,
      ...(previous && { previous }),
      earlier: false,
    };
    if (previous) join(previous as Writable<Figure>, figure, text);
    tell(figure, text);
    if (previous && isReached(figure, previous)) (previous as Writable<Figure>).earlier = true;
    clause.figures = grown(clause.figures, figure);
    figures = grown(figures, figure);
  }
  for (const clause of clauses) {
    if (clause.figures.length === 0) continue;
    shareUnits(clause.figures, text);
    nameBehind(clause, text);
  }
  return { text, clauses, figures };
}

/** What stands before a 、 behind the figure before is that figure's own: 328个项目、339.96亿元. */
const labelOf = (between: string, previous: Figure | undefined): string =>
  between.slice(previous ? Math.max(0, between.indexOf('、')) : 0);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What stands between two figures of a clause: a range makes both of them loose. */
function join(before: Writable<Figure>, figure: Writable<Figure>, text: string): void {
  if (!/^\s*(?:至|到|[-—–－~～]+)\s*$/.test(text.slice(before.end, figure.start))) return;
  before.exact = false;
  figure.exact = false;
}

/** Whether it is a size, or a change of one, or a size at another time; 3起、3人 are known by the words before the first. */
function tell(figure: Writable<Figure>, text: string): void {
  const { label, previous, unit } = figure;
  const listed = previous !== undefined && /^(?:[、和及与]\D{0,6})?$/.test(label);
  const isThenRate = isRate(unit) && isRateThen(label, text.slice(figure.end, figure.end + 20));
  const words = isThenRate ? undefined : changeWordsOf(label);
  const goesOn = listed && previous.change && isRate(previous.unit) === isRate(unit);
  const change = words ?? (goesOn ? previous.change : undefined);
  if (change) figure.change = change;
  else
    figure.earlier =
      isThen(label) ||
      isOfYear(label, text.slice(figure.end, figure.end + 2)) ||
      isThenRate ||
      (listed && previous.earlier) ||
      isThenBefore(figure, text);
}

/** 同比上年（25805件）: alone in a bracket right behind the other time. */
const isThenBefore = ({ clause: { bracket, start }, end, start: at }: Figure, text: string): boolean =>
  bracket > 0 &&
  at === start &&
  /[）)]/.test(text[end] ?? '') &&
  isThen(text.slice(Math.max(0, bracket - 9), bracket - 1));

/** 由318个增加到402个 is one thing: the size it came from counts nothing that holds now. */
const isReached = (figure: Figure, from: Figure): boolean =>
  from.unit === figure.unit && isFrom(from.label) && reaching(figure.label) !== undefined;

const isRate = ({ kind }: FigureUnit): boolean => kind === 'percent' || kind === 'permille';

/** 0.5、0.3、0.2分: a unit said once, behind the last. */
function shareUnits(figures: readonly Writable<Figure>[], text: string): void {
  let unit: FigureUnit = noUnit;
  let from = 0;
  for (const figure of figures.toReversed()) {
    if (figure.unit === noUnit && /^\s*[、和及与]\s*$/.test(text.slice(figure.end, from))) {
      figure.unit = unit;
      figure.whole = unit.kind === 'count' && figure.digits === 0 && figure.step.units === 1n;
    }
    unit = figure.unit;
    from = figure.start;
  }
}

/** Longer names of a figure say nothing more. */
const longestName = 40;

function nameBehind({ figures, pauses, end: close }: OpenClause, text: string): void {
  let pause = 0;
  figures.forEach((figure, index) => {
    while ((pauses[pause] ?? close + 1) <= figure.end) pause += 1;
    const end = Math.min(
      figures[index + 1]?.start ?? close,
      (pauses[pause] ?? close + 1) - 1,
      figure.end + longestName,
    );
    (figure as Writable<Figure>).after = text.slice(figure.end, Math.max(end, figure.end)).replace(/[（(].*$/s, '');
  });
}

/** The innermost clause an offset stands in, for offsets asked in rising order. */
function clauseFinder(clauses: readonly OpenClause[]): (offset: number) => OpenClause {
  let next = 0;
  const open: OpenClause[] = [];
  return (offset) => {
    for (let clause = clauses[next]; clause && clause.start <= offset; clause = clauses[next]) {
      open.push(clause);
      next += 1;
    }
    while (open.length > 1 && (open.at(-1) as OpenClause).end < offset) open.pop();
    return open.at(-1) as OpenClause;
  };
}
