/** The number that a text stands for, where a number is wanted. */

import type { Words } from '../diagnostic.ts';
import { hanValue } from '../han-number.ts';
import type { SizeRange } from './shape.ts';

/** 期号: 第5期（总第12期）, 年度: 2024年第5期: two keys in one. */
export function numbersIn(text: string, key: string): Words | undefined {
  const [, number, total] =
    (key === '期号' || key === 'number') && text.length < 40
      ? (/^第?(\d{1,4})期?[ ，,]?[（(]?总(?:期号)?第?(\d{1,5})期?[）)]?$/.exec(text) ?? [])
      : [];
  if (number !== undefined)
    return {
      zh: `写作 ${key}: ${number}；另起一行写 总期号: ${total}`,
      en: `write ${key}: ${number}, and on a line of its own total: ${total}`,
    };
  const [, year, issue] =
    (key === '年度' || key === 'year') && text.length < 40
      ? (/^(\d{4})年?[ ，,]?第?(\d{1,4})期$/.exec(text) ?? [])
      : [];
  if ((key === '年度' || key === 'year') && /^\d$/.test(text))
    return {
      zh: `写四位数的年份，如 ${key}: 2024；和“期号”写反了的，两行的数对换`,
      en: 'write the year in four digits; where it stands in the place of the number, exchange the two',
    };
  return year === undefined
    ? undefined
    : {
        zh: `写作 ${key}: ${year}；另起一行写 期号: ${issue}`,
        en: `write ${key}: ${year}, and on a line of its own number: ${issue}`,
      };
}

/** The number a clerk may have meant: 二, 第2期, 02, ２, Ⅴ, ⑤, “5”, 5（五月）. */
export function numberIn(text: string, { whole, least, most }: SizeRange): number | undefined {
  if (least === 1000 && /^['’＇]?\d\d年?(?:度)?$/.test(text)) return Number(`20${/\d\d/.exec(text)?.[0]}`);
  const year = /^([二一][〇零○OoＯ0九八一二三四五六七]{3})年?(?:度)?$/.exec(text)?.[1];
  if (least === 1000 && year !== undefined)
    return Number([...year].map((mark) => Math.max('〇一二三四五六七八九'.indexOf(mark), 0)).join(''));
  const bare = withoutRemark(
    text
      .normalize('NFKC')
      .trim()
      .replace(/^["“‘'「『(]+(.*?)["”’'」』)]+$/, '$1'),
  )
    .replace(/[。、,;.]+$/, '')
    .replace(/^(?:总?第|共?印?(?=\d))/, '')
    .replace(/[年期份页磅字号天日]$/, '');
  const roman = romans.indexOf(bare) + 1;
  const number = /^\d{1,9}(\.\d{1,3})?$/.test(bare) ? Number(bare) : roman > 0 ? roman : hanValue(bare);
  const fits = number !== undefined && number >= least && number <= most && (!whole || Number.isInteger(number));
  return fits ? number : undefined;
}

const romans: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** 5（五月）, 5 // 本期: a remark behind the number, which has its place behind a #. */
const withoutRemark = (text: string): string =>
  text.replace(/^(第?\d{1,4}[期份年]?)(?:\s*\([^()]*\)|\s*\/\/.*|\s+\D+|\s*[,，;；]\s*\D+)$/, '$1');

/** -50, 0, 50.5: no number that could stand here, and nothing else was meant. @param fits whether another would */
export function countHint(text: string, key: string, fits: (right: string) => boolean): Words | undefined {
  const typed = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const bare = typed.replace(/^[-+]\s*/, '');
  if (bare !== typed && fits(bare)) return { zh: `写作 ${key}: ${bare}`, en: `write ${key}: ${bare}` };
  return /^\d+(?:\.\d+)?$/.test(bare)
    ? { zh: '核对这个数；没有的，删去这一行', en: 'look the number up, or delete the line' }
    : undefined;
}
