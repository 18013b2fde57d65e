/** Whether nothing in an issue has been filled in yet, so that nobody wants the one after it. */

import { blocksIn } from '../gather/statistics-in.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Item } from '../schema/item.ts';
import type { Block } from '../schema/section.ts';

/** @param file as the issue itself writes it, without what its series lends it */
export function isUntouched(file: BulletinFile): boolean {
  const { title, overtitle, subtitle, editorsNote, preamble, closing, attachments = [] } = file;
  const texts = [title, overtitle, subtitle, editorsNote, preamble, closing];
  if (texts.some((text) => text !== undefined && text.length > 0)) return false;
  const blocks = blocksIn(file).map(({ block }) => block);
  if (attachments.length > 0 || blocks.some(hasContent)) return false;
  // Where all that is wanted lies in files, the day is all that is filled in here.
  const day = file.masthead?.date ?? file.signature?.date;
  return day === undefined || !blocks.some(({ table }) => table?.file !== undefined);
}

/** Of its own, without what is inside it. */
function hasContent({ text, items = [], statistics, table, ranking, image, chart }: Block): boolean {
  const values = [...(statistics?.values?.values() ?? [])];
  return (
    text !== undefined ||
    items.some(isFilled) ||
    values.some((value) => typeof value === 'string' || [...value.values()].length > 0) ||
    (table?.rows ?? []).some(hasCells) ||
    (ranking?.rows ?? []).length > 0 ||
    (chart?.rows ?? []).length > 0 ||
    image !== undefined
  );
}

/** A unit, a day or a head does not make an item (contract 3.0, "Not filled in"). */
const isFilled = ({ text, items = [] }: Item): boolean => text !== undefined || items.some(isFilled);

type Row = NonNullable<NonNullable<Block['table']>['rows']>[number];

/** Anything behind the first cell, which names the row. */
function hasCells(row: Row): boolean {
  if (typeof row === 'string') return true;
  const cells = row instanceof Map ? [...row.values()] : [...(row as readonly { readonly text?: string }[])];
  return cells.slice(1).some((cell) => cell?.text !== undefined);
}
