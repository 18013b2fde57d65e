import type { Check, Found } from '../check.ts';
import { levelEnd } from '../levels.ts';
import { at, type Passage } from '../passage.ts';
import { bracketSlips } from './half-width/brackets.ts';
import { pauseSlips } from './half-width/pauses.ts';
import { quoteSlips } from './half-width/quotes.ts';
import type { Slip } from './half-width/slip.ts';
import { stopSlips } from './half-width/stops.ts';
import { shown } from './mark-names.ts';
import { pairingOf } from './pairing/over-paragraphs.ts';
import { printed } from './printed.ts';

/** What is read by machines, or is no text. */
const otherRoles: ReadonlySet<Passage['role']> = new Set(['contact', 'marker']);

export const halfWidthMark: Check = {
  code: 'half-width-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》5.1：中文标点占一个字的位置',
    en: 'GB/T 15834-2011, 5.1: Chinese marks take the place of a character',
  },
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
};

function found(passage: Passage, { start, end, right, hint }: Slip): Found {
  const marks = passage.text.slice(start, end);
  return {
    ...at(passage, start, end),
    message: { zh: `半角标点${shown(marks)}用在中文里`, en: `the half-width ${marks} in Chinese text` },
    hint: hint ?? { zh: `写作${shown(right as string)}`, en: `write ${right}` },
    ...(right === undefined ? {} : { replace: right }),
  };
}
