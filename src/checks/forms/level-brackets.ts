import { check } from '../check.ts';
import { levelOf } from '../levels.ts';
import { at } from '../passage.ts';

export const levelBrackets = check({
  code: 'level-brackets',
  severity: 'error',
  basis: {
    zh: 'GB/T 9704-2012，7.3.3：第二层用“（一）”，第四层用“（1）”，括号是全角',
    en: 'GB/T 9704-2012, 7.3.3: the second level is （一）, the fourth （1）, in full-width brackets',
  },
  words: () => ({
    title: { zh: '层次序数的括号不对', en: 'the brackets of a level number are wrong' },
    why: {
      zh: '“（一）”“（1）”用全角括号；半角的，或一半全角一半半角的，印出来宽窄不一。',
      en: '（一） and （1） have full-width brackets; half-width or mixed ones print unevenly.',
    },
    cure: {
      zh: '改成全角括号；也可以不写序号，由程序来编。',
      en: 'Use full-width brackets, or leave the numbers to the program.',
    },
  }),
  *run({ passages }) {
    for (const passage of passages) {
      const level = levelOf(passage);
      if (!level || level.open === '' || (level.open === '（' && level.close === '）')) continue;
      const { open, digits, close, start } = level;
      const written = `${open}${digits}${close}`;
      const half = open === '(' && close === ')';
      const right = `（${digits}）`;
      yield {
        ...at(passage, start, start + written.length),
        message: half
          ? { zh: `序号“${written}”用了半角括号`, en: `the number “${written}” has half-width brackets` }
          : { zh: `序号“${written}”的括号一半全角、一半半角`, en: `the brackets of “${written}” are of two widths` },
        hint: { zh: `写作“${right}”`, en: `write “${right}”` },
        replace: right,
      };
    }
  },
});
