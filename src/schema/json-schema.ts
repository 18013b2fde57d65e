/** The declaration as JSON Schema (draft-07, which every editor's YAML server reads), for completion while typing. */

import { type Form, type Suggested, suggested } from './form.ts';
import { fragmentFile } from './fragment-file.ts';
import { issueFile } from './issue-file.ts';
import { keyInfo } from './key.ts';
import { type SeriesFile, seriesFile } from './series-file.ts';
import { type MapShape, type ScalarShape, type Shape, shapesOf, spellings } from './shape.ts';

/** A fragment is a file of an issue folder, as `import` makes it of what a unit sent. */
const roots = { issue: issueFile, series: seriesFile, fragment: fragmentFile } as const;
export type SchemaFile = keyof typeof roots;

export interface SchemaOptions {
  /** The names an editor offers; the others stay allowed. */
  readonly keys: 'zh' | 'en' | 'both';
  readonly file?: SchemaFile;
  /** This series' units, people and sections, offered where one is to be named. */
  readonly choices?: Readonly<Partial<Record<Suggested, readonly string[]>>>;
}

type Json = { readonly [key: string]: unknown };

export function jsonSchema(options: SchemaOptions): Json {
  const definitions: Record<string, Json> = {};
  const writer: Writer = { options, definitions, names: new Map() };
  const top = shapesOf(roots[options.file ?? 'issue']).flatMap((shape) =>
    shape.kind === 'map' ? [objectOf(writer, shape)] : [],
  )[0];
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'bulletin', ...top, definitions };
}

/** The names a series holds, for `choices`. */
export const choicesOf = ({ units, roster, sections }: SeriesFile): NonNullable<SchemaOptions['choices']> => ({
  units: (units ?? []).flatMap(({ name, short }) => [name, ...(short ?? [])]),
  people: (roster ?? []).map(({ name }) => name),
  sections: (sections ?? []).map(({ title }) => title),
});

interface Writer {
  readonly options: SchemaOptions;
  readonly definitions: Record<string, Json>;
  readonly names: Map<Form, string>;
}

const text: Json = { type: ['string', 'number', 'boolean'] };
const nothing: Json = { type: 'null' };

function alternatives(writer: Writer, form: Form, name: string): readonly Json[] {
  return shapesOf(form).flatMap((shape) => shapeSchemas(writer, shape, name));
}

function shapeSchemas(writer: Writer, shape: Shape, name: string): readonly Json[] {
  switch (shape.kind) {
    case 'scalar':
      return scalar(shape, writer.options);
    case 'open':
      return [{ type: 'object', additionalProperties: oneOf([...alternatives(writer, shape.of, name), nothing]) }];
    case 'list': {
      const members = alternatives(writer, shape.of, name);
      const items = oneOf(shape.traits.blanks ? [...members, nothing] : members);
      return shape.traits.single ? [...members, { type: 'array', items }] : [{ type: 'array', items }];
    }
    case 'map': {
      const short = shape.short === undefined ? undefined : shape.fields.get(shape.short);
      return [...(short ? alternatives(writer, short, name) : []), reference(writer, shape, name)];
    }
  }
}

const oneOf = (all: readonly Json[]): Json => (all.length === 1 && all[0] ? all[0] : { anyOf: all });

/** Each map is defined once, since sections hold sections. */
function reference(writer: Writer, shape: MapShape, name: string): Json {
  const before = writer.names.get(shape.form);
  if (before) return { $ref: `#/definitions/${before}` };
  const taken = (wish: string, n: number): string => (wish in writer.definitions ? taken(`${name}${n}`, n + 1) : wish);
  const own = taken(name, 2);
  writer.names.set(shape.form, own);
  writer.definitions[own] = {};
  writer.definitions[own] = objectOf(writer, shape);
  return { $ref: `#/definitions/${own}` };
}

/** The offered names are properties; all others stand as patterns, which editors accept but do not offer. */
function objectOf(writer: Writer, shape: MapShape): Json {
  const { keys } = writer.options;
  const properties: Record<string, Json> = {};
  const patternProperties: Record<string, Json> = {};
  const allOf: Json[] = [];
  let additionalProperties: Json | false = false;
  for (const [english, field] of shape.fields) {
    const { zh, doc, byDefault, printed, rest } = keyInfo.get(field) ?? {};
    const all = alternatives(writer, field, english);
    if (rest) {
      additionalProperties = (all[0]?.additionalProperties as Json | undefined) ?? false;
      continue;
    }
    const notes = [doc?.zh, byDefault && `缺省：${byDefault}`, printed && `印作：${printed}`].filter(Boolean);
    const schema = { description: `${notes.join('。')}。`, anyOf: [...all, nothing] };
    const names = spellings(english, field);
    const offered = keys === 'both' ? [english, zh?.[0] ?? english] : [keys === 'zh' ? (zh?.[0] ?? english) : english];
    for (const name of offered) properties[name] = schema;
    const others = names.filter((name) => !offered.includes(name));
    if (others.length > 0) patternProperties[`^(${others.join('|')})$`] = schema;
    if (field._zod.optin === undefined) allOf.push({ anyOf: names.map((name) => ({ required: [name] })) });
  }
  return {
    type: 'object',
    properties,
    ...(Object.keys(patternProperties).length > 0 && { patternProperties }),
    additionalProperties,
    ...(allOf.length > 0 && { allOf }),
  };
}

function scalar({ form, type, words, range }: ScalarShape, { keys, choices }: SchemaOptions): readonly Json[] {
  if (type === 'words') return [{ enum: ordered(words ?? new Map(), keys) }];
  if (range) {
    const { whole, least, most } = range;
    const maximum = most === Number.MAX_SAFE_INTEGER ? {} : { maximum: most };
    return [{ type: whole ? 'integer' : 'number', minimum: least, ...maximum }];
  }
  const from = suggested.get(form)?.from;
  const known = from && choices?.[from];
  return known && known.length > 0 ? [{ enum: known }, text] : [text];
}

/** Every word, those of the language asked for first. YAML reads true as a flag and 1. as a number. */
function ordered(words: ReadonlyMap<string, string | boolean>, keys: SchemaOptions['keys']): readonly unknown[] {
  const values = [...words].flatMap(([word, value]): readonly unknown[] => {
    if (typeof value === 'boolean' && word === String(value)) return [value];
    return word.trim() !== '' && Number.isFinite(Number(word)) ? [word, Number(word)] : [word];
  });
  const han = (value: unknown): boolean => /[^\x20-\x7e]/.test(String(value));
  return [...values].sort((a, b) =>
    keys === 'en' ? Number(han(a)) - Number(han(b)) : Number(han(b)) - Number(han(a)),
  );
}
