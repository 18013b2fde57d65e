/** Which figures and items of a section are written and blank. */

import type { Path, Words } from '../diagnostic.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Item } from '../schema/item.ts';
import { isBlank } from './empty.ts';

export interface Blank {
  readonly path: Path;
  readonly label: Words;
  /** One of which no figure is given. */
  readonly indicator?: string;
}

/** One step into data as it is written, where a key without a value is null; undefined where it is not written. */
export function fieldOf(value: unknown, step: string | number): unknown {
  if (value instanceof Map) return value.get(step);
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}

/**
 * Of 数据: the ends of its period, and its indicators.
 * @param isAlone nothing else is in the section: where it writes no figures either, the section is reported as empty
 */
export function blankFigures(
  statistics: unknown,
  given: unknown,
  path: Path,
  isAlone: boolean,
): { readonly period: readonly Blank[]; readonly values: readonly Blank[] } {
  if (isAbsent(statistics)) return { period: [], values: [] };
  return {
    period: blankPeriod(fieldOf(statistics, 'period'), fieldOf(given, 'period'), [...path, 'period']),
    values: blankValues(statistics, given, [...path, 'values'], isAlone),
  };
}

const isAbsent = (value: unknown): boolean => typeof value !== 'object' || value === null;

function blankPeriod(period: unknown, given: unknown, path: Path): readonly Blank[] {
  if (period === undefined) return [];
  if (isAbsent(period) || isBlank(period))
    return isBlank(period) && isBlank(given) ? [{ path, label: { zh: '统计时段', en: 'period' } }] : [];
  return (['from', 'to'] as const).flatMap((end): Blank[] => {
    // A first day alone is no period, whether the other key is there or not.
    const isMissing = end === 'to' || fieldOf(period, end) !== undefined;
    return isMissing && isBlank(fieldOf(period, end)) && isBlank(fieldOf(given, end))
      ? [{ path: [...path, end], label: ends[end] }]
      : [];
  });
}
const ends = {
  from: { zh: '统计时段.自', en: 'period.from' },
  to: { zh: '统计时段.至', en: 'period.to' },
} as const;

/** The sentence asks for a figure: a name in braces that is not the period's. */
export const asksFigures = (sentence: unknown): boolean =>
  typeof sentence === 'string' && /\{\{(?!\s*时段\s*\}\})[^{}]*\}\}/.test(sentence);

/** The indicators to be typed for a sentence: those that it names, and what the computed ones are computed of. */
export function figuresAsked(
  sentence: unknown,
  indicators: ReadonlyMap<string, Indicator> = new Map(),
): readonly string[] {
  const names = new Set(
    [...String(sentence).matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(
      ([, name = '']) => name.trim().split(/\s+/).at(-1) || [],
    ),
  );
  names.delete('时段');
  // A set is walked on into what is added to it.
  for (const name of names) {
    const { ratio, sum = [], difference = [] } = indicators.get(name) ?? {};
    const parts = [...(ratio ? [ratio.part, ratio.whole] : []), ...sum, ...difference];
    if (parts.length === 0) continue;
    names.delete(name);
    for (const part of parts) if (part !== undefined) names.add(part);
  }
  return [...names];
}

function blankValues(statistics: unknown, series: unknown, path: Path, isAlone: boolean): readonly Blank[] {
  const [values, text] = [fieldOf(statistics, 'values'), fieldOf(statistics, 'text')];
  const given = fieldOf(series, 'values');
  if (!(values instanceof Map) || values.size === 0) {
    const isWanted = values !== undefined || (!isAlone && text === fieldOf(series, 'text'));
    return isWanted && isBlank(given) && asksFigures(text) ? [{ path, label: { zh: '指标值', en: 'values' } }] : [];
  }
  return [...values].flatMap(([name, value]: [string, unknown]): Blank[] => {
    const at = [...path, name];
    if (!isBlank(fieldOf(given, name))) return [];
    const none = isBlank(value) ? { indicator: name } : {};
    if (value instanceof Map && value.size > 0)
      return [...value].flatMap(([unit, figure]: [string, unknown]) =>
        isBlank(figure) ? [{ path: [...at, unit], label: same(`${name} ${unit}`), ...none }] : [],
      );
    return isBlank(value) ? [{ path: at, label: same(name), ...none }] : [];
  });
}

const same = (text: string): Words => ({ zh: text, en: text });

/** Items without text: 正文 is blank, or nothing but who, when and a head is there. Those inside them are of the same group. */
export function blankItems(items: readonly Item[], canon: unknown, path: Path): readonly Blank[] {
  return items.flatMap((item, index): readonly Blank[] => {
    const own = fieldOf(canon, index);
    const at = [...path, index];
    if (!isBlank(item.text)) return item.items ? blankItems(item.items, fieldOf(own, 'items'), [...at, 'items']) : [];
    if (!isBlank(item.items)) return blankItems(item.items ?? [], fieldOf(own, 'items'), [...at, 'items']);
    const isWritten = fieldOf(own, 'text') !== undefined;
    if (!isWritten && !(isBlank(item.responsible) && isBlank(item.deadline))) return [];
    return [{ path: isWritten ? [...at, 'text'] : at, label: nameOf(item, index) }];
  });
}

function nameOf({ head, unit, leader }: Item, index: number): Words {
  const name = [head, unit, leader?.[0]?.name].find((text) => !isBlank(text));
  return name === undefined ? { zh: `第${index + 1}条`, en: `item ${index + 1}` } : same(name.trim());
}
