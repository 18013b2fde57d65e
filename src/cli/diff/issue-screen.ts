/** Two issues on a terminal. */

import type { Lang } from '../../diagnostic.ts';
import type { Sink } from '../io.ts';
import type { Style } from '../terminal/style.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import type { SaidPart } from './issue-words.ts';

export function issueScreen(
  parts: readonly SaidPart[],
  { sink, style }: { readonly lang: Lang; readonly sink: Sink; readonly style: Style },
): readonly string[] {
  return parts.flatMap(({ title, head, rows, lines }) => {
    if (rows.length + lines.length === 0) return [];
    const [first, ...below] = inTable(head ? [[title, ...head.slice(1)], ...rows] : rows, head !== undefined);
    const table =
      head && rows.length > 0
        ? [style('bold', first ?? ''), ...below]
        : [style('bold', visible(title)), ...[first, ...below].flatMap((line) => line ?? [])];
    return [...table, ...lines.map((line) => `  ${visible(line)}`)].map((line) => hanging(line, sink, 4));
  });
}

/** Names to the left, numbers to the right, what is said of them last. */
function inTable(rows: readonly (readonly string[])[], isNumeric: boolean): readonly string[] {
  const shown = rows.map((row, index) =>
    row.map((cell, at) => (at === 0 && (index > 0 || !isNumeric) ? `  ${visible(cell)}` : visible(cell))),
  );
  const count = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(0, ...shown.map((row) => textWidth(row[at] ?? ''))));
  return shown.map((row) =>
    row
      .map((cell, at) => {
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - textWidth(cell)));
        return isNumeric && at > 0 && at < count - 1 ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
}
