/** A text that says what the series' own sentence of figures says: the figures that it asks for, in the place of the words. */

import { helperIn } from '../figures/change.ts';
import { periodName } from '../figures/value.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Section } from '../schema/section.ts';

/** Longer ones no series says. */
const longest = 3000;

/** undefined where it says something else. */
export function figuresBy(
  section: Section,
  sentence: string,
  indicators: BulletinFile['indicators'],
): Section | undefined {
  const text = (section.text ?? '').replaceAll('\n', '');
  if (text === '' || text.length > longest || section.statistics !== undefined) return undefined;
  const parts = sentence.replaceAll('\n', '').split(/\{\{([^{}]*)\}\}/);
  const names = parts.filter((_, index) => index % 2 === 1).map((name) => name.trim());
  const pattern = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : formOf(part.trim()))).join('');
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (!found) return undefined;
  const values = new Map<string, string>();
  let period: string | undefined;
  for (const [index, name] of names.entries()) {
    const value = found[index + 1] ?? '';
    const { ratio, sum, difference } = indicators?.get(name) ?? {};
    if (name === periodName) period = value;
    else if (!ratio && !sum && !difference && !helperIn(name)) values.set(name, value);
  }
  const { text: _, ...rest } = section;
  return { ...rest, statistics: { ...(period !== undefined && { period }), values } };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const formOf = (name: string): string =>
  name === periodName || helperIn(name) ? '([^，。；]{1,40})' : '([-\\d.,]{1,20}%?)';
