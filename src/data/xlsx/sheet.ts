/** The cells of a sheet as they are stored; nothing is computed. */

import { visit } from '../office/package.ts';
import type { Attribute } from '../office/xml.ts';
import type { Zip, ZipFault } from '../office/zip.ts';
import { lastColumn, lastRow, parseReference } from './reference.ts';
import { type CellText, textVisitor, withoutReadings } from './strings.ts';
import { isTrue } from './workbook.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** `s`: the value is an index of the shared texts; `n`, a number, when it says nothing. */
  readonly type: string;
  readonly style: number;
  /** As stored; undefined for a formula that was never computed. */
  readonly value: string | undefined;
  /** Of a text in place: what is raised in it and has no character for that. */
  readonly flat?: string;
}
export interface SheetCells {
  readonly cells: readonly Cell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** References such as `A1:C1`. */
  readonly merged: readonly string[];
  /** Texts of head and foot, with their codes. */
  readonly margins: readonly string[];
}

/** More than any page can show; the rest is not kept. */
const mostKept = 200_000;

/** @returns 'too-many' when there are more cells with something in them than are kept */
export function readSheet(zip: Zip, part: string): SheetCells | ZipFault | 'too-many' {
  const cells: Cell[] = [];
  const hiddenRows = new Set<number>();
  const columns = hiddenColumns();
  const merged: string[] = [];
  const margins: string[] = [];
  let row = 0;
  let column = 0;
  let outside = false;
  let open: OpenCell | undefined;
  const inline = withoutReadings(
    textVisitor('is', (text) => {
      if (open) open.inline = text;
    }),
  );
  const fault = visit(zip, part, {
    enough: () => cells.length > mostKept,
    start(name, attribute, parent) {
      inline.start?.(name, attribute, parent);
      if (parent === 'c' && open) {
        if (name === 'v') open.value = '';
        else if (name === 'f') open.formula = true;
      } else if (name === 'c' && parent === 'row') {
        const reference = attribute('r');
        const at = reference === undefined ? ([row, column + 1] as const) : parseReference(reference);
        if (!at || at[1] > lastColumn) outside = true;
        else {
          [row, column] = at;
          open = { attribute, formula: false };
        }
      } else if (name === 'row' && parent === 'sheetData') {
        row = Number(attribute('r') ?? row + 1);
        column = 0;
        if (!(Number.isInteger(row) && row >= 1 && row <= lastRow)) outside = true;
        else if (isHidden(attribute, 'ht')) hiddenRows.add(row);
      } else if (name === 'col' && parent === 'cols') {
        if (isHidden(attribute, 'width')) columns.add(Number(attribute('min')), Number(attribute('max')));
      } else if (name === 'mergeCell' && merged.length < mostKept) merged.push(attribute('ref') ?? '');
      else if (parent === 'headerFooter' && margin.test(name)) margins.push('');
    },
    text(piece, parent) {
      if (parent === 'v' && open?.value !== undefined) open.value += piece;
      else if (margin.test(parent)) margins[margins.length - 1] += piece;
      inline.text?.(piece, parent);
    },
    end(name, parent) {
      inline.end?.(name, parent);
      if (name !== 'c' || !open) return;
      const { attribute, value, formula, inline: text } = open;
      open = undefined;
      if (value === undefined && text === undefined && !formula) return;
      const type = attribute('t') ?? 'n';
      const kept = { row, column, type, style: Number(attribute('s') ?? 0) };
      if (type === 'inlineStr')
        cells.push({ ...kept, value: text?.text ?? '', ...(text?.flat && { flat: text.flat }) });
      else if (formula && !value && type !== 'str') cells.push({ ...kept, value: undefined });
      else if (value !== undefined) cells.push({ ...kept, value });
    },
  });
  if (fault) return fault;
  if (outside) return 'damaged';
  if (cells.length > mostKept) return 'too-many';
  return { cells, hiddenRows, hiddenColumns: columns.all(), merged, margins };
}

const margin = /^(?:odd|even|first)(?:Header|Footer)$/;

interface OpenCell {
  readonly attribute: Attribute;
  value?: string;
  inline?: CellText;
  formula: boolean;
}

/** Hidden by command or by a filter, or drawn to nothing by hand. */
const isHidden = (attribute: Attribute, size: string): boolean =>
  isTrue(attribute('hidden')) || Number(attribute(size) ?? 1) === 0;

/** Stretches of columns, as many as the file likes; each costs the same. */
function hiddenColumns() {
  const edges = new Int32Array(lastColumn + 2);
  return {
    add(min: number, max: number): void {
      if (!(min >= 1 && min <= max && max <= lastColumn)) return;
      edges[min] = (edges[min] ?? 0) + 1;
      edges[max + 1] = (edges[max + 1] ?? 0) - 1;
    },
    all(): ReadonlySet<number> {
      const hidden = new Set<number>();
      let depth = 0;
      for (let column = 1; column <= lastColumn; column += 1) {
        depth += edges[column] ?? 0;
        if (depth > 0) hidden.add(column);
      }
      return hidden;
    },
  };
}
