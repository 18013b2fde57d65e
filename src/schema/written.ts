/** From a path in English keys to the same place in the author's keys: later rooms speak only the first. */

import type { NamedRange, Path, Span } from '../diagnostic.ts';
import type { Data, Source } from '../source/data.ts';
import type { Form } from './form.ts';
import { type Shape, shapesOf } from './shape.ts';

export interface Place {
  readonly file: string;
  readonly range: NamedRange;
}

/** A value, and where its parts stand. Paths are canonical; where one is not written, its nearest written ancestor. */
export interface Located<T> {
  readonly value: T;
  locate(path: Path, span?: Span, target?: 'key' | 'value'): Place;
}

export interface Written {
  /** Keys as the author wrote them. */
  readonly path: Path;
  /** How many of the canonical steps are written; the steps a short form stands for count. */
  readonly depth: number;
  readonly span?: Span;
}

/** Where a canonical path leads in the author's data. */
export function written(form: Form, data: Data | undefined, path: Path, span?: Span): Written {
  let at: Cursor = { form, data, path: [], span };
  for (const [depth, step] of path.entries()) {
    const next = advance(at, step);
    if (!next) return { path: at.path, depth };
    at = next;
  }
  return { path: at.path, depth: path.length, ...(at.span && { span: at.span }) };
}

/** The place of a canonical path in one file. A missing value is shown at the key of the map it is missing from. */
export function locateIn(form: Form, source: Source, path: Path, span?: Span, target?: 'key' | 'value'): Place {
  const place = written(form, source.data, path, span);
  const missing = place.depth < path.length;
  const aim = missing && typeof place.path.at(-1) === 'string' ? 'key' : missing ? 'value' : target;
  return placeInSource(source, place.path, missing ? undefined : place.span, aim);
}

/** Also of what stands in a file of its own. */
export const placeInSource = (source: Source, path: Path, span?: Span, target?: 'key' | 'value'): Place =>
  source.within?.(path, span) ?? { file: source.file, range: source.locate(path, span, target) };

interface Cursor {
  readonly form: Form | undefined;
  readonly data: Data | undefined;
  readonly path: Path;
  readonly span: Span | undefined;
}

function advance(at: Cursor, step: string | number): Cursor | undefined {
  const { data } = at;
  const shapes = at.form ? shapesOf(at.form) : [];
  if (data instanceof Map) return intoMap(at, data, shapes, step) ?? standsFor(at, shapes, step);
  if (typeof data === 'string') return intoLine(at, data, shapes, step) ?? standsFor(at, shapes, step);
  if (!Array.isArray(data) || typeof step !== 'number' || step >= data.length) return undefined;
  const list = shapes.find((shape) => shape.kind === 'list');
  return { ...at, form: list?.of, data: data[step], path: [...at.path, step] };
}

function intoMap(at: Cursor, data: ReadonlyMap<string, Data>, shapes: readonly Shape[], step: string | number) {
  const into = (key: string, form: Form | undefined): Cursor => ({
    ...at,
    form,
    data: data.get(key),
    path: [...at.path, key],
  });
  for (const shape of shapes) {
    if (shape.kind === 'open' && data.has(String(step))) return into(String(step), shape.of);
    if (shape.kind !== 'map') continue;
    if (step === shape.rest) return { ...at, form: shape.fields.get(step) };
    const key = [...data.keys()].find((spelling) => shape.english.get(spelling) === step);
    if (key !== undefined) return into(key, shape.fields.get(shape.english.get(key) ?? ''));
  }
  return undefined;
}

/** A step that is not written, since a short form stands for it: the value itself is the place. */
function standsFor(at: Cursor, shapes: readonly Shape[], step: string | number): Cursor | undefined {
  for (const shape of shapes) {
    if (shape.kind === 'list' && shape.traits.single && step === 0) return { ...at, form: shape.of };
    if (shape.kind === 'map' && shape.short === step && typeof at.data === 'string') {
      return { ...at, form: shape.fields.get(shape.short) };
    }
  }
  return undefined;
}

/** One line of a text whose lines are members of a list. */
function intoLine(at: Cursor, text: string, shapes: readonly Shape[], step: string | number): Cursor | undefined {
  const list = shapes.find((shape) => shape.kind === 'list' && shape.traits.lines);
  const lines = text.split('\n');
  const line = typeof step === 'number' ? lines[step] : undefined;
  if (list?.kind !== 'list' || line === undefined) return undefined;
  if (lines.length === 1) return { ...at, form: list.of };
  const before = [...lines.slice(0, Number(step)).join('\n')].length + (step === 0 ? 0 : 1);
  const span = at.span ?? { start: 0, end: [...line].length };
  return { ...at, form: list.of, span: { start: before + span.start, end: before + span.end } };
}
