/** The sheets of a workbook, in the order of their tabs. */

import { relationsOf, visit } from '../office/package.ts';
import type { Zip, ZipFault } from '../office/zip.ts';

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  readonly styles?: string;
  readonly strings?: string;
}
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export function readWorkbook(zip: Zip): Workbook | ZipFault {
  const top = relationsOf(zip, '');
  if (typeof top === 'string') return top;
  const part = top.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = relationsOf(zip, part);
  if (typeof relations === 'string') return relations;
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const sheets: Sheet[] = [];
  let from1904 = false;
  const fault = visit(zip, part, {
    start(name, attribute, parent) {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'));
      if (name !== 'sheet' || parent !== 'sheets') return;
      // The relation's id bears the prefix `r:`, which the reader drops; a sheet has no other `id`.
      const relation = relations.find(({ id }) => id === attribute('id'));
      // Charts and dialogues have tabs too, and no cells.
      if (relation?.type !== 'worksheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        hidden: /hidden/i.test(attribute('state') ?? ''),
        part: relation.part,
      });
    },
  });
  const [styles, strings] = [partOf('styles'), partOf('sharedStrings')];
  return fault ?? { sheets, from1904, ...(styles && { styles }), ...(strings && { strings }) };
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
