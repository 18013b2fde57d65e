/** A form that is no table (rule 11): 报送单位：…, 标题：…, 正文：…, a line each, or a cell each that holds label and field. */

import type { UnitList } from '../../people/unit-list.ts';
import { type Label, labelOf } from './labels.ts';
import type { Part, TextPart } from './parts.ts';
import type { LeftOut } from './types.ts';
import { unitsIn } from './unit-names.ts';

export interface Unfolded {
  readonly parts: readonly Part[];
  readonly leftOut: readonly LeftOut[];
  readonly day?: string;
}

interface Labelled {
  readonly label: Label;
  /** What is filled in behind it; empty where that stands below. */
  readonly field: TextPart;
}

/** The lines of its text without their label, its unit, section and title as lines that say so; undefined where it is none. */
export function withoutLabels(parts: readonly Part[], units: UnitList): Unfolded | undefined {
  const read = parts.map((part) => (part.kind === 'text' ? labelledIn(part) : undefined));
  const texts = read.filter((one) => one?.label === 'text').length;
  const others = read.filter((one) => one?.label === 'title' || one?.label === 'unit').length;
  if (texts !== 1 || others === 0) return undefined;
  const leftOut: LeftOut[] = [];
  const found: Part[] = [];
  let day: string | undefined;
  for (const [index, part] of parts.entries()) {
    const one = read[index];
    if (!one || part.kind !== 'text') {
      found.push(part);
      continue;
    }
    const { label, field } = one;
    const named = label === 'unit' ? unitsIn(field.text, units) : [];
    if (label === 'day') day ??= field.text;
    if (label === 'none' || label === 'day' || field.text === '') {
      leftOut.push({ reason: 'form', line: part.line, to: part.line, text: part.text });
      continue;
    }
    if (label === 'text')
      leftOut.push({ reason: 'form', line: part.line, to: part.line, text: labelText(part, field) });
    found.push(named.length === 1 ? { ...field, text: named[0] as string } : field);
  }
  return { parts: found, leftOut, ...(day !== undefined && { day }) };
}

function labelledIn(part: TextPart): Labelled | undefined {
  const [head, name = ''] = /^([^：:。，]{1,14})[：:][\s\u3000]*/.exec(part.text) ?? [];
  const label = head === undefined ? undefined : labelOf(name);
  if (head === undefined || label === undefined) return undefined;
  const { number: _, ...rest } = part;
  return { label, field: { ...rest, text: part.text.slice(head.length), cut: part.cut + Array.from(head).length } };
}

const labelText = ({ text }: TextPart, field: TextPart): string =>
  text.slice(0, text.length - field.text.length).trim();
