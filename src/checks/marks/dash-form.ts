import { check, type Found } from '../check.ts';
import { matches } from '../matches.ts';
import { at } from '../passage.ts';
import { printed } from './printed.ts';
import { type MarkRange, rangeAt } from './ranges.ts';

/** What is typed between the ends of a range for — and ～. */
const dash = /-{1,3}|－{1,2}|~{1,2}|～～|–{1,2}|−|─{1,2}|―{1,2}|﹣|——/g;

export const dashForm = check({
  code: 'dash-form',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.13：时间的起止用一字线“—”，数值的范围用浪纹线“～”；短横线“-”用在型号、电话号码里',
    en: 'GB/T 15834-2011, 4.13: — between the ends of a time, ～ between those of an amount; - only in codes and telephone numbers',
  },
  words: () => ({
    title: { zh: '起止之间的横线不对', en: 'a wrong dash in a range' },
    why: {
      zh: '时间的起止用一字线（1—9月），数值的范围用浪纹线（5～10家）；半角的“-”“~”只用在型号、电话号码、代码里。',
      en: '— stands between the ends of a time (1—9月), ～ between those of an amount (5～10家); - and ~ only in codes and telephone numbers.',
    },
    cure: { zh: '按消息里说的写，或者用“至”。', en: 'Write what the message says, or 至.' },
  }),
  *run({ passages }) {
    for (const { passage, index, text, place } of matches(passages, dash)) {
      const range = rangeAt(printed(passage), index, index + text.length);
      if (range) yield { ...place, ...said(range, text), replace: range.right };
    }
    for (const passage of passages) {
      const phone =
        passage.role === 'contact' ? /^[\d０-９ ]{3,5}[—–―－−]{1,2}[\d０-９ ]{7,8}$/.exec(passage.text) : null;
      if (!phone) continue;
      const right = passage.text
        .normalize('NFKC')
        .replace(/[—–―−-]+/, '-')
        .replaceAll(' ', '');
      yield {
        ...at(passage, 0, passage.text.length),
        severity: 'warning',
        message: {
          zh: `电话号码“${passage.text}”里用了长横线`,
          en: `a long dash in the telephone number ${passage.text}`,
        },
        hint: { zh: `写作 ${right}`, en: `write ${right}` },
      };
    }
  },
});

const said = ({ right, from, to }: MarkRange, typed: string): Pick<Found, 'message' | 'hint'> => ({
  message: { zh: `“${from}${typed}${to}”的起止之间用了“${typed}”`, en: `“${typed}” in the range ${from}${typed}${to}` },
  hint: { zh: `写作“${from}${right}${to}”`, en: `write ${from}${right}${to}` },
});
