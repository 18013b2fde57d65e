import { type Digits, round, shift, split } from './digits.ts';
import { showGeneral } from './general.ts';
import type { Mark, Section } from './sections.ts';

/** A number by one section, without its sign. Literal marks may stand among the figures: `0!.0,"万"` shows 12345 as 1.2万. */
export function showNumber(section: Section, digits: Digits): string | undefined {
  if (section.some(({ kind }) => kind === 'general')) return aroundGeneral(section, digits);
  const point = section.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? section : section.slice(0, point);
  const behind = point < 0 ? [] : section.slice(point + 1);
  if (behind.some(({ kind }) => kind === 'point')) return undefined;
  const { scale, groups } = commas(section);
  const percents = section.filter(({ kind }) => kind === 'percent').length;
  const places = behind.filter(({ kind }) => kind === 'digit').length;
  const figures = split(round(shift(digits, percents * 2 - scale * 3), places));
  return showWhole(before, figures.whole, groups) + (point < 0 ? '' : '.') + showFraction(behind, figures.fraction);
}

function aroundGeneral(section: Section, digits: Digits): string | undefined {
  if (section.some(({ kind }) => kind === 'digit' || kind === 'percent')) return undefined;
  return section
    .map((mark) => (mark.kind === 'general' ? showGeneral({ ...digits, negative: false }) : literal(mark)))
    .join('');
}

/** A comma between two figures groups by thousands; after the last figure each divides by a thousand. */
function commas(section: Section): { readonly scale: number; readonly groups: boolean } {
  const isDigit = ({ kind }: Mark): boolean => kind === 'digit';
  const first = section.findIndex(isDigit);
  const point = section.findIndex(({ kind }) => kind === 'point');
  const lastWhole = (point < 0 ? section : section.slice(0, point)).findLastIndex(isDigit);
  const last = section.findLastIndex(isDigit);
  const at = section.flatMap(({ kind }, index) => (kind === 'comma' ? [index] : []));
  return {
    groups: at.some((index) => index > first && index < lastWhole),
    scale: first < 0 ? 0 : at.filter((index) => index > (point >= 0 && index < point ? lastWhole : last)).length,
  };
}

/** Filled from the right; the first mark takes what is left. */
function showWhole(marks: Section, whole: string, groups: boolean): string {
  let left = whole;
  let shown = '';
  let count = 0;
  const put = (figure: string): void => {
    shown = (groups && count > 0 && count % 3 === 0 ? `${figure},` : figure) + shown;
    count += 1;
  };
  const first = marks.findIndex(({ kind }) => kind === 'digit');
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at] as Mark;
    if (mark.kind !== 'digit') shown = literal(mark) + shown;
    else if (left !== '' || mark.mark === '0') {
      put(left.at(-1) ?? '0');
      left = left.slice(0, -1);
      while (at === first && left !== '') {
        put(left.at(-1) ?? '');
        left = left.slice(0, -1);
      }
    }
  }
  return shown;
}

/** Filled from the left; where figures end only `0` goes on. */
function showFraction(marks: Section, fraction: string): string {
  let at = 0;
  return marks
    .map((mark) => {
      if (mark.kind !== 'digit') return literal(mark);
      const figure = fraction[at] ?? (mark.mark === '0' ? '0' : '');
      at += 1;
      return figure;
    })
    .join('');
}

const literal = (mark: Mark): string => (mark.kind === 'text' ? mark.text : mark.kind === 'percent' ? '%' : '');
