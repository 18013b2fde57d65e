/** Whether nothing in an issue has been filled in yet, so that nobody wants the one after it. */

import type { BulletinFile } from '../schema/issue-file.ts';
import type { Item } from '../schema/item.ts';
import type { Block, Section } from '../schema/section.ts';

/** @param file as the issue itself writes it, without what its series lends it */
export function isUntouched(file: BulletinFile): boolean {
  const { title, overtitle, subtitle, editorsNote, preamble, closing, attachments = [], sections = [] } = file;
  const texts = [title, overtitle, subtitle, editorsNote, preamble, closing];
  if (texts.some((text) => text !== undefined && text.length > 0)) return false;
  if (attachments.length > 0 || sections.some(hasContent)) return false;
  // Where all that is wanted lies in files, the day is all that is filled in here.
  const day = file.masthead?.date ?? file.signature?.date;
  return day === undefined || !sections.some(namesFile);
}

const hasContent = (one: Section | Block): boolean => {
  const { text, items = [], statistics, table, ranking, image, chart } = one;
  const values = [...(statistics?.values?.values() ?? [])];
  return (
    text !== undefined ||
    items.some(isFilled) ||
    values.some((value) => typeof value === 'string' || [...value.values()].length > 0) ||
    (table?.rows ?? []).some(hasCells) ||
    (ranking?.rows ?? []).length > 0 ||
    (chart?.rows ?? []).length > 0 ||
    image !== undefined ||
    [...(one.sections ?? []), ...(('blocks' in one && (one as Section).blocks) || [])].some(hasContent)
  );
};

/** A unit, a day or a head does not make an item (contract 3.0, "Not filled in"). */
const isFilled = ({ text, items = [] }: Item): boolean => text !== undefined || items.some(isFilled);

type Row = NonNullable<NonNullable<Block['table']>['rows']>[number];

/** Anything behind the first cell, which names the row. */
function hasCells(row: Row): boolean {
  if (typeof row === 'string') return true;
  const cells = row instanceof Map ? [...row.values()] : [...(row as readonly { readonly text?: string }[])];
  return cells.slice(1).some((cell) => cell?.text !== undefined);
}

const namesFile = (one: Section | Block): boolean =>
  one.table?.file !== undefined ||
  [...(one.sections ?? []), ...(('blocks' in one && (one as Section).blocks) || [])].some(namesFile);
