/** Words that GB/T 9704-2012 has for what is written inside another key: 成文日期, 发文机关署名 (7.3.5), 抄送 (7.4.2). */

import type { Words } from '../diagnostic.ts';
import type { Data } from '../source/data.ts';
import type { MapShape } from './shape.ts';
import { membersIn } from './typed-lists.ts';

/** The key that holds it, and its name there: English, 中文. */
type Kept = readonly [holder: string, zhHolder: string, key: string, zhKey: string];

const office: Kept = ['signature', '落款', 'offices', '单位'];
const day: Kept = ['signature', '落款', 'date', '日期'];
const name: Kept = ['masthead', '报头', 'name', '名称'];

const kept: Readonly<Record<string, Kept>> = {
  发文机关: office,
  发文单位: office,
  发文机关署名: office,
  署名单位: office,
  落款单位: office,
  落款机关: office,
  制发机关: office,
  成文日期: day,
  成文时间: day,
  发文日期: day,
  发文时间: day,
  落款日期: day,
  落款时间: day,
  发文机关标志: name,
  红头: name,
  文头: name,
  报名: name,
  编发日期: ['masthead', '报头', 'date', '日期'],
  抄送: ['distribution', '报送发', '抄送', '抄送'],
  抄送机关: ['distribution', '报送发', '抄送', '抄送'],
  抄送单位: ['distribution', '报送发', '抄送', '抄送'],
  抄报: ['distribution', '报送发', '抄报', '抄报'],
};

/** Of several words for one key the first says how all of them are written. @param taken English names → the keys as the author spelt them */
export function asOfficial(
  word: string,
  { fields }: MapShape,
  taken: ReadonlyMap<string, string>,
  data: ReadonlyMap<string, Data>,
): Words | undefined {
  const place = keptAt(word);
  // Only where the whole of an issue stands: 发文日期 of a row is a date.
  if (!place || !fields.has('sections') || !fields.has(place[0])) return undefined;
  const [holder, zhHolder] = place;
  const beside = [...data.keys()].filter((one) => keptAt(one)?.[0] === holder);
  const entries = beside.map((one) => ({ kept: keptAt(one) ?? place, value: flow(data.get(one) ?? null, holder) }));
  if (entries.some(({ value }) => value === undefined)) return undefined;
  // A day alone is no signature.
  if (!taken.has(holder) && entries.every(({ kept: [, , key] }) => holder === 'signature' && key === 'date'))
    entries.unshift({ kept: office, value: '…' });
  const zh = entries.map(({ kept: [, , , key], value }) => `${key}: ${value}`).join(', ');
  const en = entries.map(({ kept: [, , key], value }) => `${key}: ${value}`).join(', ');
  const there = taken.get(holder);
  if (there !== undefined)
    return {
      zh: `“${word}”写在“${there}”里：删去这一行，“${there}”下面写 ${zh}`,
      en: `${word} belongs in ${there}: delete this line, and write ${en} there`,
    };
  return beside.length > 1
    ? {
        zh: `这几行（${beside.join('、')}）合成一行：${zhHolder}: { ${zh} }`,
        en: `make one line of ${beside.join(', ')}: ${holder}: { ${en} }`,
      }
    : { zh: `这一行写作 ${zhHolder}: { ${zh} }`, en: `write ${holder}: { ${en} }` };
}

/** `印发: 2024年3月12日`, `印发: 云岭市人民政府办公室`. */
export const printedMeans = (value: Data): 'printDate' | 'printer' =>
  typeof value === 'string' && /^\D{4,}$/.test(value) ? 'printer' : 'printDate';

const keptAt = (word: string): Kept | undefined => (Object.hasOwn(kept, word) ? kept[word] : undefined);

/** As it stands on a line between braces; none where it would have to be written otherwise. */
function flow(value: Data, holder: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const members = holder === 'distribution' ? membersIn(text) : undefined;
  const parts = members ?? [text];
  if (parts.some((part) => part === '' || /[:#{}[\],"'\n]/.test(part))) return undefined;
  return members ? `[${parts.join(', ')}]` : text;
}
