/** What a form wants, and what was found instead, in words a clerk understands. */

import type { Words } from '../diagnostic.ts';
import { type Form, kindOf, type TextKind } from './form.ts';
import { keyInfo } from './key.ts';
import { type MapShape, type ScalarShape, type Shape, shapesOf } from './shape.ts';

const kinds: Readonly<Record<TextKind, Words>> = {
  date: { zh: '日期（如 2024-03-09）或文字', en: 'a date (such as 2024-03-09) or text' },
  day: { zh: '日期，如 2024-03-09、2024-03', en: 'a date such as 2024-03-09 or 2024-03' },
  year: { zh: '四位数的年份', en: 'a year in four digits' },
  figure: { zh: '数字', en: 'a number' },
  reported: { zh: '数字（没有的写“未报”一类的词）', en: 'a number, or a word such as 未报' },
  font: { zh: '字体名（31个字符以内）', en: 'the name of a font (at most 31 characters)' },
  color: { zh: '六位色值（如 C00000）', en: 'RRGGBB' },
  clock: { zh: '几点（如 17:00）', en: 'a time of day, such as 17:00' },
  moment: { zh: '日期，可带钟点（如 2024-10-25 17:00）', en: 'a day, such as 2024-10-25 17:00' },
  length: { zh: '带单位的宽度，如 80mm、8cm、60%', en: 'a width with its unit, such as 80mm, 8cm, 60%' },
};

export function wanted(form: Form): Words {
  const all = shapesOf(form).map(wantedShape);
  const join = (words: readonly string[], or: string): string => [...new Set(words)].join(or);
  return {
    zh: join(
      all.map(({ zh }) => zh),
      '，或',
    ),
    en: join(
      all.map(({ en }) => en),
      ', or ',
    ),
  };
}

function wantedShape(shape: Shape): Words {
  switch (shape.kind) {
    case 'scalar':
      return wantedScalar(shape);
    case 'open':
      return { zh: '一组“名称: 值”', en: 'a map of names and values' };
    case 'map':
      return wantedMap(shape);
    case 'list': {
      if (!shape.traits.single) return { zh: '列表', en: 'a list' };
      const one = wanted(shape.of);
      return { zh: `${one.zh}，或列表`, en: `${one.en}, or a list` };
    }
  }
}

function wantedScalar({ form, type, words, range }: ScalarShape): Words {
  const kind = kindOf.get(form)?.kind;
  if (kind) return kinds[kind];
  if (type === 'words') return oneOf(words ?? new Map());
  if (!range) return { zh: '文字', en: 'text' };
  const { whole, least, most } = range;
  const endless = most === Number.MAX_SAFE_INTEGER;
  if (whole && least === 1 && endless) return { zh: '正整数', en: 'a positive whole number' };
  return {
    zh: `${least}至${most}的${whole ? '整数' : '数'}`,
    en: `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
  };
}

/** Of each value one word a language: 分段、连排 or separate, run-on. */
function oneOf(words: ReadonlyMap<string, string | boolean>): Words {
  const values = [...new Set(words.values())];
  const spelt = (value: string | boolean): string[] => [...words].flatMap(([word, of]) => (of === value ? [word] : []));
  const zh = values.map((value) => spelt(value).find((word) => /[^\x20-\x7e]/.test(word)) ?? String(value));
  return { zh: enumerate(zh, '、', '或'), en: enumerate(values.map(String), ', ', ' or ') };
}
const enumerate = (words: readonly string[], comma: string, or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${or}${words.at(-1)}`;

function wantedMap({ fields, short }: MapShape): Words {
  const shown = [...fields].slice(0, 3);
  const more = fields.size > shown.length;
  const zh = `下一层的键（${shown.map(([name, field]) => keyInfo.get(field)?.zh[0] ?? name).join('、')}${more ? '等' : ''}）`;
  const en = `a map of keys (${shown.map(([name]) => name).join(', ')}${more ? ' …' : ''})`;
  return short ? { zh: `文字，或${zh}`, en: `text, or ${en}` } : { zh, en };
}

/** What stands there, as written: `written` is the author's value. */
export function found(value: unknown): Words {
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  if (value instanceof Map) {
    const [first = ''] = value.keys();
    return { zh: value.size > 0 ? `“${shortened(first)}: …”` : '空的一组键', en: `a map “${shortened(first)}: …”` };
  }
  return { zh: `“${shortened(String(value))}”`, en: `“${shortened(String(value))}”` };
}

const longest = 24;
/** Enough of a text to know it by. */
export function shortened(text: string): string {
  const characters = [...text.slice(0, longest * 2).replaceAll('\n', ' ')];
  return characters.length > longest || text.length > longest * 2
    ? `${characters.slice(0, longest).join('')}…`
    : text.replaceAll('\n', ' ');
}
