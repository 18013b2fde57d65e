/** A key for the time of day beside 日期, which holds both. */

import { parseIsoDay, shortDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import type { Data } from '../source/data.ts';
import { timeOfDay } from './day-forms.ts';
import { otherWords } from './other-words.ts';
import type { MapShape } from './shape.ts';

/** `时间: 上午` beside `日期: 2024-05-06`: both are one day as it prints. */
export function asPartOfDay(
  key: string,
  { fields }: MapShape,
  taken: ReadonlyMap<string, string>,
  data: ReadonlyMap<string, Data>,
): Words | undefined {
  const written = taken.get('date');
  const [day, time] = [data.get(written ?? ''), data.get(key)];
  if (written === undefined || !otherWords[key]?.includes('date') || !fields.has('text')) return undefined;
  if (typeof day !== 'string' || typeof time !== 'string' || !partOfDay.test(time)) return undefined;
  const iso = parseIsoDay(day);
  const hours = time.replace(
    /(\d{1,2})[:：](\d{2})$/,
    (_, h: string, m: string) => `${Number(h)}时${m === '00' ? '' : `${m}分`}`,
  );
  const right = `${written}: ${iso ? shortDay(iso) : day}${hours}`;
  return {
    zh: `“${key}”没有自己的键：删去这一行，“${written}”那一行写 ${right}`,
    en: `${key} has no key of its own: delete this line, and for ${written} write ${right}`,
  };
}
const partOfDay = new RegExp(`^(?=.)${timeOfDay}$`);
