/** What clerks put below the rows of a sheet: what is to be noted, and who made it and when; each is told from the rows. */

import { areRemarks, type Row } from './above.ts';
import type { FileCell } from './file-cell.ts';

export interface BelowRows {
  /** From the one that says 注： on, a line each. */
  readonly notes: readonly FileCell[];
  /** Printed nowhere: what belongs to the sheet and not to the document. */
  readonly remarks: readonly FileCell[];
  /** How many rows all of it takes. */
  readonly rows: number;
}

/** Nothing where it cannot be told from rows. @param rows below the titles */
export function belowRows(rows: readonly Row[], width: number): BelowRows {
  const found = { notes: [] as FileCell[], remarks: [] as FileCell[], rows: 0 };
  let pending: FileCell[] = [];
  // One row at least is the table's.
  for (let at = rows.length - 1; at > 0 && width > 1; at -= 1) {
    const cells = (rows[at] ?? []).filter(({ text }) => text.trim() !== '');
    const [first] = cells;
    if (!first) continue;
    const isAlone = cells.length === 1 && first.column === 0;
    if (isAlone && noted.test(first.text)) {
      found.notes.unshift(first, ...pending);
      pending = [];
    } else if (pending.length === 0 && areRemarks(cells) && (cells.length === 1 || cells.some(isMaker)))
      found.remarks.unshift(...cells);
    else if (isAlone && found.remarks.length === 0) {
      // It goes on with a note, or is a row after all.
      pending.unshift(first);
      continue;
    } else break;
    found.rows = rows.length - at;
  }
  return found;
}

const noted = /^\s*[（(【]?\s*(?:备\s*注|附\s*注|注\s*释?|说\s*明|(?:数据|资料)?来源)\s*\d{0,2}\s*[】]?\s*[：:]\s*\S/;

/** Of a table of names and values the last row is a row: 联系电话：, and behind it the number. */
const isMaker = ({ text }: FileCell): boolean =>
  /^\s*(?:制表|填表|填报|编制|审核|审定|审批|复核|校对|打印|单位负责|分管领导)[\p{Script=Han}]{0,4}\s*[：:]/u.test(
    text,
  );
