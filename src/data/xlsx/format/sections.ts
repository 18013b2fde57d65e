/** A number format (ECMA-376-1, 18.8.31) taken apart: up to four sections, each a row of marks. */

export type Mark =
  /** Printed as it stands. */
  | { readonly kind: 'text'; readonly text: string }
  /** `0`, `#` or `?`: a figure. */
  | { readonly kind: 'digit'; readonly mark: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'at' }
  /** `yyyy`, `m`, `[h]` …: a part of a date. */
  | { readonly kind: 'date'; readonly mark: string };

export type Section = readonly Mark[];

/** Undefined when there is something in it that this reader does not show: fractions, powers, conditions, written-out numerals. */
export function parseFormat(format: string): readonly Section[] | undefined {
  if (format.length > 255) return undefined;
  const sections: Mark[][] = [[]];
  for (let at = 0; at < format.length; ) {
    const [length, mark] = markAt(format, at);
    if (length === 0) return undefined;
    if (mark === 'next') sections.push([]);
    else if (mark) sections.at(-1)?.push(mark);
    at += length;
  }
  return sections.length <= 4 ? sections : undefined;
}

type Found = readonly [length: number, mark?: Mark | 'next'];
const unknown: Found = [0];

function markAt(format: string, at: number): Found {
  const rest = format.slice(at);
  for (const [pattern, found] of patterns) {
    const match = pattern.exec(rest);
    if (match) return found(match);
  }
  return [1, { kind: 'text', text: rest[0] ?? '' }];
}

const text = (length: number, value: string): Found =>
  value === '' ? [length] : [length, { kind: 'text', text: value }];

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Found])[] = [
  [/^;/, () => [1, 'next']],
  [/^"([^"]*)"/, ([all, inside = '']) => text(all.length, inside)],
  // In Chinese versions `!` does what `\` does.
  [/^[\\!](.)/su, ([all, char = '']) => text(all.length, char)],
  // A blank as wide as the next character, and a character that fills the column: both are a matter of width only.
  [/^[_*]./su, ([all]) => [all.length]],
  [/^(general|g\/通用格式)/i, ([all]) => [all.length, { kind: 'general' }]],
  [/^\[(h+|m+|s+)\]/i, ([all]) => [all.length, { kind: 'date', mark: all.toLowerCase() }]],
  [/^\[\$-f800\]/i, ([all]) => [all.length, { kind: 'date', mark: 'long' }]],
  [/^\[\$([^\]-]*)(-[\da-f]+)?\]/i, ([all, currency = '']) => text(all.length, currency)],
  [
    /^\[(black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+|[黑蓝青绿洋红白黄]色?|颜色\s?\d+)\]/i,
    ([all]) => [all.length],
  ],
  [/^\[/, () => unknown],
  [/^(am\/pm|a\/p|上午\/下午)/i, ([all]) => [all.length, { kind: 'date', mark: all }]],
  [/^(y+|m+|d+|h+|s+|a{3,})/i, ([all]) => [all.length, { kind: 'date', mark: all.toLowerCase() }]],
  [/^[0#?]/, ([mark]) => [1, { kind: 'digit', mark }]],
  [/^\./, () => [1, { kind: 'point' }]],
  [/^,/, () => [1, { kind: 'comma' }]],
  [/^%/, () => [1, { kind: 'percent' }]],
  [/^@/, () => [1, { kind: 'at' }]],
  [/^(\/(?=\s*[\d?#])|e[+-]|["a-z])/i, () => unknown],
];

/** Whether the section shows a date or a time. */
export const isDate = (section: Section): boolean => section.some(({ kind }) => kind === 'date');
