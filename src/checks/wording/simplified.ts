/** What 汉字 a simplified text may have. Every character of every text is asked about, so tables answer by its code. */

import { once } from '../../once.ts';
import { codesOf } from '../../pattern.ts';
import { doubtful, pairs } from './traditional.generated.ts';

const table = once(() => {
  const simplified = new Uint16Array(0x10000);
  for (let index = 0; index < pairs.length; index += 2)
    simplified[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
  return simplified;
});

/** Whether the character of this UTF-16 code has a simplified form that is another. */
export const isTraditional = (code: number): boolean => table()[code] !== 0;

/** The simplified character for one that is not; undefined for one that is. */
export const simplifiedFor = (character: string): string | undefined =>
  character.length === 1 && isTraditional(character.charCodeAt(0))
    ? String.fromCharCode(table()[character.charCodeAt(0)] as number)
    : undefined;

/** Whether that is the only one there is. */
export const isCertain = (character: string): boolean => !doubtful.includes(character);

const gb2312 = once(() => codesOf(`〇々瞭勠槃蹚${gb2312Characters()}`));

/**
 * Whether the faces 仿宋_GB2312 and 楷体_GB2312 hold the character of this UTF-16 code: GB/T 2312-1980, its marks and its
 * 汉字 (rows 1 to 9 and 16 to 87). 〇 of years, and what is in common words (瞭望, 勠力同心, 涅槃, 蹚水), count as held:
 * no other character could be written for them.
 */
export const isInGb2312 = (code: number): boolean => gb2312()[code] === 1;

/** GBK has GB 2312 at the bytes it always had: both from A1 on. */
function gb2312Characters(): string {
  const bytes: number[] = [];
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    if (row === 0xaa) row = 0xb0;
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}
