/** Blocks that an office's own `block` leaves out: it was written before there were blocks of that kind, or forgot one. */

import type { Words } from '../diagnostic.ts';
import { callsOf } from './calls.ts';
import type { PartFault, TemplatePart } from './part.ts';
import type { View } from './shape.ts';

type Block = View<'block'>;

const names: Readonly<Record<keyof Block, Words>> = {
  text: { zh: '正文', en: 'text' },
  items: { zh: '条目', en: 'items' },
  tasks: { zh: '任务分解表', en: 'the table of tasks' },
  statistics: { zh: '数据', en: 'statistics' },
  table: { zh: '表格', en: 'a table' },
  ranking: { zh: '排名', en: 'a ranking' },
  images: { zh: '图片', en: 'an image' },
  label: { zh: '标签', en: 'a label' },
  note: { zh: '说明', en: 'a note' },
  sections: { zh: '下级栏目', en: 'sections within' },
  pageBreak: { zh: '换页', en: 'a page break' },
};

/** One fault for each kind of block that stands in this bulletin and that its `block` never names. */
export function unprintedBlocks(own: readonly TemplatePart[], view: View<'page'>): readonly PartFault[] {
  const part = own.find(({ name }) => name === 'block');
  if (!part) return [];
  const written = expressionsOf(part, own);
  const used = [...view.sections, ...view.attachments].flatMap(({ blocks }) => kindsIn(blocks));
  return [...new Set(used)]
    .filter((kind) => !new RegExp(`\\b${kind}\\b`).test(written))
    .map((kind) => ({
      ...{ part, line: 1, column: 1, endColumn: 2, kind: 'unprinted-block', what: kind },
      name: names[kind],
    }));
}

function kindsIn(blocks: readonly Block[]): readonly (keyof Block)[] {
  return blocks.flatMap((block) => [
    ...(Object.keys(names) as (keyof Block)[]).filter((kind) => {
      const value = block[kind];
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    }),
    ...block.sections.flatMap((section) => kindsIn(section.blocks)),
  ]);
}

/** What stands in braces, comments aside, in a part and in those of the office that it calls. */
function expressionsOf(part: TemplatePart, own: readonly TemplatePart[], seen = new Set<string>()): string {
  if (seen.has(part.name)) return '';
  seen.add(part.name);
  const expressions = part.text.replace(/\{\{!--[\s\S]*?--\}\}/g, '').match(/\{\{(?!!)[^{}]*\}\}/g) ?? [];
  const called = (callsOf(part) ?? []).flatMap(({ name }) => own.filter((one) => one.name === name));
  return [...expressions, ...called.map((one) => expressionsOf(one, own, seen))].join('\n');
}
