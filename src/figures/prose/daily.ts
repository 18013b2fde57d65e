/** 6月24日—30日受理71412件，日均10202件: a total over the days of its period. */

import { daysOfSpan } from '../../calendar.ts';
import { hanValue } from '../../han-number.ts';
import { matchesIn } from '../../pattern.ts';
import type { Figure, Prose } from './figure.ts';
import { isSize, sameUnit } from './phrase.ts';

export interface WrongDaily {
  readonly at: Figure;
  readonly total: Figure;
  readonly days: number;
  readonly right: number;
}

const span =
  /(?<!\d)(?<m>\d{1,2})月(?<d>\d{1,2})日?(?:至|到|[-－—–~～]{1,2})(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日|(?:假期|期间|为期|历时)(?<n>[一二三四五六七八九十]{1,2}|\d{1,2})天/g;
/** 首日, 前3天, 截至: part of it. */
const partOf = /首日|前[一二三四五\d]|截至|目前|预计|同期|单日|高峰/;

/** Longer sentences have more than one period in them. */
const longest = 120;

export function wrongDailies({ figures, text }: Prose): readonly WrongDaily[] {
  if (!text.includes('日均')) return [];
  return figures.flatMap((daily, at): readonly WrongDaily[] => {
    if (!isSize(daily) || !/^日均[^，。；\d]{0,6}$/.test(daily.label)) return [];
    const total = figures[at - 1];
    if (!total || !isSize(total) || !sameUnit(total, daily) || total.clause.sentence !== daily.clause.sentence)
      return [];
    if (daily.clause.start !== total.clause.end + 1 || total.clause.mark !== '，' || /均/.test(total.label)) return [];
    const lead = /[^。；\n]*$/.exec(text.slice(Math.max(0, total.start - longest), total.start))?.[0] ?? '';
    const spans = [...matchesIn(lead, span)];
    if (spans.length !== 1 || lead.length === longest || partOf.test(lead)) return [];
    const { m = '', d = '', m2 = m, d2 = '', n = '' } = spans[0]?.groups ?? {};
    const days =
      n === '' ? daysOfSpan(Number(m), Number(d), Number(m2), Number(d2)) : /^\d/.test(n) ? Number(n) : hanValue(n);
    if (days === undefined || days < 2) return [];
    const [sum, said, step, away] = [total.value, daily.value, daily.step, total.step].map(
      ({ units, scale }) => Number(units) / 10 ** scale,
    ) as [number, number, number, number];
    const right = sum / days;
    const slack = step + (total.whole ? 0 : away / 2 / days) + 1e-9;
    return Math.abs(right - said) <= slack ? [] : [{ at: daily, total, days, right }];
  });
}
