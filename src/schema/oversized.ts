/** Counts what may be too much of, before anything is made of it: each limit is reported once, at the first that is beyond. */

import type { Finding, Path } from '../diagnostic.ts';
import { type LimitName, limits, tooLarge } from '../limits.ts';
import type { Canonical } from './canonical.ts';

type Fields = { readonly [key: string]: Canonical };

/** Of a canonical file, an issue, a series or both joined, whatever is wrong with it otherwise. Paths are canonical. */
export function oversized(file: Canonical): readonly Finding[] {
  const found = new Map<LimitName, Finding>();
  const counts: Partial<Record<LimitName, number>> = {};
  const beyond = (name: LimitName, count: number, path: () => Path): void => {
    if (count > limits[name].most && !found.has(name)) found.set(name, { path: path(), ...tooLarge(name) });
  };
  const count = (name: LimitName, path: () => Path): void => {
    counts[name] = (counts[name] ?? 0) + 1;
    beyond(name, counts[name], path);
  };
  /** Members of a list that are one level further in, and what lies in each. */
  const level = (
    name: 'sections' | 'items',
    list: Canonical | undefined,
    path: Path,
    depth: number,
    inside: (member: Fields, path: Path, depth: number) => void,
  ): void => {
    for (const [index, member] of listOf(list).entries()) {
      const at = (): Path => [...path, index];
      count(name, at);
      beyond('depth', depth, () => path);
      inside(fieldsOf(member), at(), depth + 1);
    }
  };
  const itemsIn = ({ items }: Fields, path: Path, depth: number): void => {
    if (items !== undefined) level('items', items, [...path, 'items'], depth, itemsIn);
  };
  const blockIn = (block: Fields, path: Path, depth: number): void => {
    itemsIn(block, path, depth);
    for (const key of ['table', 'ranking'] as const) {
      const { rows } = fieldsOf(block[key]);
      beyond('tableRows', listOf(rows).length, () => [...path, key, 'rows', limits.tableRows.most]);
    }
    for (const index of listOf(block.image).keys()) count('images', () => [...path, 'image', index]);
    if (block.sections !== undefined) level('sections', block.sections, [...path, 'sections'], depth, blockIn);
    for (const [index, part] of listOf(block.blocks).entries())
      blockIn(fieldsOf(part), [...path, 'blocks', index], depth);
  };

  const { sections, attachments, indicators } = fieldsOf(file);
  level('sections', sections, ['sections'], 1, blockIn);
  for (const [index, attachment] of listOf(attachments).entries()) {
    const path: Path = ['attachments', index];
    count('attachments', () => path);
    level('sections', fieldsOf(attachment).sections, [...path, 'sections'], 1, blockIn);
  }
  const names = indicators instanceof Map ? [...(indicators as ReadonlyMap<string, Canonical>).keys()] : [];
  beyond('indicators', names.length, () => ['indicators', names[limits.indicators.most] as string]);
  return [...found.values()];
}

const listOf = (value: Canonical | undefined): readonly Canonical[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: Canonical | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)
    ? (value as Fields)
    : {};
