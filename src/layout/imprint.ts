/** 版记: a table laid on the bottom of the last page's type area, so that its last rule is the area's edge (7.4.1). */

import type { Imprint, ImprintRow, Line } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { EighthPoint } from '../measure.ts';
import { mmToPt, ptToEighth, ptToTwip, twip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { keptLines } from './kept-lines.ts';
import { officeAndDay } from './office-line.ts';
import { brokenRuns, paragraph, runsOf, space, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Block, Cell, Paragraph, ParagraphProps, Row, Rule, Table } from './tree.ts';
import { charsWide, widthOf } from './units.ts';
import { sum } from './width.ts';

/** The table, and the paragraph Word and LibreOffice need behind it to hang it on: as low as a line can be. */
export function imprintBlocks(imprint: Imprint, setting: Setting): Block[] {
  if (imprint.rows.length === 0) return [];
  return [imprintTable(imprint.rows, setting), space('ImprintEnd', setting.preset.imprint.endLine)];
}

function imprintTable(rows: readonly ImprintRow[], setting: Setting): Table {
  // What is laid on an edge cannot go on to a second page: a list longer than a page runs with the text instead.
  const anchored = rowsHigh(rows, setting) < setting.area.height;
  return {
    kind: 'table',
    columns: [setting.area.width],
    cellMargin: { left: twip(0), right: twip(0) },
    rows: rows.map((row, index): Row => {
      const last = index === rows.length - 1;
      const top = setting.letter ? undefined : ruleAbove(rows, index, setting.preset);
      const bottom = last && !setting.letter ? { bottom: rule(setting.preset, 'outerRule') } : {};
      return { cantSplit: anchored, cells: [cell(row, { ...(top ? { top } : {}), ...bottom }, setting)] };
    }),
    ...(anchored ? { anchor: { edge: 'bottom', left: setting.page.margin.left } } : {}),
  };
}

/** Thick at the top; thin where other matter begins, such as contacts below the distribution (7.4.1, 7.4.3). */
function ruleAbove(rows: readonly ImprintRow[], index: number, preset: Preset): Rule | undefined {
  if (index === 0) return rule(preset, 'outerRule');
  return rows[index - 1]?.role === rows[index]?.role ? undefined : rule(preset, 'innerRule');
}

const rule = (preset: Preset, which: 'outerRule' | 'innerRule'): Rule => ({
  weight: ptToEighth(mmToPt(preset.imprint[which])) as EighthPoint,
  color: preset.imprint.ruleColor,
});

function cell(row: ImprintRow, borders: Cell['borders'], setting: Setting): Cell {
  const { preset } = setting;
  const { above, below } = preset.imprint;
  const lines = row.role === 'printer' ? printerLines(row, setting) : rowLines(row, setting);
  const end = lines.length - 1;
  const blocks = lines.map((line, index) =>
    withProps(line, {
      ...(index === 0 ? { before: ptToTwip(above) } : {}),
      ...(index === end ? { after: ptToTwip(below) } : {}),
    }),
  );
  return { borders, verticalAlign: 'center', blocks: blocks.length > 0 ? blocks : [paragraph('Imprint', [])] };
}

const rowLines = (row: ImprintRow, setting: Setting): Paragraph[] =>
  row.lines.map((line, index) => {
    const label = index === 0 && row.label ? runsOf(row.label, setting.preset) : [];
    const lines = brokenLines(line, row, setting).map((each) => runsOf(each, setting.preset));
    return paragraph('Imprint', [...label, ...brokenRuns(lines)], placed(row, index, setting));
  });

/** 印发机关 at the left, 印发日期 at the right, one character in from both sides (7.4.3). */
function printerLines({ lines, date }: ImprintRow, setting: Setting): Paragraph[] {
  const { preset } = setting;
  const side = charsWide(preset, preset.imprint.side, preset.styles.Imprint.size);
  return officeAndDay(lines[0], date, { style: 'Imprint', side }, setting);
}

const brokenLines = (line: Line, row: ImprintRow, setting: Setting): Line[] =>
  keptLines(line, roomOf(row, setting), setting.preset.styles.Imprint.size, setting.preset);

/** How wide the row's text stands behind its label, less what faces may differ by. */
function roomOf({ label }: ImprintRow, { preset, area }: Setting): number {
  const size = preset.styles.Imprint.size;
  const side = charsWide(preset, preset.imprint.side, size);
  const inLine = widthOf(preset, plainText(label ?? []), size);
  return Math.max(1, area.width - 2 * side - inLine - charsWide(preset, preset.imprint.slack, size));
}

/** Turn-over lines, and further lines of the row, begin behind the label's colon (7.4.2); 共印N份 stands at the right. */
function placed(row: ImprintRow, index: number, { preset }: Setting): ParagraphProps {
  if (row.role === 'copies') return { align: 'right' };
  // Numbers and addresses do not break, and would draw a justified line apart.
  if (row.role === 'contacts') return { align: 'left' };
  if (!row.label) return {};
  const hanging = widthOf(preset, plainText(row.label), preset.styles.Imprint.size);
  const left = twip(charsWide(preset, preset.imprint.side, preset.styles.Imprint.size) + hanging);
  return { indent: index === 0 ? { left, hanging } : { left } };
}

/** How high the rows stand, a little too high rather than too low. */
function rowsHigh(rows: readonly ImprintRow[], setting: Setting): number {
  const { preset } = setting;
  const { pitch, above, below } = preset.imprint;
  const size = preset.styles.Imprint.size;
  return sum(
    rows.map((row) => {
      const lines = row.lines
        .flatMap((line) => brokenLines(line, row, setting))
        .map((line) => Math.max(1, Math.ceil(widthOf(preset, plainText(line), size) / roomOf(row, setting))));
      // The day of a printer may need a line below it.
      const more = row.date && row.lines.length > 0 ? printerLines(row, setting).length - 1 : 0;
      return (sum(lines) + more) * ptToTwip(pitch) + ptToTwip(above) + ptToTwip(below);
    }),
  );
}
