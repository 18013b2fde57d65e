/** Small steps from what is written to what the model holds. */

import { parseIsoDay } from '../calendar.ts';
import type { Finding } from '../diagnostic.ts';
import type { DateText } from './bulletin.ts';

/** The paragraphs of a text; a line without characters is none. */
export const paragraphs = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : value.split('\n').filter((line) => line !== '');

/** `{ key: value }` where there is something to print, `{}` where not. */
export const text = <K extends string>(key: K, value: string | undefined): { readonly [name in K]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [name in K]?: string };

export function dateOf(value: string): DateText {
  const day = parseIsoDay(value);
  return day ? { text: value, day } : { text: value };
}

/** A part that the contract knows and this version cannot print: said aloud, never dropped in silence. */
export const unsupported = (path: Finding['path'], zh: string, en: string): Finding => ({
  path,
  code: 'unsupported',
  severity: 'error',
  target: 'key',
  message: { zh: `这一版还不能印${zh}`, en: `this version cannot print ${en} yet` },
  hint: {
    zh: '先把这一部分移出本文件，在成品里补上',
    en: 'take this part out for now and add it to the document by hand',
  },
});
