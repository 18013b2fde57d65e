import type { Table } from './flow.ts';

/** The mark of several offices in our own documents: no table of the text, but lines of the masthead. */
export function isMastheadTable({ rows }: Table): boolean {
  const first = rows[0]?.cells[0]?.blocks[0];
  return first?.kind === 'paragraph' && first.style.name === '报名上行';
}
