/** A table with what belongs to it: caption and unit above, notes below. */

import { type Line, plainText, type Table as Written } from '../../markup/element.ts';
import { pt, ptToEighth, ptToTwip } from '../../measure.ts';
import type { PageNote } from '../../page-note.ts';
import { headParagraph } from '../head-line.ts';
import { drawn } from '../images.ts';
import { brokenRuns, cutLine, narrowed, paragraph, runsOf } from '../paragraph.ts';
import { landscapeOf, type Setting } from '../setting.ts';
import type { Block, Row, Run, Table } from '../tree.ts';
import { breaksIn } from './cell-text.ts';
import { cutColumns } from './cut-columns.ts';
import { type Fit, fitted } from './fit.ts';
import { type PlacedCell, placedRows } from './grid.ts';
import { cellRoom, rowHigh } from './height.ts';
import { pictureIn } from './picture.ts';

export interface TableBlocks {
  readonly blocks: readonly Block[];
  /** Too wide for the upright sheet. */
  readonly landscape: boolean;
  readonly notes?: readonly PageNote[];
}

export function tableBlocks(written: Written, setting: Setting): TableBlocks {
  const { preset } = setting;
  const header = placedRows(written.header, written.columns, setting.cutting);
  const rows = placedRows(written.rows, written.columns, setting.cutting);
  if (written.columns < 1 || header.length + rows.length === 0) return { blocks: [], landscape: false };
  const fit = fitted(written, { header, rows }, setting);
  const { width } = fit.landscape ? landscapeOf(setting).area : setting.area;
  return {
    landscape: fit.landscape,
    notes: cutColumns(header, rows, fit, setting),
    blocks: [
      ...(written.caption ? [headParagraph('TableCaption', written.caption, width, setting)] : []),
      ...(written.measure ? [paragraph('TableMeasure', runsOf(written.measure, preset))] : []),
      tableOf(header, rows, written.notes.length > 0, fit, setting),
      ...written.notes.map((note, index) =>
        paragraph('TableNote', runsOf(note, preset), index + 1 < written.notes.length ? { keepNext: true } : undefined),
      ),
    ],
  };
}

function tableOf(header: PlacedCell[][], rows: PlacedCell[][], noted: boolean, fit: Fit, setting: Setting): Table {
  const { preset } = setting;
  const size = preset.styles[fit.style].size ?? preset.type.size;
  const side = ptToTwip(pt(preset.table.side * size));
  const above = ptToTwip(pt(preset.table.above * size));
  const height = (row: readonly PlacedCell[]): number => rowHigh(row, fit, setting);
  const page = (fit.landscape ? setting.area.width : setting.area.height) * preset.table.headShare;
  // A head higher than half a page would leave the rows no room if it were repeated.
  const repeated = rows.length > 0 && header.reduce((high, row) => high + height(row), 0) < page;
  const last = rows.length - 1;
  return {
    kind: 'table',
    columns: fit.columns,
    cellMargin: { left: side, right: side, top: above, bottom: above },
    grid: { weight: ptToEighth(preset.table.rule), color: preset.type.color },
    rows: [
      ...header.map((row) =>
        rowOf(row, { head: true, repeated, whole: height(row) < page, keepNext: rows.length > 0 }, fit, setting),
      ),
      ...rows.map((row, index) => {
        const next = rows[index + 1];
        // A text across the table is a head of what follows, no first or last row stands on a page without another,
        // and the notes stand on the page of the last row.
        const keepNext = next
          ? isAcross(row, fit.columns.length) ||
            ((index === 0 || index === last - 1) && height(row) + height(next) < page)
          : noted;
        return rowOf(row, { head: false, repeated: false, whole: height(row) < page, keepNext }, fit, setting);
      }),
    ],
  };
}

const isAcross = (row: readonly PlacedCell[], columns: number): boolean => columns > 1 && row[0]?.colSpan === columns;

interface RowLook {
  readonly head: boolean;
  /** On each page the table goes on to. */
  readonly repeated: boolean;
  /** Not to be split between two pages. */
  readonly whole: boolean;
  readonly keepNext: boolean;
}

function rowOf(
  row: readonly PlacedCell[],
  { head, repeated, whole, keepNext }: RowLook,
  fit: Fit,
  setting: Setting,
): Row {
  const keep = keepNext ? { keepNext } : {};
  return {
    ...(repeated ? { header: true } : {}),
    cantSplit: whole,
    cells: row.map((placed) => {
      const { cell, colSpan, rowSpan } = placed;
      const picture = pictureIn(placed, fit, setting);
      const lines = cell.content.length > 0 || picture ? cell.content : [[]];
      return {
        ...(colSpan > 1 ? { colSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
        borders: {},
        verticalAlign: 'center',
        blocks: [
          ...(picture ? [drawn(picture, keep)] : []),
          ...lines.map((line) =>
            paragraph(fit.style, cellRuns(line, placed, head, fit, setting), {
              ...(cell.align === 'center' ? {} : { align: cell.align }),
              ...keep,
            }),
          ),
        ],
      };
    }),
  };
}

/** Broken before what the program that shows it would cut, and may not be cut. */
function cellRuns(
  line: Line,
  placed: PlacedCell,
  head: boolean,
  fit: Fit,
  { preset, cutting }: Setting,
): readonly Run[] {
  const room = cellRoom(placed, fit, preset) - preset.table.slack / fit.scale;
  let start = 0;
  const breaks = plainText(line)
    .split('\n')
    .flatMap((text) => {
      const from = start;
      start += text.length + 1;
      return breaksIn(text, room, cutting).map((at) => from + at);
    });
  const lines = cutLine(line, breaks).map((each) => runsOf(each, preset, head ? 'TableHead' : undefined));
  return narrowed(brokenRuns(lines), Math.round(fit.scale * 100));
}
