/** What zod refused, said plainly, at the author's own keys. */

import type * as z from 'zod/mini';
import { daysInMonth } from '../calendar.ts';
import type { Finding, Path, Words } from '../diagnostic.ts';
import type { Data } from '../source/data.ts';
import type { Canonical } from './canonical.ts';
import type { Form } from './form.ts';
import { hintFor } from './hints.ts';
import { keyInfo } from './key.ts';
import { isMeantFor } from './key-faults.ts';
import { bare, shapesOf } from './shape.ts';
import { found, shortened, wanted } from './wanted.ts';
import { written } from './written.ts';

/**
 * One finding for each value zod refused. Paths are in the author's keys.
 * @param meant what unknown keys are said to be meant for, by their map: that is not said to be missing
 */
export function explain(
  form: Form,
  data: Data,
  value: Canonical,
  zodIssue: z.core.$ZodIssue,
  meant: Meant,
): readonly Finding[] {
  return refusals(zodIssue, form, value).flatMap((refusal) => finding(form, data, value, refusal, meant) ?? []);
}

/** What is said of unknown keys, by the path of the map they stand in. */
type Meant = ReadonlyMap<string, readonly Finding[]>;

export function meantIn(findings: readonly Finding[]): Meant {
  const meant = new Map<string, Finding[]>();
  for (const one of findings) {
    if (one.code !== 'unknown-key') continue;
    const map = one.path.slice(0, -1).join('\n');
    const told = meant.get(map);
    if (told) told.push(one);
    else meant.set(map, [one]);
  }
  return meant;
}

interface Refusal {
  readonly path: Path;
  readonly code?: 'date-impossible';
}

/** Of a choice between forms, what is wrong with the one whose kind of value the author wrote. */
function refusals(zodIssue: z.core.$ZodIssue, form: Form, value: Canonical): readonly Refusal[] {
  const path = zodIssue.path as Path;
  if (zodIssue.code === 'invalid_union') {
    const tried = optionTried(formAt(form, path), at(value, path));
    const inner = tried === undefined ? undefined : zodIssue.errors[tried];
    if (inner) {
      return inner.flatMap((issue) => refusals({ ...issue, path: [...path, ...issue.path] }, form, value));
    }
  }
  const impossible = zodIssue.code === 'custom' && zodIssue.params?.code === 'date-impossible';
  return [{ path, ...(impossible && { code: 'date-impossible' as const }) }];
}

function optionTried(form: Form | undefined, value: unknown): number | undefined {
  if (!form) return undefined;
  const { def } = (bare(form) as z.core.$ZodTypes)._zod;
  const kinds = Array.isArray(value)
    ? ['list']
    : value instanceof Map
      ? ['open', 'list']
      : typeof value === 'object'
        ? ['map', 'open']
        : [];
  if (def.type !== 'union') return undefined;
  const options = kinds.map((wanted) =>
    def.options.findIndex((one) => shapesOf(one).some(({ kind }) => kind === wanted)),
  );
  return options.find((option) => option >= 0);
}

function finding(form: Form, data: Data, value: Canonical, { path, code }: Refusal, meant: Meant): Finding | undefined {
  const place = written(form, data, path);
  const text = at(data, place.path);
  const key = labelOf(place.path);
  const wantedForm = formAt(form, path);
  const base = { path: place.path, severity: 'error' } as const;
  if (code === 'date-impossible') {
    const day = String(at(value, path));
    return { ...base, code, message: impossible(key, day), hint: calendarHint(day) };
  }
  if (text === null || text === '') {
    const message = { zh: `${key.zh}是空的`, en: `${key.en} is empty` };
    const hint = { zh: '填上内容，或删去这一项', en: 'fill it in, or delete it' };
    return { ...base, code: 'value-missing', message, hint };
  }
  if (at(value, path) === undefined) {
    const zh = (wantedForm && keyInfo.get(wantedForm)?.zh[0]) ?? String(path.at(-1));
    if (meant.get(place.path.join('\n'))?.some((one) => isMeantFor(zh, one))) return undefined;
    return { ...base, target: 'key', code: 'value-missing', ...missingKey(key, String(path.at(-1)), zh) };
  }
  const askedForm = formAt(form, asked(form, data, path, place.path));
  const want = askedForm ? wanted(askedForm) : { zh: '别的写法', en: 'something else' };
  const have = found(text);
  const name = String(place.path.findLast((step) => typeof step === 'string') ?? '');
  const hint = wantedForm && hintFor(wantedForm, text, name, typeof place.path.at(-1) === 'number');
  return {
    ...base,
    code: 'schema-type',
    message: { zh: `${key.zh}须为${want.zh}，写的是${have.zh}`, en: `${key.en} must be ${want.en}, not ${have.en}` },
    ...(hint && { hint }),
  };
}

/** The value stands for a list or map of itself, so what was asked for is what may stand in its place. */
function asked(form: Form, data: Data, path: Path, place: Path): Path {
  const above = path.slice(0, -1);
  const same = path.length > 0 && written(form, data, above).path.length === place.length;
  return same ? asked(form, data, above, place) : path;
}

function missingKey(parent: Words, name: string, zh: string): { message: Words; hint: Words } {
  return {
    message: { zh: `${parent.zh}缺少“${zh}”`, en: `${parent.en} lacks “${name}”` },
    hint: { zh: `补上 ${zh}: …，或删去这一项`, en: `add ${name}: …, or delete the entry` },
  };
}

function impossible(key: Words, text: string): Words {
  return { zh: `${key.zh}“${text}”，日历上没有这一天`, en: `${key.en} “${text}” is not in the calendar` };
}
function calendarHint(text: string): Words {
  const [year = 0, month = 0] = text.split('-').map(Number);
  const days = daysInMonth(year, month);
  if (days === 0) return { zh: '月份是 1 至 12', en: 'a month is 1 to 12' };
  return { zh: `${year}年${month}月有${days}天`, en: `that month has ${days} days` };
}

/** The key as the author wrote it, with the place in a list: 条目第3项. */
function labelOf(path: Path): Words {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const key = last < 0 ? undefined : shortened(String(path[last]));
  const indexes = path.slice(last + 1).map((index) => Number(index) + 1);
  return {
    zh: `${key ?? '整个文件'}${indexes.map((n) => `第${n}项`).join('')}`,
    en: `${indexes
      .map((n) => `entry ${n} of `)
      .reverse()
      .join('')}${key ?? 'the file'}`,
  };
}

/** The form at a canonical path. */
function formAt(form: Form, path: Path): Form | undefined {
  return path.reduce<Form | undefined>((here, step) => {
    for (const shape of here ? shapesOf(here) : []) {
      if (shape.kind === 'list' && typeof step === 'number') return shape.of;
      if (shape.kind === 'map' && shape.fields.has(String(step))) return shape.fields.get(String(step));
      if (shape.kind === 'open' && typeof step === 'string') return shape.of;
    }
    return undefined;
  }, form);
}

/** The value at a path of canonical data, or of the author's. */
function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => {
    if (here instanceof Map) return here.get(step);
    return typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined;
  }, value);
}
