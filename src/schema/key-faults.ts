/** What is said of a key that may not stand where it stands. */

import type { Finding, Path, Words } from '../diagnostic.ts';
import type { Data } from '../source/data.ts';
import { asContact } from './contact-hint.ts';
import { dressed } from './dressed.ts';
import { keyInfo } from './key.ts';
import { nearest } from './nearest.ts';
import { asOfficial, printedMeans } from './official-words.ts';
import { otherWords, placeWords } from './other-words.ts';
import { asPartOfDay } from './part-of-day.ts';
import { placesOf } from './places.ts';
import { type MapShape, type Shape, shapesOf } from './shape.ts';
import { membersIn } from './typed-lists.ts';
import { shortened } from './wanted.ts';

/** The same key twice in one map, in whatever language. `before` is the spelling that stands first, `map` that in which both do. */
export function duplicateKey(path: Path, before: string, map: ReadonlyMap<string, Data>): Finding {
  const key = shortened(String(path.at(-1)));
  const same = path.at(-1) === before;
  return {
    path,
    target: 'key',
    code: 'duplicate-key',
    severity: 'error',
    message: {
      zh: same ? `“${key}”写了两次` : `“${key}”就是“${before}”，写了两次`,
      en: same ? `“${key}” is written twice` : `“${key}” is the same key as “${before}”, written twice`,
    },
    hint: bothKept(String(path.at(-1)), before, map),
  };
}

/** Where both may be wanted, how they become one. */
function bothKept(key: string, before: string, map: ReadonlyMap<string, Data>): Words {
  const [first, second] = [map.get(before), map.get(key)];
  const [name, other] = [shortened(key), shortened(before)];
  if (Array.isArray(first) && Array.isArray(second)) {
    const keys = [...map.keys()];
    return keys.indexOf(key) === keys.indexOf(before) + 1
      ? {
          zh: `两处都要的，删去“${name}:”这一行，它下面的各行就接在“${other}”的后面；只要一处的，删去另一处`,
          en: `to keep both, delete the line “${name}:”, and the lines below it go on with “${other}”; else delete one`,
        }
      : {
          zh: `两处都要的，删去“${name}:”这一行，把它下面的各行移到“${other}”的末尾；只要一处的，删去另一处`,
          en: `to keep both, delete the line “${name}:”, and move the lines below it to the end of “${other}”; else delete one`,
        };
  }
  if (first instanceof Map && second instanceof Map)
    return {
      zh: `两处都要的，删去“${name}:”这一行，把它下面的各行并到“${other}”里；只要一处的，删去另一处`,
      en: `to keep both, delete the line “${name}:”, and move the lines below it into “${other}”; else delete one`,
    };
  const isSame = typeof first === 'string' && first === second;
  return isSame
    ? { zh: `两处一样，删去“${name}”这一行`, en: `both are the same: delete the line of “${name}”` }
    : { zh: `只留一处，“${other}”或“${name}”，删去另一处`, en: `keep one of them, “${other}” or “${name}”` };
}

/** What is written in the map: English names → the keys as the author spelt them. */
type Taken = ReadonlyMap<string, string>;

/** A key that is not declared at this place. */
export function unknownKey(path: Path, shape: MapShape, taken: Taken, data: ReadonlyMap<string, Data>): Finding {
  const value = data.get(String(path.at(-1))) ?? null;
  const key = String(path.at(-1));
  const shown = shortened(key);
  return {
    path,
    target: 'key',
    code: 'unknown-key',
    severity: 'error',
    message: { zh: `这里没有“${shown}”这个键`, en: `there is no key “${shown}” here` },
    hint:
      dressed(key, shape) ??
      asDuty(key, shape, taken, data) ??
      asPartOfDay(key, shape, taken, data) ??
      asContact(key, shape, taken, data) ??
      asOfficial(key, shape, taken, data) ??
      asPrinted(key, shape, taken, value) ??
      otherWord(key, shape, taken) ??
      inField(key, shape, taken, value) ??
      asBody(shape, taken, value) ??
      elsewhere(key, shape) ??
      meant(key, shape, taken) ??
      asPost(key, shape, value) ??
      asTitle(path, shape, taken, value) ??
      asText(key, shape, value, taken) ??
      available(shape, isChinese(path, taken)),
  };
}

function otherWord(key: string, { fields }: MapShape, taken: Taken): Words | undefined {
  const wordOf = (name: string): string | undefined => {
    const form = fields.get(name);
    return form && keyInfo.get(form)?.zh[0];
  };
  // A unit may be the 名称 of a row, and is nobody's 姓名.
  const isMeant = (name: string): boolean => !(key === '单位' && wordOf(name) === '姓名');
  const names = Object.hasOwn(otherWords, key) ? otherWords[key]?.filter(isMeant) : undefined;
  const word = wordOf(names?.find((name) => fields.has(name) && !taken.has(name)) ?? '');
  if (word !== undefined) return didYouMean(word);
  if (Object.hasOwn(placeWords, key) && fields.has('text'))
    return {
      zh: `“${key}”没有自己的键：删去这一行，写进“正文”的句子里`,
      en: `${key} has no key of its own: delete this line, and write it in the sentence of the text`,
    };
  // Only what the word means first: 单位 beside 姓名 of a telephone list is no name.
  const written = taken.get(names?.[0] ?? '');
  return written === undefined
    ? undefined
    : {
        zh: `“${key}”就是“${written}”，这里已经有“${written}”了：删去这一行，要印的写进“${written}”`,
        en: `${key} is ${written}, which is written here already: delete this line, and put what is to be printed there`,
      };
}

/** Whether an unknown key is said to be meant for this one. */
export const isMeantFor = (word: string, { code, hint }: Finding): boolean =>
  code === 'unknown-key' && hint?.zh === didYouMean(word).zh;
const didYouMean = (word: string): Words => ({ zh: `是不是“${word}”？`, en: `did you mean “${word}”?` });

/** `印发: 2024年3月12日`. */
function asPrinted(key: string, { fields }: MapShape, taken: Taken, value: Data): Words | undefined {
  const name = printedMeans(value);
  const field = key === '印发' && !taken.has(name) ? fields.get(name) : undefined;
  return field && didYouMean(keyInfo.get(field)?.zh[0] ?? name);
}

/** `牵头: 县林业局` among the keys of an item: a duty, with the others that stand beside it. */
function asDuty(
  key: string,
  { fields, english }: MapShape,
  taken: Taken,
  data: ReadonlyMap<string, Data>,
): Words | undefined {
  if (!duty.test(key) || !fields.has('responsible') || taken.has('responsible')) return undefined;
  const duties = [...data].filter(([name]) => duty.test(name) && !english.has(name));
  const entries = duties.map(([name, value]) => {
    const units =
      typeof value === 'string' ? (membersIn(value) ?? [value]) : Array.isArray(value) ? value.map(String) : [];
    return `${name}: [${units.join(', ')}]`;
  });
  const zh = `责任单位: { ${entries.join(', ')} }`;
  const en = `responsible: { ${entries.join(', ')} }`;
  return duties.length > 1
    ? { zh: `这几行合成一行：${zh}`, en: `make one line of them: ${en}` }
    : { zh: `写作 ${zh}`, en: `write ${en}` };
}
const duty = /^(?:牵头|配合|主办|协办|承办|参与|协助|协同|主责)(?:单位|部门|领导|人)?$/;

/** Of several duties the first says where all of them belong. */
export function withoutMoreDuties(keys: readonly string[]): readonly string[] {
  const first = keys.find((key) => duty.test(key));
  return keys.filter((key) => key === first || !duty.test(key));
}

/** `姓名: 曾一鸣` beside the keys of an item, where 领导 holds it and is not written yet. */
function inField(key: string, { fields }: MapShape, taken: Taken, value: Data): Words | undefined {
  if (typeof value !== 'string' || value.length > 20 || /[:#{}[\],，。]/.test(value)) return undefined;
  const holders = [...fields].filter(
    ([name, field]) => !taken.has(name) && shapesOf(field).some((shape) => holdsKey(shape, key)),
  );
  const [holder] = holders;
  if (holders.length === 0) return heldAlready(key, fields, taken);
  if (!holder || holders.length > 1) return undefined;
  const zh = keyInfo.get(holder[1])?.zh[0] ?? holder[0];
  return {
    zh: `“${key}”写在“${zh}”里，这一行写作 ${zh}: { ${key}: ${value} }`,
    en: `${key} belongs in ${holder[0]}: write ${holder[0]}: { ${key}: ${value} }`,
  };
}

/** `姓名: 曾一鸣` below 领导: 曾一鸣. */
function heldAlready(key: string, fields: MapShape['fields'], taken: Taken): Words | undefined {
  const all = [...fields].filter(([, field]) => shapesOf(field).some((shape) => isShortOf(shape, key)));
  const [one] = all.map(([name]) => taken.get(name));
  return one === undefined || all.length > 1
    ? undefined
    : {
        zh: `“${key}”写在“${one}”里，这里已经有“${one}”了：删去这一行；是另一个人的，写进“${one}”`,
        en: `${key} belongs in ${one}, which is written here already: delete this line, or put another one there`,
      };
}

/** What the whole of it means where it is written as a text. */
const isShortOf = (shape: Shape, key: string): boolean =>
  shape.kind === 'map'
    ? shape.short !== undefined && shape.english.get(key) === shape.short
    : shape.kind === 'list' && shapesOf(shape.of).some((one) => one.kind === 'map' && isShortOf(one, key));

/** As one map: a list takes one where it may be written without its dash. */
const holdsKey = (shape: Shape, key: string): boolean =>
  shape.kind === 'map'
    ? shape.english.has(key)
    : shape.kind === 'list' &&
      shape.traits.single === true &&
      shapesOf(shape.of).some((one) => one.kind === 'map' && one.english.has(key));

/** `按语: 召开会议，…` in an item that has no text yet: a name of texts elsewhere. */
function asBody({ fields, short }: MapShape, taken: Taken, value: Data): Words | undefined {
  const field = fields.get('text');
  const isLacking = short === 'text' && field && !taken.has('text') && !taken.has('items') && taken.size > 0;
  if (!isLacking || typeof value !== 'string' || !/[，。；]/.test(value)) return undefined;
  return didYouMean(keyInfo.get(field)?.zh[0] ?? 'text');
}

function elsewhere(key: string, shape: MapShape): Words | undefined {
  const places = placesOf(key, shape);
  if (places.length === 0) return undefined;
  return {
    zh: `“${key}”写在${places.map(({ zh }) => zh).join('、')}里`,
    en: `“${key}” belongs in ${places.map(({ en }) => en).join(', ')}`,
  };
}

function meant(key: string, shape: MapShape, taken: Taken): Words | undefined {
  const free = [...shape.english.keys()].filter((spelling) => !taken.has(shape.english.get(spelling) ?? ''));
  const word = nearest(key, free) ?? nearest(key, shape.english.keys());
  return word === undefined ? undefined : didYouMean(word);
}

/** `- 副市长: 梁启文`, where the two have keys of their own. */
function asPost(key: string, { fields }: MapShape, value: Data): Words | undefined {
  if (typeof value !== 'string' || !/^\p{Script=Han}{2,4}$/u.test(value)) return undefined;
  if (fields.size > 2 || !fields.has('post') || !fields.has('name')) return undefined;
  return { zh: `写作 { 职务: ${key}, 姓名: ${value} }`, en: `write { post: ${key}, name: ${value} }` };
}

/** `- 部门动态:`, with the keys of the section below it: a title that was written as the key. */
function asTitle(path: Path, { fields, english }: MapShape, taken: Taken, value: Data): Words | undefined {
  const key = String(path.at(-1));
  const names = ['title', 'head', 'name'].filter((name) => fields.has(name) && !taken.has(name));
  const field = fields.get(names[0] ?? '');
  const holdsKeys = value instanceof Map && value.size > 0 && [...value.keys()].every((one) => english.has(one));
  if (!field || typeof path.at(-2) !== 'number' || !(value === null || (holdsKeys && taken.size === 0)))
    return undefined;
  const zh = keyInfo.get(field)?.zh[0] ?? names[0];
  return holdsKeys
    ? {
        zh: `写作 - ${zh}: ${key}；下面的键和“${zh}”对齐`,
        en: `write - ${names[0]}: ${key}; align the keys below with ${names[0]}`,
      }
    : { zh: `写作 - ${zh}: ${key}`, en: `write - ${names[0]}: ${key}` };
}

/** Where a plain text may stand, `3月5日: 会议召开` was most likely meant as one: no key of ours has a figure or a mark in it. */
function asText(key: string, shape: MapShape, value: Data, taken: Taken): Words | undefined {
  if (shape.short === undefined) return undefined;
  if (typeof value === 'string' && (isSentence(value) || speech.test(key))) {
    const whole = value.length > 40 ? '…' : /[。；！？…，、：]$/.test(value) ? value : `${value}。`;
    const field = shape.fields.get(shape.short);
    const text = (field && keyInfo.get(field)?.zh[0]) ?? shape.short;
    return taken.size === 0
      ? {
          zh: `这是文字，冒号用全角的：写作 ${key}：${whole}`,
          en: `this is text: write it with a full-width colon, ${key}：${whole}`,
        }
      : {
          zh: `是文字，写进“${text}”里，冒号用全角的：${key}：${whole}`,
          en: `if it is text, write it in ${shape.short}, with a full-width colon: ${key}：${whole}`,
        };
  }
  if (!/[\p{N}\p{P}]|.{6}/u.test(key)) return undefined;
  return {
    zh: '若这是一段文字，给整段加上双引号，或把冒号改成全角的“：”',
    en: 'if this is a text, put it in double quotes, or write a full-width colon',
  };
}

/** 会议指出, 一是: no key, however short what it says. */
const speech = /(?:会议|指出|强调|要求|认为|提出|明确|决定|[一二三四五六七八九十]是)$/;
const isSentence = (value: string): boolean => /[，。；！？]/.test(value) || value.length >= 12;

/** All keys of the place, in the language the author writes. */
function available(shape: MapShape, chinese: boolean): Words {
  const known = chinese ? inChinese : inEnglish;
  const before = known.get(shape);
  if (before) return before;
  const names = [...shape.fields].flatMap(([english, field]) => {
    const { zh, rest } = keyInfo.get(field) ?? {};
    return rest ? [] : [chinese && zh ? zh[0] : english];
  });
  const words = { zh: `这里可以写：${names.join('、')}`, en: `keys here: ${names.join(', ')}` };
  known.set(shape, words);
  return words;
}
const inChinese = new WeakMap<MapShape, Words>();
const inEnglish = new WeakMap<MapShape, Words>();

/** The language of the key; where that has figures or letters only, `260` or `titel`, of those beside it, or of the one above. */
function isChinese(path: Path, taken: Taken): boolean {
  const isHan = (step: string | number | undefined): boolean => /\p{Script=Han}/u.test(String(step));
  const beside = [...taken.values()];
  const above = path.slice(0, -1).findLast((step) => typeof step === 'string');
  return isHan(path.at(-1)) || (beside.length > 0 ? beside.some(isHan) : isHan(above));
}
