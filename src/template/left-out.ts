/** What of an issue an office's own parts do not print, and the built-in ones would: they were written before there was such a key, or forgot one. */

import type { Path } from '../diagnostic.ts';
import type { Element } from '../markup/element.ts';
import type { Stretch } from '../origin.ts';
import type { TemplatePart } from './part.ts';
import { fieldNames } from './shape.ts';

/** One for each key, at its first text. */
export interface LeftOut {
  readonly path: Path;
  /** As the built-in parts print it. */
  readonly text: string;
  /** As a template names it. */
  readonly field: string;
  /** The part that would have to. */
  readonly part?: string;
}

export function leftOutOf(
  printed: readonly Element[],
  expected: readonly Element[],
  own: readonly TemplatePart[],
  builtin: readonly TemplatePart[],
): readonly LeftOut[] {
  const there = new Set(textsIn(printed).map(({ path }) => JSON.stringify(path)));
  const found = new Map<string, LeftOut>();
  for (const { path, text } of textsIn(expected)) {
    if (there.has(JSON.stringify(path))) continue;
    const field = fieldOf(path);
    const key = keyOf(path, field);
    if (found.has(key) || own.some((part) => isSilenced(part, field))) continue;
    const part = partWithout(field, own, builtin);
    found.set(key, { path, text, field, ...(part === undefined ? {} : { part }) });
  }
  return [...found.values()];
}

interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Every text with an origin, wherever it stands in an element. */
function textsIn(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { from, text } = value as { from?: readonly Stretch[]; text?: string };
  if (from && text !== undefined)
    return from.map(({ at, length, origin }) => ({ path: origin.path, text: text.slice(at, at + length) }));
  return Object.values(value).flatMap(textsIn);
}

/** Keys that a template sees under another name. */
const otherNames: Readonly<Record<string, string>> = { signer: 'signers' };

/** By its last key that a template knows; 报 and 出席 are keys of the author's. */
function fieldOf(path: Path): string {
  const keys = path.filter((key) => typeof key === 'string').map((key) => otherNames[key] ?? key);
  return keys.findLast((key) => fieldNames.has(key)) ?? String(path[0]);
}

const keyOf = (path: Path, field: string): string => `${String(path[0])}.${field}`;

/** `{{#if printer}}{{/if}}`: left out on purpose. */
const isSilenced = ({ text }: TemplatePart, field: string): boolean =>
  new RegExp(`\\{\\{#if (?:[\\w.]+\\.)?${field}\\}\\}\\s*\\{\\{/if\\}\\}`).test(text);

function partWithout(
  field: string,
  own: readonly TemplatePart[],
  builtin: readonly TemplatePart[],
): string | undefined {
  const names = ({ text }: TemplatePart): boolean => new RegExp(`\\b${field}\\b`).test(text);
  const lacking = own.filter((part) => !names(part)).map(({ name }) => name);
  return builtin.find((part) => lacking.includes(part.name) && names(part))?.name;
}
