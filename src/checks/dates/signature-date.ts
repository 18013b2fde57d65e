import { dayCount, longDay } from '../../calendar.ts';
import type { Check } from '../check.ts';

/** A document is signed, then printed: within so many days. */
const usual = 31;

export const signatureDate: Check = {
  code: 'signature-date',
  severity: 'warning',
  basis: { zh: '先成文，后编发', en: 'a document is signed before it is issued' },
  *run({ issue }) {
    const masthead = issue?.bulletin.masthead?.date?.day;
    const signed = issue?.bulletin.signature?.date?.day;
    if (!masthead || !signed) return;
    const days = dayCount(masthead) - dayCount(signed);
    if (days >= 0 && days <= usual) return;
    yield {
      path: ['signature', 'date'],
      message: {
        zh: `落款日期${longDay(signed)}比报头日期${longDay(masthead)}${days < 0 ? '晚' : '早'}${Math.abs(days)}天`,
        en: `signed on ${longDay(signed)}, ${Math.abs(days)} days ${days < 0 ? 'after' : 'before'} the day of the masthead, ${longDay(masthead)}`,
      },
      hint: { zh: '核对两处日期', en: 'look up both dates' },
    };
  },
};
