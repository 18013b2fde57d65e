import { check, type Found } from '../check.ts';
import { levelEnd } from '../levels.ts';
import { at, type Passage } from '../passage.ts';
import { bracketSlips } from './half-width/brackets.ts';
import { pauseSlips, stopSlips } from './half-width/points.ts';
import { quoteSlips } from './half-width/quotes.ts';
import type { HalfWidthSlip } from './half-width/slip.ts';
import { namedMark } from './mark-names.ts';
import { pairingOf } from './pairing/over-paragraphs.ts';
import { printed } from './printed.ts';

/** What is read by machines, or is no text. */
const otherRoles: ReadonlySet<Passage['role']> = new Set(['contact', 'marker']);

export const halfWidthMark = check({
  code: 'half-width-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》5.1：中文标点占一个字的位置',
    en: 'GB/T 15834-2011, 5.1: Chinese marks take the place of a character',
  },
  words: () => ({
    title: { zh: '中文里用了半角标点', en: 'half-width marks in Chinese text' },
    why: {
      zh: '逗号、冒号、括号、引号等紧挨着汉字却是半角的，多半是没有切换输入法。数字里的（1,234、12:30）、网址里的不在此列。',
      en: 'A comma, colon, bracket or quote beside 汉字 that is half-width: the input method was not switched. Those in figures (1,234, 12:30) and addresses are right.',
    },
    cure: { zh: '改成全角；括号、引号前后一起改。', en: 'Write full-width marks, both of a pair.' },
  }),
  *run({ passages }) {
    for (const { passage, pairs, apart, openers, closers } of pairingOf(passages)) {
      if (otherRoles.has(passage.role)) continue;
      const text = printed(passage);
      const slips = [
        ...pauseSlips(text),
        ...stopSlips(text, levelEnd(passage)),
        ...bracketSlips(text, passage.text, pairs, apart),
        ...quoteSlips(text, [...openers, ...closers]),
      ];
      for (const slip of slips.sort((a, b) => a.start - b.start)) yield found(passage, slip);
    }
  },
});

function found(passage: Passage, { start, end, right, hint }: HalfWidthSlip): Found {
  const marks = passage.text.slice(start, end);
  return {
    ...at(passage, start, end),
    message: { zh: `半角标点${namedMark(marks)}用在中文里`, en: `the half-width ${marks} in Chinese text` },
    hint: hint ?? { zh: `写作${namedMark(right as string)}`, en: `write ${right}` },
    ...(right === undefined ? {} : { replace: right }),
  };
}
