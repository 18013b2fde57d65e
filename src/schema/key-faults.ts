/** What is said of a key that may not stand where it stands. */

import type { Finding, Path, Words } from '../diagnostic.ts';
import { keyInfo } from './key.ts';
import { nearest } from './nearest.ts';
import { placesOf } from './places.ts';
import type { MapShape } from './shape.ts';
import { shortened } from './wanted.ts';

/** The same key twice in one map, in whatever language. `before` is the spelling that stands first. */
export function duplicateKey(path: Path, before: string): Finding {
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
    hint: { zh: '合为一处，删去另一处', en: 'keep one of them' },
  };
}

/** A key that is not declared at this place. `taken` are the English names of the keys that are written there. */
export function unknownKey(path: Path, shape: MapShape, taken: ReadonlySet<string>): Finding {
  const key = String(path.at(-1));
  const shown = shortened(key);
  return {
    path,
    target: 'key',
    code: 'unknown-key',
    severity: 'error',
    message: { zh: `这里没有“${shown}”这个键`, en: `there is no key “${shown}” here` },
    hint: elsewhere(key, shape) ?? meant(key, shape, taken) ?? asText(key, shape) ?? available(key, shape),
  };
}

function elsewhere(key: string, shape: MapShape): Words | undefined {
  const places = placesOf(key, shape);
  if (places.length === 0) return undefined;
  return {
    zh: `“${key}”写在${places.map(({ zh }) => zh).join('、')}里`,
    en: `“${key}” belongs in ${places.map(({ en }) => en).join(', ')}`,
  };
}

function meant(key: string, shape: MapShape, taken: ReadonlySet<string>): Words | undefined {
  const free = [...shape.english.keys()].filter((spelling) => !taken.has(shape.english.get(spelling) ?? ''));
  const word = nearest(key, free) ?? nearest(key, shape.english.keys());
  return word === undefined ? undefined : { zh: `是不是“${word}”？`, en: `did you mean “${word}”?` };
}

/** Where a plain text may stand, `3月5日: 会议召开` was most likely meant as one: no key of ours has a figure or a mark in it. */
function asText(key: string, shape: MapShape): Words | undefined {
  if (shape.short === undefined || !/[\p{N}\p{P}]|.{6}/u.test(key)) return undefined;
  return {
    zh: '若这是一段文字，给整段加上双引号，或把冒号改成全角的“：”',
    en: 'if this is a text, put it in double quotes, or write a full-width colon',
  };
}

/** All keys of the place, in the language the author writes. */
function available(key: string, shape: MapShape): Words {
  const known = /\p{Script=Han}/u.test(key) ? inChinese : inEnglish;
  const before = known.get(shape);
  if (before) return before;
  const names = [...shape.fields].flatMap(([english, field]) => {
    const { zh, rest } = keyInfo.get(field) ?? {};
    return rest ? [] : [known === inChinese && zh ? zh[0] : english];
  });
  const words = { zh: `这里可以写：${names.join('、')}`, en: `keys here: ${names.join(', ')}` };
  known.set(shape, words);
  return words;
}
const inChinese = new WeakMap<MapShape, Words>();
const inEnglish = new WeakMap<MapShape, Words>();
