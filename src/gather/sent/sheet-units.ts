/** Which unit of 单位名录 a cell is, as units write themselves in sheets. */

import type { SeriesFile } from '../../schema/series-file.ts';

export type ListedUnit = NonNullable<SeriesFile['units']>[number];

/** Offices of a county that send for it (rule 1). */
const tails =
  /(?:安委办|安委会办公室|安委会|安全生产委员会办公室|安全生产委员会|应急管理局|应急局|人民政府办公室|人民政府|政府办公室|政府办)$/;

/** @returns the full name; undefined where the cell is none of them, and nothing else */
export function unitsInCells(units: readonly ListedUnit[]): (text: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { name } of units) names.set(bare(name), name);
  for (const { name, short = [] } of units)
    for (const one of short) if (!names.has(bare(one))) names.set(bare(one), name);
  const named = (text: string): string | undefined =>
    names.get(text) ?? names.get(text.replace(/^\p{Script=Han}{2,4}?[省市州](?=\p{Script=Han}{2})/u, ''));
  return (text) => {
    if (text === '' || text.length > 40) return undefined;
    const cell = bare(text).replace(/^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.．)）]/, '');
    const plain = cell.replace(/[（(][^）)]*[）)]$/, '');
    return named(cell) ?? named(plain) ?? named(plain.replace(tails, ''));
  };
}

const bare = (text: string): string => text.replace(/[\s\u3000*]/g, '').replace(/[:：]$/, '');

/** 填报单位：竹坪管理区, also with the value in a cell of its own. */
export const isUnitLabel = (text: string): boolean =>
  /^[（(]?(?:填报|报送|上报|填表|来稿|供稿|制表)?(?:单位|部门|地区)(?:名称)?(?:[（(].*[）)])?[:：]?$/.test(
    text.replace(/[\s\u3000]/g, ''),
  );

/** The unit of 填报单位：竹坪管理区　2024年10月25日. */
export function unitAfterLabel(text: string): string | undefined {
  const [, value] =
    /(?:填报|报送|上报|填表|来稿|供稿|制表)?(?:单位|部门|地区)(?:名称)?(?:[（(][^）)]*[）)])?\s*[:：]\s*([^\s\u3000]+)/.exec(
      text,
    ) ?? [];
  return value;
}
