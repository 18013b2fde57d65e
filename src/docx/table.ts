import {
  BorderStyle,
  type Table as DocxTable,
  HeightRule,
  type IBorderOptions,
  type ITableBordersOptions,
  type ITableFloatOptions,
  type ITableOptions,
  RelativeVerticalPosition,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from 'docx';
import type { Anchor, Cell, Row, Rule, Table } from '../layout/tree.ts';
import { longTable } from './long-table.ts';
import { tinyParagraph, toParagraph } from './paragraph.ts';
import { rowRevision } from './revisions.ts';

/** A table of fixed columns. */
export const toTable = (table: Table): DocxTable => longTable(optionsOf(table), table.rows, toRow);

const optionsOf = (table: Table): Omit<ITableOptions, 'rows'> => ({
  columnWidths: [...table.columns],
  width: { size: table.columns.reduce<number>((sum, column) => sum + column, 0), type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  borders: table.grid ? toGrid(table.grid) : TableBorders.NONE,
  margins: {
    marginUnitType: WidthType.DXA,
    top: table.cellMargin.top ?? 0,
    bottom: table.cellMargin.bottom ?? 0,
    left: table.cellMargin.left,
    right: table.cellMargin.right,
  },
  ...(table.anchor ? { float: floatOf(table.anchor) } : { indent: { size: 0, type: WidthType.DXA } }),
});

/**
 * Against the page across and the type area down: the only floating table that LibreOffice also puts at the foot of
 * the page (against the margin across, it stays in the flow).
 */
const floatOf = (anchor: Anchor): ITableFloatOptions => ({
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: anchor.left,
  ...(anchor.edge === 'bottom'
    ? { verticalAnchor: TableAnchorType.MARGIN, relativeVerticalPosition: RelativeVerticalPosition.BOTTOM }
    : { verticalAnchor: TableAnchorType.PAGE, absoluteVerticalPosition: anchor.top }),
  leftFromText: 0,
  rightFromText: 0,
  topFromText: 0,
  bottomFromText: 0,
});

const toRow = ({ header, cantSplit, height, cells, revision }: Row): TableRow =>
  new TableRow({
    ...rowRevision(revision),
    ...(header ? { tableHeader: true } : {}),
    ...(cantSplit ? { cantSplit: true } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.EXACT } }),
    children: cells.map(toCell),
  });

const toCell = (cell: Cell): TableCell =>
  new TableCell({
    ...(cell.colSpan ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.verticalAlign ? { verticalAlign: cell.verticalAlign } : {}),
    ...(cell.turned ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    borders: toBorders(cell.borders),
    children: cell.blocks.length > 0 ? cell.blocks.map((block) => toParagraph(block)) : [tinyParagraph()],
  });

const toGrid = (rule: Rule): ITableBordersOptions => {
  const border = toBorder(rule);
  return {
    top: border,
    bottom: border,
    left: border,
    right: border,
    insideHorizontal: border,
    insideVertical: border,
  };
};

const toBorders = (borders: Cell['borders']): Readonly<Record<string, IBorderOptions>> =>
  Object.fromEntries(Object.entries(borders).map(([side, rule]) => [side, toBorder(rule)]));

const toBorder = (rule: Rule): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: rule.weight,
  color: rule.color,
  space: rule.space ?? 0,
});
