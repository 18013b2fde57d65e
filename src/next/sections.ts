/** 栏目 of the next issue: those every issue must have, those the last one had; in the order of the series. */

import type { Form } from '../schema/form.ts';
import { chart } from '../schema/ranking.ts';
import { section } from '../schema/section.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { shapeOf } from '../schema/shape.ts';
import { type Noted, noted, type Remark, type Yaml } from '../source/emit.ts';
import { explained, remadeItems } from './items.ts';
import {
  captionLike,
  cleaned,
  emptied,
  fieldOf,
  gone,
  kept,
  type Make,
  type Making,
  membersOf,
  optional,
  remade,
  spelling,
  textOf,
} from './making.ts';
import { newStatistics, remadeStatistics } from './statistics.ts';
import { remadeRanking, remadeTable } from './table.ts';

type Expected = NonNullable<SeriesFile['sections']>[number];

const form: Form = section;
const blockForm = (): Form => {
  const blocks = shapeOf(form, 'map')?.fields.get('blocks');
  return (blocks && shapeOf(blocks, 'list')?.of) ?? form;
};

/** @returns the entry of 栏目 */
export const remadeSections: Make = ({ value }, making) => {
  const expected: readonly Expected[] = making.series?.sections ?? [];
  const last = membersOf(value);
  const slots = inOrder(last, expected, making);
  const list: Noted[] = [];
  let commented: Remark[] = [];
  const spaced = last.some((one) => noted(one).above?.includes(''));
  for (const slot of slots) {
    if ('offered' in slot) {
      const block = [...(spaced ? [''] : []), ...offered(slot.offered, making)];
      commented = [...commented, ...block];
      making.report.gone.push({ zh: `${slot.offered}（上期没有）`, en: `${slot.offered} (not in the last issue)` });
      continue;
    }
    const made = 'added' in slot ? newSection(slot.added, making) : remadeSection(slot.last, slot.expected, making);
    const own = made.above ?? ('added' in slot && spaced ? [''] : []);
    const above = [...commented, ...own];
    commented = [];
    list.push({ ...made, ...(above.length > 0 && { above }) });
  }
  const n = list.length;
  if (n > 0) making.report.kept.unshift({ zh: `${n}个栏目`, en: `${n} section${n === 1 ? '' : 's'}` });
  const end = list.at(-1);
  if (end && commented.length > 0) list[list.length - 1] = { ...end, below: [...(end.below ?? []), ...commented] };
  const { above, beside } = cleaned({ ...noted(value), value: null }, making);
  return { value: list.length > 0 ? list : null, ...(above && { above }), ...(beside !== undefined && { beside }) };
};

type Slot =
  | { readonly last: Yaml; readonly expected: Expected | undefined }
  | { readonly added: Expected }
  | { readonly offered: string };

/** Those of the series in its order; another stays behind the one it followed, when the issue before had it too. */
function inOrder(last: readonly Yaml[], expected: readonly Expected[], making: Making): readonly Slot[] {
  const titles = last.map(titleOf);
  const slots: Slot[] = expected.map((one) => {
    const at = titles.indexOf(one.title);
    const found = last[at];
    if (found !== undefined) return { last: found, expected: one };
    return one.required ? { added: one } : { offered: one.title };
  });
  for (const [index, one] of last.entries()) {
    if (slots.some((slot) => 'last' in slot && slot.last === one)) continue;
    const title = titles[index];
    if (title !== undefined && making.before && !making.before.some((other) => titleOf(other) === title)) {
      making.report.gone.push({ zh: `${title}（只有上期有）`, en: `${title} (only in the last issue)` });
      continue;
    }
    const previous = last[index - 1];
    const after = slots.findIndex((slot) => 'last' in slot && slot.last === previous);
    slots.splice(after + 1, 0, { last: one, expected: undefined });
  }
  return slots;
}

const titleOf = (one: Yaml): string | undefined => textOf(fieldOf(one, form, 'title')?.value);

function remadeSection(value: Yaml, expected: Expected | undefined, making: Making): Noted {
  const title = titleOf(value) ?? '';
  const before = making.before?.find((one) => titleOf(one) === title);
  const fates = sectionFates(title, before, expected);
  // What units send goes there by itself.
  if (making.isFolder && expected?.suppliers !== undefined) fates.items = () => undefined;
  const made = remade(noted(value), form, fates, making, [title]) ?? { value: new Map() };
  return made;
}

function sectionFates(title: string, before: Yaml | undefined, expected: Expected | undefined): Record<string, Make> {
  const blocks: Record<string, Make> = {
    layout: kept,
    numbering: kept,
    text: textOpen(title),
    items: (field, making) => {
      const earlier = before && fieldOf(before, form, 'items')?.value;
      return remadeItems(field, { title, before: earlier }, making);
    },
    statistics: remadeStatistics(expected?.statistics?.text),
    table: remadeTable,
    ranking: remadeRanking,
    chart: remadeChart,
    image: gone,
    sections: innerSections(title, before),
  };
  const inner: Record<string, Make> = { ...blocks, label: captionLike, note: optional, pageBreak: kept };
  return { ...blocks, title: kept, subtitle: kept, marker: kept, blocks: openBlocks(inner) };
}

const textOpen =
  (title: string): Make =>
  (field, making) => {
    making.report.blanks.push({ count: 1, what: { zh: `${title}的${field.key}`, en: `the ${field.key} of ${title}` } });
    return emptied('not-shown')(field, making);
  };

const remadeChart: Make = (field, making) => {
  if (fieldOf(field.value, chart, 'rows')) return gone(field, making);
  return remade(field.value, chart, { title: captionLike, type: kept, measure: kept, by: kept }, making, [field.key]);
};

/** The parts of 内容, each as it would be in the section itself; a part of which nothing is left goes. */
const openBlocks =
  (fates: Readonly<Record<string, Make>>): Make =>
  ({ key, value, path }, making) => {
    const inner = blockForm();
    const list = membersOf(value).flatMap((one): Noted[] => {
      const block = noted(one);
      if (typeof block.value === 'string') {
        fates.text?.({ key, name: 'text', form: inner, value: block, path }, making);
        return [{ value: new Map([[spelling(inner, 'text', making.keys), null]]) }];
      }
      const made = remade(block, inner, fates, making, path);
      return made ? [made] : [];
    });
    return list.length > 0 ? { value: list, ...notesWithout(value, making) } : undefined;
  };

/** Sections inside one: those the issue before had as well. */
const innerSections =
  (title: string, before: Yaml | undefined): Make =>
  ({ value }, making) => {
    const earlier = before && fieldOf(before, form, 'sections')?.value;
    const known = new Set(earlier === undefined ? [] : membersOf(earlier).map(titleOf));
    const list = membersOf(value).flatMap((one): Noted[] => {
      const name = titleOf(one);
      if (making.before && name !== undefined && !known.has(name)) {
        making.report.gone.push({ zh: `${title}的${name}（只有上期有）`, en: `${name} in ${title} (only last time)` });
        return [];
      }
      const previous = earlier && membersOf(earlier).find((other) => titleOf(other) === name);
      const made = remade(noted(one), form, sectionFates(name ?? title, previous, undefined), making, [name ?? title]);
      return made ? [made] : [];
    });
    return list.length > 0 ? { value: list, ...notesWithout(value, making) } : undefined;
  };

const notesWithout = (value: Noted, making: Making): Pick<Noted, 'above' | 'beside'> => {
  const { above, beside } = cleaned({ ...value, value: null }, making);
  return { ...(above && { above }), ...(beside !== undefined && { beside }) };
};

/** A section of the series that the last issue did not have. */
function newSection(expected: Expected, making: Making): Noted {
  const { keys, before } = making;
  const { title } = expected;
  const key = (name: string): string => spelling(form, name, keys);
  const head: [string, Yaml] = [key('title'), title];
  const earlier = before?.find((one) => titleOf(one) === title);
  if (earlier !== undefined) return remadeSection(earlier, expected, making);
  if (making.isFolder && expected.suppliers !== undefined) return { value: new Map([head]) };
  const sentence = expected.statistics?.text;
  if (sentence !== undefined)
    return { value: new Map<string, Yaml>([head, [key('statistics'), newStatistics(sentence, making)]]) };
  making.report.blanks.push({
    count: 1,
    what: { zh: `${title}的${key('text')}`, en: `the ${key('text')} of ${title}` },
  });
  return { value: new Map([head, [key('text'), null]]) };
}

/** The same, to be had by taking away the #. */
function offered(title: string, { keys, lang }: Making): readonly Remark[] {
  const [titleKey, textKey] = ['title', 'text'].map((name) => spelling(form, name, keys));
  const says = { zh: '上期没有；要用就去掉 #', en: 'not in the last issue: take away the # to use it' }[lang];
  return [{ text: `- ${titleKey}: ${title}`, beside: says }, { text: `  ${textKey}:` }];
}

/** A section of a series whose issues are to come, with the shape of an item in a comment. */
export function firstSection(expected: Expected, making: Making): Noted {
  const made = newSection(expected, making);
  const text = spelling(form, 'text', making.keys);
  if (!(made.value instanceof Map) || !made.value.has(text)) return made;
  const { report, keys } = making;
  report.blanks.pop();
  report.itemless.push(expected.title);
  const items = shapeOf(form, 'map')?.fields.get('items');
  const itemForm = (items && shapeOf(items, 'list')?.of) ?? form;
  const lines = ['date', 'post', 'leader', 'text'].map(
    (name, index) => `${index === 0 ? ' - ' : '   '}${spelling(itemForm, name, keys)}:`,
  );
  const entries = [...(made.value as ReadonlyMap<string, Yaml>)].filter(([key]) => key !== text);
  const below = explained(lines, expected.title, making);
  return { value: new Map<string, Yaml>([...entries, [spelling(form, 'items', keys), { value: null, below }]]) };
}
