/**
 * Translates what the author wrote into the canonical document: English keys, choices, flags and numbers; a short form
 * into the map or list it stands for. What it does not understand it leaves, for zod to refuse.
 */

import type { Finding, Path } from '../diagnostic.ts';
import type { Data } from '../source/data.ts';
import type { Form } from './form.ts';
import { fullWidthDigits, halfWidth } from './half-width.ts';
import { duplicateKey, unknownKey, withoutMoreDuties } from './key-faults.ts';
import { type ListShape, type MapShape, type ScalarShape, type Shape, shapesOf } from './shape.ts';

/** Canonical data. Null stands where the author wrote a key without a value, since that removes a series' default. */
export type Canonical =
  | null
  | string
  | number
  | boolean
  | readonly Canonical[]
  | ReadonlyMap<string, Canonical>
  | { readonly [key: string]: Canonical };

/** Receives faults of keys. Their paths are in the author's keys, as far as the file goes. */
export type Report = (finding: Finding) => void;

export function canonical(form: Form, data: Data, report: Report, path: Path = []): Canonical {
  const value = data === '' ? null : data;
  if (value === null) return null;
  const shapes = shapesOf(form);
  if (typeof value === 'string') return fromText(shapes, value, report, path);
  if (value instanceof Map) return fromMap(shapes, value, report, path);
  const list = shapes.find((shape) => shape.kind === 'list');
  return list ? fromList(list, value as readonly Data[], report, path) : opaque(value);
}

function fromText(shapes: readonly Shape[], text: string, report: Report, path: Path): Canonical {
  for (const shape of shapes) {
    if (shape.kind !== 'scalar') continue;
    const narrow = halfWidth(shape, text);
    const value = scalar(shape, narrow ?? text);
    if (value === undefined) continue;
    if (narrow !== undefined) report(fullWidthDigits(path, text, narrow));
    return value;
  }
  for (const shape of shapes) {
    if (shape.kind === 'list' && shape.traits.lines) return text.split('\n');
    // Refused, with the list that it should be.
    if (shape.kind === 'list' && shape.traits.parted && /[、，,;；]/.test(text)) return text;
    if (shape.kind === 'list' && shape.traits.single) return [canonical(shape.of, text, report, path)];
    if (shape.kind === 'map' && shape.short) {
      return { [shape.short]: canonical(shape.fields.get(shape.short) as Form, text, report, path) };
    }
  }
  return text;
}

/** The value a text stands for; undefined where it stands for none. */
function scalar({ type, words, range }: ScalarShape, text: string): string | number | boolean | undefined {
  if (type === 'text') return text;
  if (type === 'words') return words?.get(text);
  const plain = range?.whole ? /^(0|[1-9]\d*)$/ : /^(0|[1-9]\d*)(\.\d+)?$/;
  return plain.test(text) && Number.isSafeInteger(Math.ceil(Number(text))) ? Number(text) : undefined;
}

function fromMap(shapes: readonly Shape[], data: ReadonlyMap<string, Data>, report: Report, path: Path): Canonical {
  const open = shapes.some(({ kind }) => kind === 'open');
  const isList = shapes.some((shape) => shape.kind === 'list' && !shape.traits.single);
  for (const shape of shapes) {
    // `- 报: 省安委办` where `类别` and `对象` may stand as well: its own keys tell which of the two it is.
    // Members of a list where its file may stand instead are no keys of that.
    if (shape.kind === 'map' && (open || isList) && ![...data.keys()].some((key) => shape.english.has(key))) continue;
    if (shape.kind === 'map') return closedMap(shape, data, report, path);
    if (shape.kind === 'open') {
      return new Map([...data].map(([key, value]) => [key, canonical(shape.of, value, report, [...path, key])]));
    }
  }
  const single = shapes.find((shape) => shape.kind === 'list' && shape.traits.single);
  return single?.kind === 'list' ? [canonical(single.of, data, report, path)] : opaque(data);
}

function closedMap(shape: MapShape, data: ReadonlyMap<string, Data>, report: Report, path: Path): Canonical {
  const out: Record<string, Canonical> = {};
  const written = new Map<string, string>();
  const invented = new Map<string, Data>();
  const unknown: string[] = [];
  for (const [key, value] of data) {
    const english = shape.english.get(key);
    const before = english && written.get(english);
    if (before) report(duplicateKey([...path, key], before, data));
    else if (english) {
      written.set(english, key);
      out[english] = canonical(shape.fields.get(english) as Form, value, report, [...path, key]);
    } else if (shape.rest) invented.set(key, value);
    else unknown.push(key);
  }
  for (const key of withoutMoreDuties(unknown)) report(unknownKey([...path, key], shape, written, data));
  if (shape.rest && invented.size > 0) {
    out[shape.rest] = canonical(shape.fields.get(shape.rest) as Form, invented, report, path);
  }
  return out;
}

function fromList({ of, traits }: ListShape, data: readonly Data[], report: Report, path: Path): Canonical {
  return data.map((member, index) => {
    const value = canonical(of, member, report, [...path, index]);
    return value === null && traits.blanks ? {} : value;
  });
}

/** A value of a kind that may not stand here: zod only has to see that kind. */
const opaque = (data: Data): Canonical => (data instanceof Map ? new Map() : []);

/** Without the keys that have no value; members of lists stay, an empty one is a fault. */
export function withoutNulls(value: Canonical): Canonical {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value instanceof Map) {
    const kept = new Map<string, Canonical>();
    for (const [key, member] of value) if (member !== null) kept.set(key, withoutNulls(member));
    return kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, Canonical> = {};
  for (const [key, member] of Object.entries(value)) if (member !== null) kept[key] = withoutNulls(member);
  return kept;
}
