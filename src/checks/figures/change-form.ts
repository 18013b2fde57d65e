import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';

const lastYear = '[与较比同]?(?:去年|上年)(?:同期|同月)?(?:相比|比)?';

/** 同比 compares with last year by itself. */
const twice: Slip = {
  pattern: new RegExp(`(?<slip>同比${lastYear})(?=[^，。；\\d]{0,6}(?:[增减升降]|上涨|提高|回落|持平))`, 'dg'),
  severity: 'warning',
  say: ([found]) => ({
    message: { zh: `“${found}”重复：同比就是同上年同期比`, en: `${found} says it twice: 同比 is with last year` },
    hint: { zh: '写作“同比”', en: 'write “同比”' },
  }),
};

/** 环比去年12月 is right in January. */
const wrongPeriod: Slip = {
  pattern: /(?<slip>环比[与较比同]?(?:去年|上年)(?:同期|同月)?)(?!\d|[末底年]|第|[一二三四]季)/dg,
  severity: 'warning',
  say: ([found]) => ({
    message: {
      zh: `“${found}”自相矛盾：环比是同上一期比`,
      en: `${found} contradicts itself: 环比 is with the last period`,
    },
    hint: {
      zh: '同上年比的写作“同比”，同上一期比的写作“环比”',
      en: 'write 同比 for last year, 环比 for the period before',
    },
  }),
};

/** A fall by less than nothing would be a rise. */
const negative: Slip = {
  pattern: /(?:下降|减少|降低|回落|下滑)了?(?<slip>[-－−]\d{1,9}(?:\.\d{1,6})?(?:[%％]|个百分点)?)/dg,
  say({ groups }) {
    const change = groups?.slip ?? '';
    return {
      message: {
        zh: `“下降”已经说明方向，不再写负号：${change}`,
        en: `the word says it fell; ${change} would be a rise`,
      },
      hint: {
        zh: `写作“${change.slice(1)}”，或核对是升是降`,
        en: `write ${change.slice(1)}, or look up which way it went`,
      },
    };
  },
};

/** 「同比与去年下降」「环比上年」「下降-12%」: a change said in words that do not go together. */
export const changeForm = check({
  code: 'change-form',
  severity: 'error',
  basis: { zh: '统计用语：同比同上年同期比，环比同上一期比', en: '同比 is with last year, 环比 with the last period' },
  words: () => ({
    title: { zh: '增减的说法自相矛盾或重复', en: 'a change whose words do not go together' },
    why: {
      zh: '“同比去年”把上年说了两遍；“环比上年”不知是同哪一期比；“下降-12%”负负得正，成了上升。',
      en: '同比去年 names last year twice, 环比上年 leaves open what is compared, 下降-12% would be a rise.',
    },
    cure: { zh: '只留一种说法；降就写“下降12%”。', en: 'Keep one of the two; a fall is 下降12%.' },
  }),
  run: ({ passages }) => slipsIn(passages, [twice, wrongPeriod, negative]),
});
