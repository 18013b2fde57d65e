/** Canonical data in the words of an author: what `canonical.ts` reads, the other way round. */

import type { Path } from '../diagnostic.ts';
import { unprintable } from '../source/characters.ts';
import type { Yaml } from '../source/emit.ts';
import type { Form } from './form.ts';
import { keyInfo } from './key.ts';
import { type Shape, shapesOf } from './shape.ts';

/** Short forms are taken where a value has one: an item that is only a text is that text. */
export function inKeys(form: Form, value: unknown, keys: 'zh' | 'en'): Yaml {
  const shapes = shapesOf(form);
  if (Array.isArray(value)) {
    const list = shapes.find((shape) => shape.kind === 'list');
    const all = value.map((one) => (list ? inKeys(list.of, one, keys) : String(one)));
    return list?.traits.single && all.length === 1 && typeof all[0] !== 'object' ? (all[0] as Yaml) : all;
  }
  if (value instanceof Map) {
    const open = shapes.find((shape) => shape.kind === 'open');
    return new Map([...value].map(([key, one]) => [String(key), open ? inKeys(open.of, one, keys) : String(one)]));
  }
  if (typeof value === 'object' && value !== null)
    return fromMap(shapes, value as Readonly<Record<string, unknown>>, keys);
  return word(shapes, value, keys);
}

/** A canonical path in the words of an author; keys that users invent, and what is not known, as they are. */
export function pathInKeys(form: Form, path: Path, keys: 'zh' | 'en'): Path {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  const inside = (of: Form | undefined, spelt: string | number): Path => [
    spelt,
    ...(of ? pathInKeys(of, rest, keys) : rest),
  ];
  const shapes = shapesOf(form);
  if (typeof step === 'number') {
    const list = shapes.find((shape) => shape.kind === 'list');
    return inside(list?.of, step);
  }
  for (const shape of shapes) {
    const field = shape.kind === 'map' ? shape.fields.get(step) : undefined;
    if (field) return inside(field, keys === 'zh' ? (keyInfo.get(field)?.zh[0] ?? step) : step);
    if (shape.kind === 'open') return inside(shape.of, step);
  }
  return path;
}

function fromMap(shapes: readonly Shape[], value: Readonly<Record<string, unknown>>, keys: 'zh' | 'en'): Yaml {
  const map = shapes.find((shape) => shape.kind === 'map');
  if (!map) return null;
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const [only] = names;
  if (names.length === 1 && only !== undefined && only === map.short)
    return inKeys(map.fields.get(only) as Form, value[only], keys);
  return new Map(
    names.flatMap((name): readonly [string, Yaml][] => {
      const field = map.fields.get(name);
      if (!field) return [];
      const spelt = keys === 'zh' ? (keyInfo.get(field)?.zh[0] ?? name) : name;
      return [[spelt, inKeys(field, value[name], keys)]];
    }),
  );
}

/** A choice by its first word. */
function word(shapes: readonly Shape[], value: unknown, keys: 'zh' | 'en'): string {
  for (const shape of shapes) {
    if (shape.kind !== 'scalar' || shape.type !== 'words') continue;
    const words = [...(shape.words ?? [])].filter(([, stands]) => stands === value).map(([text]) => text);
    const chosen = keys === 'zh' ? words.find((text) => /\p{Script=Han}/u.test(text)) : words[0];
    if (chosen !== undefined) return chosen;
  }
  return String(value).replace(unprintable, '');
}
