/** What to write instead of a value that is nearly one. */

import type { Words } from '../diagnostic.ts';
import { withFigures } from '../letter-digits.ts';
import { remarkInValueAt } from '../remark.ts';

/** 80, 80px, 0.6: a width that lacks its unit, or has one that paper does not know. */
export function widthHint(text: string, key: string): Words {
  const [, digits = '', unit = ''] =
    /^(\d+(?:\.\d+)?)\s*([a-zA-Z\u4e00-\u9fff]*)$/.exec(text.normalize('NFKC').trim()) ?? [];
  const size = Number(digits);
  const right =
    unit === 'MM' || unit === 'Mm' || (unit === '' && size > 20 && size <= 200)
      ? `${digits}mm`
      : /^(?:CM|Cm|公分)$/.test(unit) || (unit === '' && size > 1 && size <= 20)
        ? `${digits}cm`
        : unit === '' && size > 0 && size <= 1
          ? `${Math.round(size * 100)}%`
          : undefined;
  return right === undefined
    ? {
        zh: `写明毫米、厘米或占版心的百分数，如 ${key}: 80mm`,
        en: `give millimetres, centimetres or a share, as ${key}: 80mm`,
      }
    : { zh: `写作 ${key}: ${right}`, en: `write ${key}: ${right}` };
}

/** None of these words, and near to none: the one that shares most characters with it, else all. */
export function wordHint(text: string, words: readonly string[], key: string): Words | undefined {
  const chinese = words.filter((word) => /\p{Script=Han}/u.test(word));
  const typed = new Set(text.match(/\p{Script=Han}/gu) ?? []);
  // 表格 for 任务分解表: what a word ends or begins with says what it is.
  const isOf = (word: string): boolean => typed.has(word.at(-1) ?? '') || typed.has(word[0] ?? '');
  const shared = chinese
    .filter(isOf)
    .map((word) => ({ word, count: [...new Set(word)].filter((one) => typed.has(one)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = shared;
  if (first && first.count > 0 && first.count > (second?.count ?? 0))
    return { zh: `是不是“${first.word}”？`, en: `did you mean “${first.word}”?` };
  const [example] = chinese;
  return example === undefined || chinese.length > 12
    ? undefined
    : {
        zh: `只能写这几个中的一个，如 ${key}: ${example}`,
        en: `one of these words only, as ${key}: ${words.find((word) => !chinese.includes(word)) ?? example}`,
      };
}

/** 50 ＃够了: what stands before a remark that is none. @param fits whether that would do here */
export function remarkHint(text: string, key: string, fits: (right: string) => boolean): Words | undefined {
  const right = text.slice(0, remarkInValueAt(text) ?? 0).trim();
  return right !== '' && fits(right)
    ? {
        zh: `写作 ${key}: ${right}；要留注释的，后面空一格写半角的 #，再空一格写注释`,
        en: `write ${key}: ${right}; a comment begins with a blank, # and a blank`,
      }
    : undefined;
}

/** 1O8: the letter that passes for a figure. @param fits whether the figure would do here */
export function letterHint(text: string, key: string, fits: (right: string) => boolean): Words | undefined {
  const found = withFigures(text.normalize('NFKC').trim());
  return found && fits(found.right)
    ? {
        zh: `“${found.letters}”是字母，不是数字：写作 ${key}: ${found.right}`,
        en: `“${found.letters}” is a letter: write ${key}: ${found.right}`,
      }
    : undefined;
}

/** 2023年5月, 2023.5.1, 1月15日: what is computed with is written in figures, with its year. */
export function dayHint(text: string, key: string): Words {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  const [, year, month = '', day] =
    /^(?:(\d{4})[年./-])?(\d{1,2})(?:[月./-](?:(\d{1,2})[日号]?)?)?$/.exec(typed) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(typed) ??
    [];
  const two = (part: string): string => part.padStart(2, '0');
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
  if (!isDay) return { zh: `写年月日，如 ${key}: 2024-01-15`, en: `write a day, as ${key}: 2024-01-15` };
  const right = `${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  return year === undefined
    ? { zh: `补上年份，如 ${key}: 2024-${right}`, en: `add the year, as ${key}: 2024-${right}` }
    : { zh: `写作 ${key}: ${year}-${right}`, en: `write ${key}: ${year}-${right}` };
}
