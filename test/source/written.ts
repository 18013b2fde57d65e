/** Data as a careful person would write it, and as a hand on a Chinese keyboard might. */

import type { Data } from '../../src/source/data.ts';

/** What the hand slips on; each is drawn anew at every place. */
export interface Slips {
  readonly colon: () => string;
  readonly dash: () => string;
  readonly indent: (width: number) => string;
  readonly quotes: () => boolean;
}

export const careful: Slips = {
  colon: () => ': ',
  dash: () => '- ',
  indent: (width) => ' '.repeat(width),
  quotes: () => true,
};

export function writeData(data: Data, slips: Slips, width = 0): readonly string[] {
  if (data === null) return [];
  if (data instanceof Map) {
    return [...data].flatMap(([key, value]) =>
      entry(`${slips.indent(width)}${key}`, slips.colon(), value, slips, width),
    );
  }
  if (typeof data === 'string') return [text(data, slips)];
  return (data as readonly Data[]).flatMap((item) => {
    const [first = '', ...rest] = writeData(item, { ...slips, indent: (n) => slips.indent(n) }, width + 2);
    return [`${slips.indent(width)}${slips.dash()}${first.replace(/^[ \u3000]+/, '')}`, ...rest];
  });
}

function entry(key: string, colon: string, value: Data, slips: Slips, width: number): readonly string[] {
  if (value === null) return [`${key}${colon.trimEnd()}`];
  if (typeof value === 'string') return [`${key}${colon}${text(value, slips)}`];
  return [`${key}${colon.trimEnd()}`, ...writeData(value, slips, width + 2)];
}

/** Plain where YAML takes it so; in quotes where it must, or where the hand remembers them. */
function text(value: string, slips: Slips): string {
  const plain = /^[\p{Script=Han}\p{L}\p{N}（“][^#:：\n"'\\[\]{}]*[^\s#:]$/u.test(value) && !/^(?:null|~)$/.test(value);
  if (plain) return value;
  const startsAsText = /^(?:[*&%@`]|\{\{)[^#:：\n"'\\[\]{}|>]*[^\s#:]$/u.test(value);
  if (startsAsText && !slips.quotes()) return value;
  return JSON.stringify(value);
}
