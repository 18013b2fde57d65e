/** A key in marks of its own, or made of characters that only look like it, or with some that nobody sees. */

import type { Words } from '../diagnostic.ts';
import type { MapShape } from './shape.ts';

/** `“日期”:`, `⽇期:`, and 日 and 期 with a blank of no width between: what is meant looks the same. */
export function dressed(key: string, { english }: MapShape): Words | undefined {
  const seen = key.replace(/[\p{Cf}\p{Cc}\u2028\u2029]/gu, '');
  if (seen !== key && english.has(seen))
    return {
      zh: `键里有一个看不见的字符（多半从网页、微信里复制来的）：整个删去，重打“${seen}”`,
      en: `a character that nobody sees stands in the key: delete all of it, and type ${seen} anew`,
    };
  const bare = key.replace(/[“”＂‘’「」『』《》【】*]/g, '').trim();
  if (bare !== key && english.has(bare))
    return { zh: `键的两边不用符号，只写“${bare}”`, en: `no marks round a key: only “${bare}”` };
  const plain = key.normalize('NFKC');
  if (plain === key || !english.has(plain)) return undefined;
  return {
    zh: `看着一样，是另外的字符（多半从 PDF 里复制来的）；删去，重打“${plain}”`,
    en: `it looks like ${plain}, and is made of other characters, as a PDF has them: type it anew`,
  };
}
