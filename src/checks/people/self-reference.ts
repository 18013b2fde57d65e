import { withoutMarks } from '../../inline-marks.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { selves } from '../../people/words.ts';
import { check } from '../check.ts';
import { at } from '../passage.ts';
import { pieceAt } from '../sent.ts';

/** 本市场, 我区间: other words. */
const own = once(() => new RegExp(`[我本]${anyOf(selves)}(?![场民容值面域间块划道理置方林对准])`, 'g'));

export const selfReference = check({
  code: 'self-reference',
  severity: 'warning',
  basis: { zh: '来稿并到一起，读的人不知道“我”是谁', en: 'among contributions of many nobody knows who “we” are' },
  words: () => ({
    title: { zh: '来稿里写着“我县”“本区”', en: 'a contribution says “our county”' },
    why: {
      zh: '单位报来的稿子并进一期里，“我县”“本局”就不知道说的是哪个县、哪个局了。',
      en: 'Once it stands among those of other units, “our county” may be anybody’s.',
    },
    cure: { zh: '改成单位的名称；程序不替您改。', en: 'Write the name of the unit; it is never changed for you.' },
  }),
  *run(subject) {
    const { issue } = subject;
    if (!issue?.sent) return;
    for (const passage of subject.passages) {
      const piece = pieceAt(issue.sent, passage.path);
      if (!piece) continue;
      for (const { index, 0: word } of passage.text.matchAll(own())) {
        const kind = word.slice(1);
        const name = piece.unit === undefined ? undefined : withoutMarks(piece.unit);
        yield {
          ...at(passage, index, index + word.length),
          message: {
            zh: `“${word}”印在${issue.bulletin.kind === 'bulletin' ? '专报' : '文件'}里不知是哪个${kind}`,
            en: `“${word}” does not say which it is, once it is printed among others`,
          },
          hint:
            name === undefined
              ? { zh: '改成单位的名称', en: 'write the name of the unit' }
              : { zh: `是${name}的来稿，改成单位的名称`, en: `it was sent by ${name}: write its name` },
        };
      }
    }
  },
});
