/** A table in the flow of the text. */

import type { TableCell, TableRow, Table as Written } from '../markup/element.ts';
import { pt, ptToEighth, twip } from '../measure.ts';
import { paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Block, Cell, Row, Rule } from './tree.ts';

export function tableBlocks(table: Written, setting: Setting): Block[] {
  const { preset, area } = setting;
  const width = twip(area.width / Math.max(1, table.columns));
  const line: Rule = { weight: ptToEighth(pt(0.5)), color: preset.type.color };
  const borders = { top: line, bottom: line, left: line, right: line };
  const cell = (written: TableCell): Cell => ({
    ...(written.colSpan > 1 ? { colSpan: written.colSpan } : {}),
    ...(written.rowSpan > 1 ? { rowSpan: written.rowSpan } : {}),
    borders,
    verticalAlign: 'center',
    blocks: written.content.map((content) => paragraph('Normal', runsOf(content, preset), { align: written.align })),
  });
  const row =
    (header: boolean) =>
    ({ cells }: TableRow): Row => ({ ...(header ? { header } : {}), cantSplit: true, cells: cells.map(cell) });
  return [
    ...(table.caption ? [paragraph('ContentsTitle', runsOf(table.caption, preset))] : []),
    ...(table.measure ? [paragraph('DraftMark', runsOf(table.measure, preset))] : []),
    {
      kind: 'table',
      columns: Array.from({ length: table.columns }, () => width),
      cellMargin: { left: twip(0), right: twip(0) },
      rows: [...table.header.map(row(true)), ...table.rows.map(row(false))],
    },
    ...table.notes.map((note) => paragraph('Note', runsOf(note, preset))),
  ];
}
