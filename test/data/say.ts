import { readTableFile } from '../../src/data/table-file.ts';

/** The rows, one a line, cells parted by `|`, and what is told; or what is said instead. */
export function say(name: string, bytes: Uint8Array): string {
  const read = readTableFile(name, bytes);
  if ('message' in read) return `${read.message.zh}${read.hint ? ` → ${read.hint.zh}` : ''}`;
  const rows = read.rows.map((row) => row.join('|').replaceAll('\n', '⏎'));
  return [...rows, ...(read.told ? [`（${read.told.zh}）`] : [])].join('\n');
}
