/** Every text that the schema takes: its path, what it is, and a document that holds it and what must stand beside it. */

import type { Form } from '../../src/schema/form.ts';
import { issueFile } from '../../src/schema/issue-file.ts';
import { keyInfo } from '../../src/schema/key.ts';
import type { Role, Unprinted } from '../../src/schema/role.ts';
import { type Shape, shapesOf } from '../../src/schema/shape.ts';

export interface Leaf {
  /** Keys from the top; `*` is a member of a list, `甲` a key that an author invents. */
  readonly path: readonly string[];
  readonly role: Role | Unprinted;
}

/** Sections, blocks, items and columns hold their own kind: each once is enough. */
export function leaves(): readonly Leaf[] {
  const found: Leaf[] = [];
  walk(shapesOf(issueFile), undefined, [], found, new Map());
  return found;
}

function walk(
  shapes: readonly Shape[],
  role: Role | Unprinted | undefined,
  path: readonly string[],
  found: Leaf[],
  above: ReadonlyMap<Form, number>,
): void {
  for (const shape of shapes) {
    if (shape.kind === 'scalar' && shape.type === 'text' && role !== undefined) found.push({ path, role });
    if (shape.kind === 'list') walk(shapesOf(shape.of), role, [...path, '*'], found, above);
    if (shape.kind === 'open') walk(shapesOf(shape.of), role, [...path, '甲'], found, above);
    if (shape.kind !== 'map') continue;
    const times = above.get(shape.form) ?? 0;
    if (times > 1) continue;
    const within = new Map(above).set(shape.form, times + 1);
    for (const [name, form] of shape.fields)
      walk(shapesOf(form), keyInfo.get(form)?.role, [...path, name], found, within);
  }
}

type Value = string | Value[] | { [key: string]: Value };

/** What must stand beside a key, so that it makes sense or prints at all. */
const beside: Readonly<Record<string, { readonly [key: string]: Value }>> = {
  'statistics.values': { text: '共{{甲}}个。' },
  'statistics.period': { text: '{{时段}}，共{{甲}}个。', values: { 甲: '3' } },
  'period.from': { to: '3月8日' },
  'table.caption': { rows: [['乙']] },
  'table.measure': { rows: [['乙']] },
  'table.note': { rows: [['乙']] },
  'table.columns': { rows: [['乙']] },
  'ranking.title': { rows: [{ name: '乙', score: '1' }] },
  'ranking.measure': { rows: [{ name: '乙', score: '1' }] },
  'image.caption': { file: 'a.png' },
  'image.alt': { file: 'a.png' },
  'leader.post': { name: '乙' },
  'rows.name': { score: '1' },
  'rows.score': { name: '乙' },
  'distribution.names': {},
  'distribution.suffix': { names: ['乙'] },
  'distribution.label': { to: ['乙'] },
  'distribution.to': { label: '丙' },
  'attendance.suffix': { names: ['乙'] },
  'to.suffix': { names: ['乙'] },
  'columns.columns': { title: '乙' },
  'attachments.sections': { title: '乙' },
};

/** A document in English keys with this text in it. */
export function documentWith(path: readonly string[], text: string): Value {
  const value = inside(path, text, []);
  return { masthead: { name: '报名' }, ...(value as object) } as Value;
}

function inside(path: readonly string[], text: string, before: readonly string[]): Value {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  const inner = inside(rest, text, [...before, step]);
  if (step === '*') return [inner];
  if (before.length === 0 && step === 'masthead') return { masthead: { name: '报名', ...(inner as object) } as Value };
  if (step === 'marker' && before.at(-2) === 'sections') return { title: '栏', marker: inner, ...sentence };
  const holder = before.filter((one) => one !== '*' && one !== '甲').at(-1) ?? '';
  const more = beside[`${holder}.${step}`] ?? (isBare(holder, step) ? sentence : {});
  return { ...more, [step]: inner };
}

/** A section or an item of which only this is written is not filled in. */
const isBare = (holder: string, step: string): boolean =>
  (holder === 'items' && step !== 'text' && step !== 'items') ||
  (holder === 'sections' && (step === 'title' || step === 'subtitle'));
const sentence = { text: '有话。' };

/** The table of the leaves that print nothing, and why. */
export const isUnprinted = (role: Leaf['role']): role is Unprinted => typeof role !== 'string';

export const isFigure = ({ role }: Leaf): boolean => role === 'figure';
