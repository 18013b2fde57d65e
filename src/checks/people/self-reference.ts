import { withoutMarks } from '../../inline-marks.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { selves } from '../../people/words.ts';
import { check, type Found } from '../check.ts';
import { firstPassage } from '../first-passages.ts';
import { at, type Passage } from '../passage.ts';
import { pieceAt } from '../sent.ts';
import type { Subject } from '../subject.ts';

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
    for (const passage of subject.passages) {
      const found = behindUnit(passage, subject);
      if (found) yield found;
    }
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

/** 单位: 芦县, 正文: 我县检查…: the page says 芦县我县. */
function behindUnit(passage: Passage, subject: Subject): Found | undefined {
  const { path, role, text, index } = passage;
  if (!subject.issue || role !== 'text' || index > 0 || path.at(-1) !== 'text' || !path.includes('items'))
    return undefined;
  const [word] = /^\s*[我本](?:[县区市局镇乡旗]|街道)(?=\p{Script=Han})/u.exec(text) ?? [];
  const item = path.slice(0, -1);
  const unit = word === undefined ? undefined : firstPassage(subject, [...item, 'unit'])?.text;
  if (word === undefined || unit === undefined || firstPassage(subject, [...item, 'leader', 0, 'name']))
    return undefined;
  return {
    ...at(passage, 0, word.length),
    message: {
      zh: `前面已经印出“${unit}”，正文又写“${word.trim()}”`,
      en: `${unit} prints before it, and the text begins with ${word.trim()}`,
    },
    hint: { zh: `删去“${word.trim()}”`, en: `delete ${word.trim()}` },
  };
}
