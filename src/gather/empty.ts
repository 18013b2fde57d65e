/** What is written and holds nothing: a key without a value, a list without members, a section that is a title alone. */

import type { Item } from '../schema/item.ts';
import type { Block, Section } from '../schema/section.ts';

/** Also what holds nothing but such. A text of blanks is one that somebody put into quotes: it prints. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (value instanceof Map) return [...value.values()].every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** Says how, and not what. */
const choosers: ReadonlySet<string> = new Set(['layout', 'numbering', 'pageBreak', 'title', 'subtitle', 'marker']);

/** A section whose keys of content are all blank, or that has none: its heading is not printed (contract 3.0). */
export const isEmptySection = (section: Section): boolean => holdsNothing(section);

function holdsNothing(block: Block & Partial<Section>): boolean {
  for (const key in block) {
    if (choosers.has(key)) continue;
    const value = block[key as keyof typeof block];
    if (key === 'sections' || key === 'blocks') {
      if (!(value as readonly Section[]).every(holdsNothing)) return false;
    } else if (key === 'items') {
      if (!(value as readonly Item[]).every(isBlankItem)) return false;
    } else if (isMap(value) || !isBlank(value)) return false;
  }
  return true;
}
/** 表格: {} is reported as an empty table. */
const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing of it would print. */
export function isBlankItem(item: Item): boolean {
  for (const key in item) if (!itemChoosers.has(key) && !isBlank(item[key as keyof Item])) return false;
  return true;
}

/** A head and nothing under it; one of whole sentences has its content in it, which is not to be lost. */
export const isHeadAlone = ({ head = '', ...rest }: Item): boolean =>
  head !== '' && !/[，。；！？]/.test(head) && isBlankItem(rest);

const itemChoosers: ReadonlySet<string> = new Set(['separator', 'order', 'layout', 'numbering', 'bold', 'credit']);
