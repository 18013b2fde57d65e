import { readTableFile } from '../../src/data/table-file.ts';

/** The rows, one a line, cells parted by `|`, the cells that are merged, and what is reported; or what is said instead. */
export function say(name: string, bytes: Uint8Array): string {
  const read = readTableFile(name, bytes);
  if ('message' in read) return `${read.message.zh}${read.hint ? ` → ${read.hint.zh}` : ''}`;
  const rows = read.rows.map((row) => row.join('|').replaceAll('\n', '⏎'));
  const merged = (read.merged ?? []).map((m) => `${m.row},${m.column} ${m.rows}×${m.columns}`);
  return [
    ...rows,
    ...(merged.length > 0 ? [`[${merged.join('; ')}]`] : []),
    ...(read.reported ? [`（${read.reported.zh}）`] : []),
  ].join('\n');
}
