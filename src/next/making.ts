/** What every part of the next issue is made from, and how one key of the last becomes one of the next. */

import type { Day } from '../calendar.ts';
import type { Lang, Words } from '../diagnostic.ts';
import type { Standing } from '../gather/standing.ts';
import type { Form } from '../schema/form.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { keyInfo } from '../schema/key.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { shapeOf } from '../schema/shape.ts';
import { type Noted, noted, type Yaml } from '../source/emit.ts';
import type { Numbers } from './number.ts';
import { holding, type LastTimes } from './remarks.ts';
import { type Report, same } from './report.ts';

/** Keys as their author wrote them, with what stands round their values. */
export type Entries = ReadonlyMap<string, Yaml>;

export interface Making {
  readonly last: { readonly standing: Standing; readonly content: BulletinFile };
  /** Figures of the last issue that came from its units, by indicator. */
  readonly sentFigures: ReadonlyMap<string, string>;
  /** Sections of the issue before the last, as its author wrote them; undefined where there is no such issue. */
  readonly before: readonly Yaml[] | undefined;
  readonly series: SeriesFile | undefined;
  readonly numbers: Numbers;
  /** The day that was asked for. */
  readonly day: Day | undefined;
  /** One 周期 after the last, where that is settled. */
  readonly proposed: Day | undefined;
  /** The names of the last issue's file and of this one, without ending. */
  readonly stems: { readonly last: string; readonly next: string };
  readonly isFolder: boolean;
  readonly keys: 'zh' | 'en';
  readonly lang: Lang;
  readonly lastTimes: LastTimes;
  /** Such as `2024-10.yaml:178`. */
  readonly placeOf: (path: readonly string[]) => string;
  readonly report: Report;
  /** Comments that went, so far. */
  readonly remarks: { gone: number };
  /** What only the first of its kind in a file explains. */
  readonly reported: Set<string>;
}

/** Where the comments stand that `new` writes behind values. */
export const noteColumn = 34;

/** One key of a map. */
export interface Field {
  /** As its author wrote it. */
  readonly key: string;
  /** In English. */
  readonly name: string;
  readonly form: Form;
  readonly value: Noted;
  /** From the top, in the author's keys; list indexes left out. */
  readonly path: readonly string[];
}

export type Make = (field: Field, making: Making) => Noted | undefined;

/** Every key of a map by its fate; what has none is left out, and said. Maps of one line stay so as far as they can. */
export function remade(
  value: Noted,
  form: Form,
  fates: Readonly<Record<string, Make>>,
  making: Making,
  path: readonly string[],
): Noted | undefined {
  const fields = fieldsOf(value, form, path);
  const made = fields.flatMap((field): [string, Noted][] => {
    const one = (fates[field.name] ?? gone)(field, making);
    return one === undefined ? [] : [[field.key, one]];
  });
  if (made.length === 0) return undefined;
  const inOneLine = value.inBrackets && made.every(([, one]) => isShort(one));
  const notes = notesOf(value, making);
  if (!inOneLine) return { value: new Map(made), ...notes };
  const besides = made.flatMap(([key, { beside }]) => (beside === undefined ? [] : [{ key, beside }]));
  const beside = besides
    .map((one) => (besides.length > 1 ? `${one.key} ${one.beside}` : one.beside))
    .join(between[making.lang]);
  const bare = made.map(([key, { value: of, inBrackets }]): [string, Noted] => [
    key,
    { value: of, ...(inBrackets && { inBrackets }) },
  ]);
  return { ...notes, ...(beside !== '' && { beside }), value: new Map(bare), inBrackets: true };
}

const isShort = ({ value, inBrackets, below }: Noted): boolean =>
  !below && (inBrackets === true || value === null || (typeof value === 'string' && !value.includes('\n')));

export function fieldsOf(value: Yaml, form: Form, path: readonly string[]): readonly Field[] {
  const { value: map } = noted(value);
  const shape = shapeOf(form, 'map');
  if (!(map instanceof Map) || !shape) return [];
  return [...(map as Entries)].flatMap(([key, of]): Field[] => {
    const name = shape.english.get(key);
    const inner = name === undefined ? undefined : shape.fields.get(name);
    return name === undefined || !inner ? [] : [{ key, name, form: inner, value: noted(of), path: [...path, key] }];
  });
}

export const fieldOf = (value: Yaml, form: Form, name: string): Field | undefined =>
  fieldsOf(value, form, []).find((field) => field.name === name);

/** The name of a key in the language of the file. */
export function spelling(form: Form, name: string, keys: Making['keys']): string {
  const field = shapeOf(form, 'map')?.fields.get(name);
  return keys === 'en' || !field ? name : (keyInfo.get(field)?.zh[0] ?? name);
}

export const textOf = (value: Yaml | undefined): string | undefined => {
  const of = value === undefined ? null : noted(value).value;
  return typeof of === 'string' ? of : undefined;
};

export const membersOf = (value: Yaml): readonly Yaml[] => {
  const { value: of } = noted(value);
  return Array.isArray(of) ? of : of === null ? [] : [of];
};

const notesOf = (value: Noted, { lastTimes, remarks }: Making): Pick<Noted, 'above' | 'beside' | 'below'> =>
  holding(value, lastTimes, (count) => {
    remarks.gone += count;
  });

// Fates.

/** As it is; it only chooses, so nobody has to be reported. */
export const kept: Make = ({ value }, making) => cleaned(value, making);

/** As it is, since the issue itself says it: named, for a value that was meant for one issue is carried on with it. */
export const keptAndSaid: Make = (field, making) => {
  const [name, place] = [field.path.join('.'), making.placeOf(field.path)];
  making.report.kept.push({ zh: `${name}（${place}）`, en: `${name} (${place})` });
  return cleaned(field.value, making);
};

/** A value with all that is in it, without the comments on last time. */
export function cleaned(value: Noted, making: Making): Noted {
  const { value: of, inBrackets, written } = value;
  const inside: Yaml =
    inBrackets || typeof of === 'string' || of === null
      ? of
      : of instanceof Map
        ? new Map([...(of as Entries)].map(([key, one]) => [key, cleaned(noted(one), making)]))
        : (of as readonly Yaml[]).map((one) => cleaned(noted(one), making));
  return { value: inside, ...notesOf(value, making), ...(inBrackets && { inBrackets }), ...(written && { written }) };
}

export const gone: Make = ({ path }, making) => {
  making.report.gone.push(same(path.join('.')));
  return undefined;
};
export const silentlyGone: Make = () => undefined;

/** The key without its value, which stands in a comment. */
export const emptied =
  (shown: 'shown' | 'not-shown'): Make =>
  ({ value }, making) => {
    const last = shown === 'shown' ? brief(value) : undefined;
    return withBeside(value, last === undefined ? undefined : wasWords(last)[making.lang], making);
  };

/** Waits to be filled in. */
export const blank: Make = (field, making) => {
  making.report.blanks.push({ count: 1, what: same(field.path.join('.')) });
  return emptied('shown')(field, making);
};

/** Left for whoever has use for it. */
export const optional: Make = (field, making) => {
  making.report.optional.push(same(field.path.join('.')));
  return emptied('shown')(field, making);
};

/** A title of a table or a picture stays where it holds no figure of last time. */
export const captionLike: Make = (field, making) => {
  const text = textOf(field.value) ?? '';
  if (!/\d|[〇一二三四五六七八九十]+[年月日期]/.test(text)) return kept(field, making);
  return blank(field, making);
};

export const wasWords = (last: string): Words => ({ zh: `上期 ${last}`, en: `last time ${last}` });

/** Between two things that one comment says. */
export const between = { zh: '；', en: '; ' } as const;

/** No value, and behind it what the author said and what we say. */
export function withBeside(value: Noted, beside: string | undefined, making: Making, of: Yaml = null): Noted {
  const { beside: own, below: _, ...notes } = notesOf(value, making);
  const both = [beside, own].filter((text) => text !== undefined).join(between[making.lang]);
  return { value: of, ...notes, ...(both !== '' && { beside: both }) };
}

/** A value in a line; undefined where there is none, or it is too long for a comment. */
export function brief(value: Yaml): string | undefined {
  const { value: of } = noted(value);
  if (of === null) return undefined;
  if (typeof of === 'string') return of.length > 60 ? undefined : of.replace(/\s*\n\s*/g, ' ');
  if (!Array.isArray(of)) return undefined;
  const texts = of.map((one) => brief(one) ?? '').join('、');
  return texts.length > 60 ? undefined : texts;
}
