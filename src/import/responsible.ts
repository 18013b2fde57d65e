/** The bracket at the end of a task: （县林业局牵头，县财政局、县水利局配合，6月底前完成）. */

import type { Item } from '../schema/item.ts';

export interface Bracket {
  /** UTF-16 offset where it begins. */
  readonly start: number;
  readonly value: Pick<Item, 'responsible' | 'deadline'>;
}

const duty = /(?:依职责|按职责)?(?:牵头|负责|配合|参与|落实|承办|协办|主办|督办)(?:落实|配合)?$/;
const labelled = /^([^：；，、]{0,6}(?:单位|部门|人|领导))：(.+)$/;
const due = /(?:完成时限|时限|办结时限)：(.+)$/;

/** undefined where the text does not end in one. */
export function bracketIn(text: string): Bracket | undefined {
  const start = openingOf(text);
  if (start === undefined) return undefined;
  const inside = text.slice(start + 1, -1);
  if (
    inside.length > longest ||
    !(/(?:牵头|配合|负责)/.test(inside) || duty.test(inside) || /(?:单位|部门|责任人)：/.test(inside))
  )
    return undefined;
  const whole = text.slice(start);
  const parts = whole.startsWith('（') && whole.endsWith('）') ? (nouns(inside) ?? verbs(inside)) : undefined;
  return { start, value: parts ?? { responsible: whole } };
}

/** Longer than any list of units. */
const longest = 600;

/** Where the bracket opens in which the text ends; others may stand in it: 各乡镇（街道）. */
function openingOf(text: string): number | undefined {
  if (!/[）)]$/.test(text)) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text[at] as string;
    if ('）)'.includes(char)) depth += 1;
    else if ('（('.includes(char)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function verbs(inside: string): Bracket['value'] | undefined {
  const responsible = new Map<string, readonly string[]>();
  let deadline: string | undefined;
  const groups = inside.split('，');
  for (const [index, group] of groups.entries()) {
    const word = duty.exec(group)?.[0];
    if (word === undefined) {
      const isLast = index === groups.length - 1;
      if (!isLast || responsible.size === 0 || !isDue(group)) return undefined;
      deadline = group;
      continue;
    }
    const units = group.slice(0, -word.length).split('、');
    if (responsible.has(word) || units.includes('')) return undefined;
    responsible.set(word, units);
  }
  return { responsible, ...(deadline !== undefined && { deadline }) };
}

const isDue = (text: string): boolean =>
  /(?:前|底|完成|推进|坚持|落实|到位|年|月|日)$/.test(text) && !/[：；]/.test(text);

function nouns(inside: string): Bracket['value'] | undefined {
  if (!inside.includes('：')) return undefined;
  const responsible = new Map<string, readonly string[]>();
  let deadline: string | undefined;
  for (const group of inside.split('；')) {
    const [, day] = due.exec(group) ?? [];
    const [, label, names] = labelled.exec(group) ?? [];
    if (day !== undefined) {
      if (deadline !== undefined || !group.startsWith('完成时限：')) return undefined;
      deadline = day;
    } else if (label === undefined || names === undefined || responsible.has(label) || deadline !== undefined)
      return undefined;
    else responsible.set(label, names.split('、'));
  }
  return responsible.size === 0 ? undefined : { responsible, ...(deadline !== undefined && { deadline }) };
}
