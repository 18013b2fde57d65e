import { isHan } from '../characters.ts';
import { check } from '../check.ts';
import { matches } from '../matches.ts';

/** What is typed for ……: points, dots, full stops; and … alone or thrice. Longer rows of points lead to a page number. */
const pattern =
  /(?<![.．])[.．]{3,6}(?![.．\d])|(?<!。)。{3,}|(?<!、)、{3,}|(?<!·)·{3,6}(?!·)|⋯{1,4}|‥{1,3}|(?<!…)(?:…|…{3})(?!…)/g;

export const ellipsisForm = check({
  code: 'ellipsis-form',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.11：省略号的形式是“……”，六个点，占两个字',
    en: 'GB/T 15834-2011, 4.11: the ellipsis is ……, six points in the place of two characters',
  },
  words: () => ({
    title: { zh: '省略号写法不对', en: 'a wrong ellipsis' },
    why: {
      zh: '省略号是“……”，六个点，占两个字；不写成 ...、。。。、、、、 或一个“…”。',
      en: 'The ellipsis is ……, six points in the place of two characters; not ..., 。。。 or a single ….',
    },
    cure: { zh: '写作“……”。', en: 'Write ……' },
  }),
  *run({ passages }) {
    for (const { passage, index, text, place } of matches(passages, pattern)) {
      const [before, after] = [passage.text[index - 1], passage.text[index + text.length]];
      // Between figures and Latin letters it is not ours to say.
      if (!isHan(before) && !isHan(after)) continue;
      yield {
        ...place,
        message: { zh: `省略号写成了“${text}”`, en: `“${text}” for an ellipsis` },
        hint: { zh: '写作“……”', en: 'write ……' },
        replace: '……',
      };
    }
  },
});
