import type { Check, Found } from '../check.ts';
import { matches } from '../matches.ts';
import { printed } from './printed.ts';
import { type Range, rangeAt } from './ranges.ts';

/** What is typed between the ends of a range for — and ～. */
const dash = /-{1,3}|－{1,2}|~{1,2}|～～|–{1,2}|−|─{1,2}|―{1,2}|﹣|——/g;

export const dashForm: Check = {
  code: 'dash-form',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.13：时间的起止用一字线“—”，数值的范围用浪纹线“～”；短横线“-”用在型号、电话号码里',
    en: 'GB/T 15834-2011, 4.13: — between the ends of a time, ～ between those of an amount; - only in codes and telephone numbers',
  },
  *run({ passages }) {
    for (const { passage, index, text, place } of matches(passages, dash)) {
      const range = rangeAt(printed(passage), index, index + text.length);
      if (range) yield { ...place, ...said(range, text), replace: range.right };
    }
  },
};

const said = ({ right, from, to }: Range, typed: string): Pick<Found, 'message' | 'hint'> => ({
  message: { zh: `“${from}${typed}${to}”的起止之间用了“${typed}”`, en: `“${typed}” in the range ${from}${typed}${to}` },
  hint: { zh: `写作“${from}${right}${to}”`, en: `write ${from}${right}${to}` },
});
