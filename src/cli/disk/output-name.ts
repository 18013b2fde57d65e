/** The name of a document by the series' pattern (`output` 输出), kept to what every system takes as a file name. */

import type { Words } from '../../diagnostic.ts';

/** What a pattern may name, as the issue states it. */
type Field = 'year' | 'number' | 'name' | 'title' | 'date' | 'file';
export type Fields = Readonly<Partial<Record<Field, string>>>;

const placeholders: Readonly<Record<string, Field>> = {
  年度: 'year',
  year: 'year',
  期号: 'number',
  number: 'number',
  名称: 'name',
  name: 'name',
  标题: 'title',
  title: 'title',
  日期: 'date',
  date: 'date',
  文件名: 'file',
  file: 'file',
};

const placeholder = /(?<!\{)\{([^{}:：]*)(?:[:：]([1-9]))?\}(?!\})/g;

/**
 * A name without extension, with `/` where the pattern itself has folders; those count from the series folder, a bare
 * name stands beside the issue. `{期号:2}` writes 2 as 02, so that names stand in their order.
 */
export function nameByPattern(pattern: string, fields: Fields): { name: string } | { fault: Words } {
  let fault: Words | undefined = /[{}｛｝]/.test(pattern.replace(placeholder, '')) ? braces : undefined;
  const filled = pattern
    .trim()
    .replace(/\.(docx|txt|json)$/i, '')
    .replace(placeholder, (_, typed: string, digits = '0') => {
      const field = placeholders[typed.trim()];
      const value = field && fields[field]?.padStart(Number(digits), '0');
      if (!field) fault ??= unknown(typed);
      else if (!value?.trim()) fault ??= absent(typed);
      // A value is part of a name: no folder comes out of it.
      return value ? clean(value) : '';
    });
  if (fault) return { fault };
  const steps = filled.split(/[/\\]/).map((step) => step.trim());
  if (/^([a-z]:|[/\\])/i.test(pattern.trim()) || pattern.split(/[/\\]/).some((step) => step.trim() === '..'))
    return { fault: leadsOut };
  const names = steps.filter((step) => step !== '' && step !== '.').map(safeName);
  return names.length > 0 ? { name: names.join('/') } : { fault: empty };
}

/** Whether only the content can tell the name; the name of its file is known without. */
export const namesContent = (pattern: string): boolean =>
  [...pattern.matchAll(/\{([^{}:：]*)/g)].some(([, typed = '']) => (placeholders[typed.trim()] ?? 'file') !== 'file');

/** Windows takes no < > : " / \ | ? * and no control character in a name; the full-width ones say the same. */
const wideForms: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};
const clean = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, (char) => wideForms[char] ?? '')
    .replace(/\s+/gu, ' ');

/** Names of devices on Windows, whatever comes after their dot. */
export const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/** Most systems hold 255 bytes of a name; an extension and a number beside it must still fit. */
const longest = 200;

/** A name of one file or folder, as near to the words as every system takes it. */
export function safeName(step: string): string {
  const cut = cutTo(clean(step), longest)
    // Windows drops a blank or dot at the end, and one at the beginning hides the file.
    .replace(/^[\s.]+/u, '')
    .replace(/[\s.]+$/u, '');
  return reserved.test(cut) ? `_${cut}` : cut || '_';
}

function cutTo(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let size = 0;
  let kept = '';
  for (const char of text) {
    size += encoder.encode(char).length;
    if (size > bytes) break;
    kept += char;
  }
  return kept;
}

/** Doubled as in a template, full-width, or one alone: it would stand in the name of every file. */
const braces: Words = {
  zh: '“输出”里的花括号要用半角，只写一层，前后成对：写作 {年度}',
  en: 'braces in `output` are single, half-width and come in pairs: write {year}',
};
const unknown = (typed: string): Words => ({
  zh: `“输出”里的占位 {${typed}} 不认识`,
  en: `\`output\` has an unknown placeholder {${typed}}`,
});
const absent = (typed: string): Words => ({
  zh: `“输出”要用 {${typed}}，这一期没有写`,
  en: `\`output\` needs {${typed}}, which this issue does not state`,
});
const leadsOut: Words = {
  zh: '“输出”写出的位置在刊物文件夹之外',
  en: '`output` leads out of the series folder',
};
const empty: Words = {
  zh: '“输出”写出的文件名是空的',
  en: '`output` gives an empty name',
};
