/** What 汉字 a simplified text may have. */

import { once } from '../../once.ts';
import { doubtful, pairs } from './traditional.generated.ts';

const table = once(() => new Map(pairs.match(/../gu)?.map((pair) => [pair.slice(0, -1), pair.slice(-1)])));

/** The simplified character for one that is not; undefined for one that is. */
export const simplifiedFor = (character: string): string | undefined => table().get(character);

/** Whether that is the only one there is. */
export const isCertain = (character: string): boolean => !doubtful.includes(character);

const gb2312 = once(() => new Set(`〇々瞭勠槃蹚${gb2312Characters()}`));

/**
 * Whether the faces 仿宋_GB2312 and 楷体_GB2312 hold it: GB/T 2312-1980, rows 16 to 87. 〇 of years, and what
 * is in common words (瞭望, 勠力同心, 涅槃, 蹚水), count as held: no other character could be written for them.
 */
export const isInGb2312 = (character: string): boolean => gb2312().has(character);

/** GBK has GB 2312 at the bytes it always had: both from A1 on. */
function gb2312Characters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}
