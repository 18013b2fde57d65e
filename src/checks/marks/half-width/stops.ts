import { matchesIn } from '../../../pattern.ts';
import { isHan } from '../../characters.ts';
import { isChinese, type Slip } from './slip.ts';

/** A point by itself; … written as points is `ellipsis-form`. */
const point = /(?<![.．])[.．](?![.．])/g;

/** A point as full stop: behind 汉字 or what closes, or at the end of a Chinese paragraph. Not `1.`, not 名单.docx.
 * `from`: where the number of a level ends, which has checks of its own. */
export function stopSlips(text: string, from: number): Slip[] {
  const firstHan = text.search(/\p{Script=Han}/u);
  return [...matchesIn(text, point)].flatMap(({ index }): Slip[] => {
    const [before, after] = [text[index - 1], text[index + 1]];
    const ends = after === undefined || '”’）」』'.includes(after);
    const behindChinese = isChinese(before) && (ends || isChinese(after) || /\s/.test(after as string));
    const behindFigure = ends && /[\d%％‰]/.test(before ?? '') && firstHan >= 0 && firstHan < index;
    if (!(behindChinese || behindFigure) || index < from) return [];
    const place = { start: index, end: index + 1 };
    // 约翰.史密斯 is another slip of the same looks.
    if (isHan(before) && isHan(after)) return [{ ...place, hint: stopOrDot }];
    return [{ ...place, right: '。' }];
  });
}

const stopOrDot = {
  zh: '句号写作“。”；外国人名中间写作“·”',
  en: 'write 。, or · inside a foreign name',
};
