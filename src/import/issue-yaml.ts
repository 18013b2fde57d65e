/** An issue that was recognised → its file, as a clerk would have written it. */

import { inKeys } from '../schema/in-keys.ts';
import { type BulletinFile, issueFile, keysAfter, keysBefore } from '../schema/issue-file.ts';
import { emitYaml, noted, type Remark, type Yaml } from '../source/emit.ts';

interface Writing {
  readonly keys: 'zh' | 'en';
  /** What stands above all of it. */
  readonly above?: readonly Remark[];
}

/** Keys in the order of the contract, a blank line between the parts and between sections, rows of tables on a line. */
export function issueYaml(file: BulletinFile, { keys, above = [] }: Writing): string {
  const order = [...Object.keys(keysBefore), 'sections', ...Object.keys(keysAfter)];
  const ordered = Object.fromEntries(
    order.flatMap((key) => {
      const value = file[key as keyof BulletinFile];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const whole = inKeys(issueFile, ordered, keys);
  return emitYaml({
    value: whole instanceof Map ? apart(whole) : whole,
    above: above.length > 0 ? [...above, ''] : [],
  });
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
  return bare;
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
