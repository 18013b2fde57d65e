/** An issue that was recognised → its file, as a clerk would have written it. */

import type { Form } from '../schema/form.ts';
import { inKeys } from '../schema/in-keys.ts';
import { type BulletinFile, issueFile, keysAfter, keysBefore } from '../schema/issue-file.ts';
import { keyInfo } from '../schema/key.ts';
import { seriesFile } from '../schema/series-file.ts';
import { shapeOf, shapesOf } from '../schema/shape.ts';
import { emitYaml, noted, type Remark, type Yaml } from '../source/emit.ts';

interface Writing {
  readonly keys: 'zh' | 'en';
  /** What stands above all of it. */
  readonly above?: readonly Remark[];
  /** Keys that the series has and this issue has not. */
  readonly without?: readonly (readonly string[])[];
}

/** Keys in the order of the contract, a blank line between the parts and between sections, rows of tables on a line. */
export function issueYaml(file: BulletinFile, { keys, above = [], without = [] }: Writing): string {
  const whole = inKeys(issueFile, ordered(file), keys);
  const map = new Map(whole instanceof Map ? whole : []);
  for (const path of without) removed(map, issueFile, path, keys);
  return emitYaml({ value: apart(map), above: above.length > 0 ? [...above, ''] : [] });
}

/** What issues share, as a series file begins. */
export function seriesYaml(series: object, { keys, above = [] }: Writing): string {
  const whole = inKeys(seriesFile, ordered(series), keys);
  const map = whole instanceof Map ? whole : new Map<string, Yaml>();
  return map.size === 0 ? '' : emitYaml({ value: apart(map), above: above.length > 0 ? [...above, ''] : [] });
}

/** A top key as the file spells it. */
export function issueKey(key: string, keys: 'zh' | 'en'): string {
  const field = shapeOf(issueFile, 'map')?.fields.get(key);
  return keys === 'zh' && field ? (keyInfo.get(field)?.zh[0] ?? key) : key;
}

function ordered(file: object): object {
  const order = [...Object.keys(keysBefore), 'sections', ...Object.keys(keysAfter)];
  return Object.fromEntries(
    order.flatMap((key) => {
      const value = (file as Readonly<Record<string, unknown>>)[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** `null` takes away what the series gives (contract 2.2). */
function removed(map: Map<string, Yaml>, form: Form, [key, ...rest]: readonly string[], keys: 'zh' | 'en'): void {
  const open = key === undefined ? undefined : shapesOf(form).find(({ kind }) => kind === 'open');
  if (key !== undefined && open) map.set(key, { value: null, written: ['null'] });
  const field = key === undefined ? undefined : shapeOf(form, 'map')?.fields.get(key);
  if (key === undefined || field === undefined) return;
  const name = keys === 'zh' ? (keyInfo.get(field)?.zh[0] ?? key) : key;
  const { value: own } = noted(map.get(name) ?? null);
  const [index, ...inside] = rest;
  const list = shapesOf(field).find(({ kind }) => kind === 'list');
  if (Array.isArray(own) && list?.kind === 'list') {
    const at = Number(index);
    const { value: one } = noted((own as readonly Yaml[])[at] ?? null);
    if (!(one instanceof Map)) return;
    const inner = new Map<string, Yaml>(one);
    removed(inner, list.of, inside, keys);
    map.set(name, own.with(at, inner));
  } else if (rest.length > 0 && own instanceof Map) {
    const inner = new Map<string, Yaml>(own);
    removed(inner, field, rest, keys);
    map.set(name, inner);
  } else map.set(name, { value: null, written: ['null'] });
}

/** Whether its parts take lines of their own. */
const isLarge = (value: Yaml): boolean => {
  const { value: bare } = noted(value);
  return bare instanceof Map || Array.isArray(bare) || (typeof bare === 'string' && bare.includes('\n'));
};

function apart(map: ReadonlyMap<string, Yaml>): Yaml {
  const entries = [...map];
  return new Map(
    entries.map(([key, value], index): [string, Yaml] => {
      const before = entries[index - 1];
      const stands = before && (isLarge(value) || isLarge(before[1]));
      return [key, { value: inside(value, true), ...(stands && { above: [''] }) }];
    }),
  );
}

/** Sections stand apart, rows of a table on one line. */
function inside(value: Yaml, isTop: boolean): Yaml {
  const { value: bare } = noted(value);
  if (Array.isArray(bare))
    return bare.map((one: Yaml, index) => {
      const own = noted(one).value;
      if (isRow(own)) return { value: own, inBrackets: true };
      const made = inside(one, false);
      return isTop && index > 0 && own instanceof Map ? { value: made, above: [''] } : made;
    });
  if (bare instanceof Map) return new Map([...bare].map(([key, one]): [string, Yaml] => [key, listOrInside(key, one)]));
  // One that is taken away is written so.
  return bare === null ? value : bare;
}

/** A list of short texts stands on one line. */
function listOrInside(key: string, value: Yaml): Yaml {
  const { value: bare } = noted(value);
  return Array.isArray(bare) &&
    isRow(bare) &&
    isShort(bare) &&
    key !== '条目' &&
    key !== 'items' &&
    key !== '行' &&
    key !== 'rows'
    ? { value: bare, inBrackets: true }
    : inside(value, false);
}

const isRow = (value: Yaml): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && !one.includes('\n'));
const isShort = (value: readonly string[]): boolean => value.join('、').length <= 60;
