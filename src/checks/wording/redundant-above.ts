import { check } from '../check.ts';
import { type Slip, slipsIn } from '../slips.ts';

/** Behind a grade or a measure; 以及以上 and 单位及以上人员 are something else. */
const slip: Slip = {
  pattern: /(?<=(?<before>[级大般重%％\d岁星类等档元人件起米吨亩天年月日]))及其?(?=(?<word>以[上下内]))/g,
  say: ({ groups }) => ({
    message: {
      zh: `“及${groups?.word}”的“及”多余：“${groups?.word}”本来就包括本数、本级`,
      en: `及 before ${groups?.word}, which includes the number itself`,
    },
    hint: { zh: `写作“……${groups?.before}${groups?.word}”`, en: `write ${groups?.before}${groups?.word}` },
    replace: '',
  }),
};

export const redundantAbove = check({
  code: 'redundant-above',
  severity: 'info',
  basis: {
    zh: '《中华人民共和国民法典》第一千二百五十九条：“以上”“以下”“以内”“届满”，包括本数',
    en: 'Civil Code of the PRC, article 1259: 以上, 以下, 以内 include the number',
  },
  words: () => ({
    title: { zh: '“及以上”的“及”多余', en: '及以上 says it twice' },
    why: {
      zh: '“以上”“以下”“以内”包括本数，“较大以上事故”已经包括较大事故。',
      en: '以上, 以下 and 以内 include the number itself.',
    },
    cure: { zh: '删去“及”。', en: 'Leave 及 out.' },
  }),
  run: ({ passages }) => slipsIn(passages, [slip]),
});
