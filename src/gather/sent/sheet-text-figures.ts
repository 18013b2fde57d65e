/** Figures in a unit's own text that look like those of indicators: for a hint, never taken (rule 12). */

import type { Indicator } from '../../schema/indicator.ts';

interface Found {
  readonly figure: string;
  /** The words before it, back to the mark or the figure before. */
  readonly label: string;
  readonly measure: string;
}

/** Indicator → figure as typed; each figure for one indicator at most. */
export function figuresInText(
  text: string,
  names: readonly string[],
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, string> {
  const all = figuresOf(text);
  const pairs = names.flatMap((name) => {
    const measure = indicators.get(name)?.measure;
    return all.flatMap((one) => {
      const alike = inCommon(name, one.label);
      const fits = measure === undefined || one.measure.startsWith(measure);
      return fits && alike >= 2 ? [{ name, one, alike }] : [];
    });
  });
  const found = new Map<string, string>();
  const used = new Set<Found>();
  for (const { name, one } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (found.has(name) || used.has(one)) continue;
    found.set(name, one.figure);
    used.add(one);
  }
  return found;
}

/** Numbers behind words; a day is none. */
const number = /([^，。；：、,;:\d]{0,40})(\d[\d,]*(?:\.\d+)?)(?!\d*[年月日时分点：:])\s*(\p{Script=Han}{0,3})/gu;

const figuresOf = (text: string): readonly Found[] =>
  [...text.matchAll(number)].map(([, label = '', figure = '', measure = '']) => ({ label, figure, measure }));

/** Characters of the name that stand in the label, in pairs at least. */
function inCommon(name: string, label: string): number {
  let count = 0;
  for (let at = 0; at < name.length; ) {
    let length = 2;
    while (at + length <= name.length && label.includes(name.slice(at, at + length))) length += 1;
    const run = length - 1;
    if (run >= 2) count += run;
    at += run >= 2 ? run : 1;
  }
  return count;
}
