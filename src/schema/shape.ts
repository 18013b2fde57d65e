/** A form as its readers need it: what kinds of value it takes, under which words. Derived from zod once a form. */

import type * as z from 'zod/mini';
import { type Form, formWords, type ListTraits, listTraits, mapTraits, type OpenTraits, openTraits } from './form.ts';
import { keyInfo } from './key.ts';

export interface MapShape {
  readonly kind: 'map';
  readonly form: Form;
  /** English name → form, in the order declared. */
  readonly fields: ReadonlyMap<string, Form>;
  /** Every spelling of every key → its English name. */
  readonly english: ReadonlyMap<string, string>;
  /** A text alone stands for a map with this one key. */
  readonly short?: string;
  /** The key a hint shows; the first where there is none. */
  readonly example?: string;
  /** Keys that are not declared are gathered under this one. */
  readonly rest?: string;
}
interface OpenShape {
  readonly kind: 'open';
  readonly of: Form;
  readonly traits: OpenTraits;
}
export interface ListShape {
  readonly kind: 'list';
  readonly of: Form;
  readonly traits: ListTraits;
}
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly form: Form;
  readonly type: 'text' | 'number' | 'words';
  /** Set where only these words are meant. */
  readonly words?: ReadonlyMap<string, string | boolean>;
  readonly range?: SizeRange;
}
/** The numbers a form takes. */
export interface SizeRange {
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}
export type Shape = MapShape | OpenShape | ListShape | ScalarShape;

const known = new WeakMap<Form, readonly Shape[]>();

/** The forms a value may take here; more than one where they are told apart by the kind of value. */
export function shapesOf(form: Form): readonly Shape[] {
  const before = known.get(form);
  if (before) return before;
  const shapes = derive(form);
  known.set(form, shapes);
  return shapes;
}

export function shapeOf<K extends Shape['kind']>(form: Form, kind: K): Extract<Shape, { kind: K }> | undefined {
  return shapesOf(form).find((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
}

/** The form itself, without what makes its key optional. */
export function bare(form: Form): Form {
  const { def } = (form as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? bare(def.innerType) : form;
}

function derive(form: Form): readonly Shape[] {
  const { def } = (form as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return shapesOf(def.innerType);
    case 'union':
      return def.options.flatMap(shapesOf);
    case 'object':
      return [mapShape(form, def.shape)];
    case 'map':
      return [{ kind: 'open', of: def.valueType, traits: openTraits.get(form) ?? {} }];
    case 'array':
      return [{ kind: 'list', of: def.element, traits: listTraits.get(form) ?? {} }];
    default:
      return [scalarShape(form)];
  }
}

function mapShape(form: Form, shape: Readonly<Record<string, Form>>): MapShape {
  const fields = new Map(Object.entries(shape));
  const rest = [...fields.keys()].find((name) => keyInfo.get(fields.get(name) as Form)?.rest);
  const english = new Map<string, string>();
  for (const [name, field] of fields) {
    if (name !== rest) for (const spelling of spellings(name, field)) english.set(spelling, name);
  }
  return { kind: 'map', form, fields, english, ...mapTraits.get(form), ...(rest && { rest }) };
}

/** English name, Chinese name, synonyms. */
export const spellings = (name: string, field: Form): readonly string[] => [name, ...(keyInfo.get(field)?.zh ?? [])];

function scalarShape(form: Form): ScalarShape {
  const { def } = (form as z.core.$ZodTypes)._zod;
  const words = formWords.get(form)?.words as ScalarShape['words'];
  if (words) return { kind: 'scalar', form, type: 'words', words };
  if (def.type === 'enum') {
    const values = Object.values(def.entries).map(String);
    return {
      kind: 'scalar',
      form,
      type: 'words',
      words: new Map<string, string | boolean>(values.map((value) => [value, value])),
    };
  }
  if (def.type !== 'number') return { kind: 'scalar', form, type: 'text' };
  return { kind: 'scalar', form, type: 'number', range: rangeOf(def.checks ?? [], 'format' in def) };
}

function rangeOf(checks: readonly z.core.$ZodCheck<never>[], whole: boolean): SizeRange {
  const bound = (name: 'greater_than' | 'less_than') => checks.find(({ _zod }) => _zod.def.check === name)?._zod.def;
  const [above, below] = [bound('greater_than'), bound('less_than')] as (Bound | undefined)[];
  const least = above ? above.value + (whole && !above.inclusive ? 1 : 0) : 0;
  return { whole, least, most: below?.value ?? Number.MAX_SAFE_INTEGER };
}
interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}
