/** Digits typed in full width, where nothing but a number or an ISO date can be meant (contract 2.1). */

import * as z from 'zod/mini';
import { looksLikeIsoDay } from '../calendar.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { kindOf } from './form.ts';
import type { ScalarShape } from './shape.ts';

const fullWidth = /[０-９．％－]/g;
/** What a Chinese keyboard gives for the point of 95.5. */
const stop = /(?<=[\d０-９])。(?=[\d０-９])/g;

/** The text in half-width digits; undefined where nothing in it is of full width, or where the form does not take it so. */
export function halfWidth({ form, type }: ScalarShape, text: string): string | undefined {
  if (text.search(fullWidth) < 0 && text.search(stop) < 0) return undefined;
  const kind = kindOf.get(form)?.kind;
  if (
    type !== 'number' &&
    kind !== 'figure' &&
    kind !== 'reported' &&
    kind !== 'date' &&
    kind !== 'day' &&
    kind !== 'length'
  )
    return undefined;
  const narrow = text
    .replace(fullWidth, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0))
    .replace(stop, '.');
  // A date may be any words, which are printed as they stand.
  if (looksLikeIsoDay(narrow)) return kind === 'date' || kind === 'day' ? narrow : undefined;
  const isTaken =
    type === 'number' ? /^\d+(\.\d+)?$/.test(narrow) : kind !== 'date' && z.safeParse(form, narrow).success;
  return isTaken ? narrow : undefined;
}

export const fullWidthDigits = (path: Path, text: string, narrow: string): Finding => ({
  path,
  span: { start: 0, end: [...text].length },
  code: 'keyboard-digits',
  severity: 'warning',
  message: text.includes('。')
    ? {
        zh: `“${text}”里的句号当作小数点，已按 ${narrow} 读`,
        en: `the 。 in “${text}” was taken for a point: ${narrow}`,
      }
    : { zh: `“${text}”是全角的，已按 ${narrow} 读`, en: `“${text}” is in full width; it was read as ${narrow}` },
  hint: {
    zh: `写作 ${narrow}；用 bulletin check --fix 改正`,
    en: `write ${narrow}; cured by bulletin check --fix`,
  },
  found: text,
  replace: narrow,
});
