import type { CheckEntry } from '../entry.ts';

/** Figures that cannot be true. */
export const figuresCodes = {
  'rate-wrong': {
    title: { zh: '比率算得不对', en: 'a rate that its own figures do not give' },
    why: {
      zh: '句中写了总数、部分和比率，比率按前两个数重算，四舍五入到所印的小数位，得不出所写的数。所印的数是截去尾数得来的，也会报。',
      en: 'The sentence gives a part, a whole and a rate; the rate reckoned from the two, rounded half up to the decimals printed, is another.',
    },
    cure: {
      zh: '照提示改正比率，或核对前面的两个数。句中有两种量（个数和金额）而没有说按哪一种算的，写明“按项目数计算”。',
      en: 'Mend the rate or the figures before it; where two measures are given, say which one the rate goes by.',
    },
  },
} as const satisfies Record<string, CheckEntry>;
