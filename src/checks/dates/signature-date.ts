import { dayCount, longDay } from '../../calendar.ts';
import { check } from '../check.ts';

/** A document is signed, then printed: within so many days. */
const usual = 31;
/** It is printed within days. */
const late = 25;

export const signatureDate = check({
  code: 'signature-date',
  severity: 'warning',
  basis: { zh: '先成文，后编发', en: 'a document is signed before it is issued' },
  words: () => ({
    title: { zh: '落款、报头、印发的日期不合', en: 'the dates of signature, masthead and printing do not fit' },
    why: {
      zh: '落款的成文日期晚于报头的编发日期，或者早了一个多月；印发日期早于成文日期，或者晚了将近一个月。',
      en: 'Signed after it was issued, or more than a month before; printed before it was signed, or nearly a month later.',
    },
    cure: { zh: '核对两处日期。', en: 'Look up both dates.' },
  }),
  *run({ issue }) {
    const masthead = issue?.bulletin.masthead?.date?.day;
    const signed = issue?.bulletin.signature?.date?.day;
    const printed = issue?.bulletin.printDate?.day;
    const before = signed ?? masthead;
    if (printed && before && dayCount(printed) < dayCount(before)) {
      yield {
        path: ['printDate'],
        message: {
          zh: `印发日期${longDay(printed)}比${signed ? '成文日期' : '报头日期'}${longDay(before)}早${dayCount(before) - dayCount(printed)}天`,
          en: `printed on ${longDay(printed)}, ${dayCount(before) - dayCount(printed)} days before the day of the ${signed ? 'signature' : 'masthead'}, ${longDay(before)}`,
        },
        hint: { zh: '核对两处日期', en: 'look up both dates' },
      };
    }
    if (printed && signed && dayCount(printed) - dayCount(signed) > late) {
      yield {
        path: ['signature', 'date'],
        message: {
          zh: `成文日期${longDay(signed)}比印发日期${longDay(printed)}早${dayCount(printed) - dayCount(signed)}天`,
          en: `signed on ${longDay(signed)}, ${dayCount(printed) - dayCount(signed)} days before the day of printing, ${longDay(printed)}`,
        },
        hint: {
          zh: '由旧稿另存来的，改成这一份的日期；核对两处日期',
          en: 'look up both dates; one may be of an older document',
        },
      };
    }
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
});
