/** `联系电话: …` at the top: the number belongs in 联系人. */

import type { Words } from '../diagnostic.ts';
import type { Data } from '../source/data.ts';
import type { MapShape } from './shape.ts';

/** @param taken what is written in the map: English names → keys as the author spelt them */
export function asContact(
  key: string,
  { fields }: MapShape,
  taken: ReadonlyMap<string, string>,
  data: ReadonlyMap<string, Data>,
): Words | undefined {
  const number = data.get(key);
  if (!/^(?:联系|办公|咨询)?(?:电话|手机|方式|号码)$|^联系(?:电话|方式)$/.test(key) || !fields.has('contacts'))
    return undefined;
  if (typeof number !== 'string' || /[:#{}[\],]/.test(number)) return undefined;
  const written = taken.get('contacts');
  const name = written === undefined ? undefined : data.get(written);
  if (written !== undefined && typeof name !== 'string')
    return {
      zh: `“${key}”写在“${written}”里：删去这一行，“${written}”下面写 电话: ${number}`,
      en: `${key} belongs in ${written}: delete this line, and write phone: ${number} there`,
    };
  return typeof name === 'string'
    ? {
        zh: `删去这一行，“${written}”那一行写 ${written}: { 姓名: ${name}, 电话: ${number} }`,
        en: `delete this line, and write ${written}: { name: ${name}, phone: ${number} }`,
      }
    : { zh: `写作 联系人: { 电话: ${number} }`, en: `write contacts: { phone: ${number} }` };
}
