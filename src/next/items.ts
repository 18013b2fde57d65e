/** 条目 of the next issue: standing heads with nothing under them, and for the rest the shape they had, in a comment. */

import type { Form } from '../schema/form.ts';
import { item } from '../schema/item.ts';
import { section } from '../schema/section.ts';
import { type Noted, noted, type Remark, type Yaml } from '../source/emit.ts';
import {
  between,
  emptied,
  type Field,
  fieldOf,
  fieldsOf,
  kept,
  type Make,
  type Making,
  membersOf,
  remade,
  spelling,
  textOf,
} from './making.ts';
import { isExample } from './remarks.ts';

const form: Form = item;

/** Keys that only choose: they have the same value every time, and stay with it. */
const choosing: ReadonlySet<string> = new Set(['separator', 'order', 'layout', 'numbering', 'bold']);

export interface ItemsOf {
  readonly title: string;
  /** The items of this section in the issue before the last; undefined where it had none. */
  readonly before: Yaml | undefined;
}

/** @returns the entry of 条目 */
export function remadeItems({ value }: Field, { title, before }: ItemsOf, making: Making): Noted {
  const items = membersOf(value);
  const standing = standingHeads(items, before);
  const heads = items.filter((one) => standing.has(headOf(one) ?? ''));
  const others = items.filter((one) => !heads.includes(one));
  if (heads.length > 0) {
    const n = heads.length;
    making.report.kept.push({ zh: `${title}的${n}个小标题`, en: `${n} heads of ${title}` });
    making.report.blanks.push({ count: n, what: { zh: `${title}${n}处`, en: `${n} in ${title}` } });
  } else making.report.itemless.push(title);
  const shapes = others.length > 0 ? others : heads.length > 0 || !before ? [] : membersOf(before);
  const lines = shapes.length > 0 ? examples(shapes) : heads.length > 0 ? [] : shownBefore(value);
  const below = explained(lines, title, making);
  const { above } = noted(value);
  return {
    value: heads.length > 0 ? heads.map((one) => emptyUnder(one, making)) : null,
    ...(above && { above: above.filter((line) => line === '') }),
    ...(below.length > 0 && { below }),
  };
}

const headOf = (one: Yaml): string | undefined => textOf(fieldOf(one, form, 'head')?.value);

function standingHeads(items: readonly Yaml[], before: Yaml | undefined): ReadonlySet<string> {
  const earlier = new Set(before === undefined ? [] : membersOf(before).map(headOf));
  return new Set(items.flatMap((one) => headOf(one) ?? []).filter((head) => earlier.has(head)));
}

/** The head with what it looks like, and the text open. */
function emptyUnder(one: Yaml, making: Making): Noted {
  const fates: Record<string, Make> = { head: kept, text: emptied('not-shown'), source: () => undefined };
  for (const name of choosing) fates[name] = kept;
  for (const name of ['marker', 'date', 'unit', 'leader', 'post', 'responsible', 'deadline', 'items', 'credit'])
    fates[name] = () => undefined;
  const made = remade({ ...noted(one), inBrackets: false }, form, fates, making, []) ?? { value: new Map() };
  if (fieldOf(made, form, 'text')) return made;
  return {
    ...made,
    value: new Map([...(made.value as ReadonlyMap<string, Yaml>), [spelling(form, 'text', making.keys), null]]),
  };
}

/** One for each set of keys, the most used first; a set that lies within one already shown adds nothing. */
function examples(items: readonly Yaml[]): readonly string[] {
  const bySet = new Map<string, { readonly first: Yaml; readonly names: readonly string[]; all: Yaml[] }>();
  for (const one of items) {
    const names = shapeOf(one).map(({ name }) => name);
    const id = [...names].sort().join(' ');
    const known = bySet.get(id) ?? { first: one, names, all: [] };
    known.all.push(one);
    bySet.set(id, known);
  }
  const shown: { readonly first: Yaml; readonly names: readonly string[]; readonly all: readonly Yaml[] }[] = [];
  for (const set of [...bySet.values()].sort((a, b) => b.all.length - a.all.length))
    if (
      shown.length < most &&
      !shown.some(({ names }) => set.names.length > 0 && set.names.every((name) => names.includes(name)))
    )
      shown.push(set);
  return shown.flatMap(({ first, all }) => exampleOf(first, all));
}

/** The example that stands there already, where the last issue had no item either. */
function shownBefore({ below = [] }: Noted): readonly string[] {
  const lines = below.map((line) => (typeof line === 'string' ? line : line.text));
  return isExample(lines) ? lines.map((line) => line.replace(/\s+#.*$/, '')) : [];
}
const most = 2;

/** 加分 was earned by one item of last time. */
const shapeOf = (one: Yaml): readonly Field[] => fieldsOf(one, form, []).filter(({ name }) => name !== 'credit');

function exampleOf(first: Yaml, all: readonly Yaml[]): readonly string[] {
  const fields = shapeOf(first);
  if (fields.length === 0) return [' -'];
  return fields.map(({ key, name, value }, index) => {
    const text = textOf(value);
    const isCommon = choosing.has(name) && all.every((one) => textOf(fieldOf(one, form, name)?.value) === text);
    return `${index === 0 ? ' - ' : '   '}${key}:${isCommon && text !== undefined ? ` ${text}` : ''}`;
  });
}

/** The first line says how an example is used, once a file, and which units have to send something. */
export function explained(lines: readonly string[], title: string, making: Making): readonly Remark[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const says: string[] = [];
  if (!making.reported.has('example')) {
    making.reported.add('example');
    says.push(howToUse(making));
  }
  const units = requiredIn(title, making);
  if (units.length > 0)
    says.push({ zh: `必报：${units.join('、')}`, en: `required: ${units.join(', ')}` }[making.lang]);
  // `# ` and a blank stand where the two of the indent do.
  return [says.length > 0 ? { text: ` ${first}`, beside: says.join(between[making.lang]) } : first, ...rest];
}

function howToUse({ stems, lang }: Making): string {
  const use = { zh: '去掉各行的 # 再填，一条抄一遍', en: 'take away the # of each line, copy it for each item' }[lang];
  const whose =
    stems.last === '' ? { zh: '一条的写法', en: 'the form of an item' } : { zh: '上期的写法', en: 'last time’s form' };
  return { zh: `${whose.zh}：${use}`, en: `${whose.en}: ${use}` }[lang];
}

/** The units that must send something every time, at the section where most of them stood in the last two issues. */
function requiredIn(title: string, { series, last, before = [] }: Making): readonly string[] {
  const required = (series?.units ?? []).filter((unit) => unit.required).map(({ name }) => name);
  const counts = new Map<string, number>();
  const count = (section: string | undefined, unit: string | undefined): void => {
    if (section !== undefined && unit !== undefined && required.includes(unit))
      counts.set(section, (counts.get(section) ?? 0) + 1);
  };
  for (const { title: name, items = [] } of last.content.sections ?? [])
    for (const { unit } of items) count(name, unit);
  for (const one of before) {
    const items = fieldOf(one, section, 'items')?.value;
    const name = textOf(fieldOf(one, section, 'title')?.value);
    for (const each of items ? membersOf(items) : []) count(name, textOf(fieldOf(each, form, 'unit')?.value));
  }
  const [home] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return home === title ? required : [];
}
