/** Which lines an edit changes, before and after, as `check --fix --dry-run` shows them. */

import { visible } from './width.ts';

/** Lines are compared from both ends; what lies between is the change. Edits far apart are split where lines agree. */
export function changedLines(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  if (a.length === b.length)
    return a.flatMap((line, i) => (line === b[i] ? [] : pair(i + 1, [line], [b[i] ?? '']))).join('');
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return pair(head + 1, a.slice(head, a.length - tail), b.slice(head, b.length - tail)).join('');
}

const pair = (line: number, before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.map((text, index) => `  ${line + index} - ${clean(text)}\n`),
  ...after.map((text, index) => `  ${line + index} + ${clean(text)}\n`),
];
const clean = (text: string): string => visible(text.replace(/\r$/, ''));
