/**
 * The forms a value may take: zod schemas of the *canonical* document (English keys and choices, numbers as numbers,
 * open maps as Map), each with the words an author may write for it. `canonical.ts` translates, zod then judges.
 */

import * as z from 'zod/mini';
import type { Words } from '../diagnostic.ts';

// Compiling each schema costs more than it saves on one document.
z.config({ jitless: true });

export type Form = z.core.$ZodType;
export type FormOutput<F extends Form> = z.output<F>;

/** The words of a choice: what an author may write → the value it stands for. */
export const formWords = z.registry<{ readonly words: ReadonlyMap<string, string | boolean> }>();
/** What is wanted here, for messages, docs/keys.md and the JSON Schema. */
export const kindOf = z.registry<{ readonly kind: TextKind }>();
export type TextKind =
  | 'date'
  | 'day'
  | 'year'
  | 'figure'
  | 'reported'
  | 'font'
  | 'color'
  | 'length'
  | 'clock'
  | 'moment';

/** Plain text of one or more lines. */
export const text = z.string();

/** Names the series holds a list of: any text may stand here, editors offer the list. */
export type Suggested = 'units' | 'people' | 'sections';
export const suggested = z.registry<{ readonly from: Suggested }>();
const nameFrom = (from: Suggested) => z.string().register(suggested, { from });
export const unitName = nameFrom('units');
export const personName = nameFrom('people');
export const sectionTitle = nameFrom('sections');

/** Digits as typed, never a binary float; thousands may be divided, a rate may bear its %. */
const figurePattern = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/;
export const isFigureTyped = (text: string): boolean => figurePattern.test(text);
export const figure = special('figure', z.string().check(z.regex(figurePattern)));

/** A word of 汉字, or a dash. Numbers in 汉字 are a slip, and so is what holds a figure. */
const noFigure =
  /^(?![零〇一二三四五六七八九十百千万亿两半几多余约点负第]+[个件起家户人次处名分元座项%％]*$)[\p{Script=Han}（）]{1,12}$|^[-—–－]{1,2}$/u;
/** What is written in the place of a figure. */
export const isNoFigure = (text: string): boolean => noFigure.test(text);

/** A figure, or what stands in its place where there is none: 未报, 缺考, —. */
export const reported = special(
  'reported',
  z.string().check(z.regex(new RegExp(`${figurePattern.source}|${noFigure.source}`, 'u'))),
);

/** A positive integer. */
export const count = z.int().check(z.positive());

/** Words that an author may well write here and that are not taken, each with the reason. */
export const refusedWords = z.registry<{ readonly why: Readonly<Record<string, Words>> }>();

/** One of a few values, each with its English name first and the words that mean it. */
export function choice<const C extends Readonly<Record<string, readonly string[]>>>(choices: C) {
  const values = Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]];
  const words = new Map(values.flatMap((value) => [value, ...(choices[value] ?? [])].map((word) => [word, value])));
  return z.enum(values).register(formWords, { words });
}

const yes = ['true', '是', 'yes', 'on', '有', 'True', 'TRUE', 'Yes', 'YES', 'On', 'ON'];
const no = ['false', '否', 'no', 'off', '无', 'False', 'FALSE', 'No', 'NO', 'Off', 'OFF'];
const flagWords = new Map([...yes.map((word) => [word, true] as const), ...no.map((word) => [word, false] as const)]);
export const flag = z.boolean().register(formWords, { words: flagWords });

/** Only the words for "no", the usual one first: where a value may be given, or refused. */
export const refusal = (first: '否' | '无') =>
  z.literal(false).register(formWords, { words: new Map([first, ...no, 'none'].map((word) => [word, false])) });

/**
 * A list. `single`: one value alone stands for a list of it. `lines`: the lines of a text are the members.
 * `blanks`: an empty member is an empty map (a table's cell); elsewhere it is a fault.
 */
export interface ListTraits {
  readonly single?: boolean;
  readonly lines?: boolean;
  readonly blanks?: boolean;
  /** 、 and commas part the members, and belong to none of them. */
  readonly parted?: boolean;
}
export const listTraits = z.registry<ListTraits>();
export type List<F extends Form> = z.ZodMiniType<readonly FormOutput<F>[]>;
export function list<F extends Form>(of: F, traits: ListTraits = {}): List<F> {
  return z.array(of).register(listTraits, traits) as unknown as List<F>;
}
/** A line, or a list of lines. */
export const lines = list(text, { single: true, lines: true });
/** Words of the program's own lists, that are held against others: 区、市、县 is no one of them. */
export const settingWords = list(text, { single: true, parted: true });
/** A name, or a list of names. */
export const names = list(text, { single: true });
export const unitNames = list(unitName, { single: true });

/** A map whose keys users invent, in the order written. */
type Open<F extends Form> = z.ZodMiniType<ReadonlyMap<string, FormOutput<F>>>;
export function open<F extends Form>(of: F, traits: OpenTraits = {}): Open<F> {
  return z.map(z.string(), of).register(openTraits, traits) as unknown as Open<F>;
}
/** `example`: a key that an author may invent, for a hint to show. */
export interface OpenTraits {
  readonly example?: Words;
}
export const openTraits = z.registry<OpenTraits>();

/** A map of declared keys. `short`: a text alone stands for a map with that one key. `example`: the key a hint shows. */
export interface MapTraits {
  readonly short?: string;
  readonly example?: string;
}
export const mapTraits = z.registry<MapTraits>();
export function map<S extends z.core.$ZodLooseShape>(shape: S, traits: MapTraits = {}) {
  return z.strictObject(shape).register(mapTraits, traits);
}

/** One of several forms, told apart by the kind of value: text, list or map. */
export const either = <const F extends readonly Form[]>(...forms: F) => z.union(forms);

/** A form of a special kind. */
export function special<F extends Form>(kind: TextKind, form: F): F {
  kindOf.add(form, { kind });
  return form;
}
