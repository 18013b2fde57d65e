/** The page as plain text: what a person reads and `git diff` compares. */

import type { Block, PageTree, Paragraph, Run, Style, Table } from '../layout/tree.ts';
import type { StyleId } from '../preset/styles.ts';

/**
 * One paragraph a line, in the order of the page; a tab where the page has one, a table row by row, a picture as what it
 * shows. A blank line stands above headings, on a new page and around tables and pictures, and where the page
 * leaves a line or more. Page numbers and watermark are not text and are left out. Ends in a line end unless there is nothing.
 */
export function pageText(tree: PageTree): string {
  const styles = new Map(tree.styles.map((style) => [style.id, style]));
  const lines: string[] = [];
  let above: Block | undefined;
  for (const block of tree.sections.flatMap((section) => section.blocks)) {
    const text = blockLines(block);
    if (text.length === 0) continue;
    if (above && standsApart(block, above, styles)) lines.push('');
    for (const line of text) lines.push(line);
    above = block;
  }
  return lines.map((line) => `${line}\n`).join('');
}

function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return paragraphLines(block);
  // A table of one column is a frame around paragraphs, which stay apart; so is the mark of several offices.
  if (block.columns.length === 1 || block.rows[0]?.cells[0]?.blocks[0]?.style === ('MastheadUpper' satisfies StyleId))
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphLines)));
  return tableLines(block);
}

/**
 * A row a line, a tab between two columns: a changed cell changes its own line alone, and a spreadsheet takes it as it
 * is. A spanning cell stands at the first of its places, the others are empty.
 */
function tableLines({ columns, rows }: Table): string[] {
  const covered = columns.map(() => 0);
  return rows.flatMap(({ cells }) => {
    const places = columns.map(() => '');
    let column = 0;
    for (const { blocks, colSpan = 1, rowSpan = 1 } of cells) {
      while ((covered[column] ?? 0) > 0) column++;
      places[column] = blocks.flatMap(paragraphLines).join(' ').replace(/\s+/gu, ' ');
      covered.fill(rowSpan, column, column + colSpan);
      column += colSpan;
    }
    for (const [index, rows] of covered.entries()) covered[index] = Math.max(0, rows - 1);
    const line = places.join('\t').trimEnd();
    return line === '' ? [] : [line];
  });
}

/** An empty paragraph is room, not text. */
function paragraphLines(paragraph: Paragraph): string[] {
  const text = paragraph.runs.map(runText).join('');
  return text === '' ? [] : [text];
}

function runText(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'tab':
      return '\t';
    case 'line-break':
      return run.soft ? '' : '\n';
    case 'image':
      return run.alt === undefined ? '[图]' : `[图：${run.alt}]`;
    case 'page-number':
      return '';
  }
}

function standsApart(block: Block, above: Block, styles: ReadonlyMap<string, Style>): boolean {
  const styleOf = (paragraph: Paragraph) => styles.get(paragraph.style)?.paragraph;
  // A table stands below its caption as that is kept with it; the 版记 stands at the foot of its page, below nothing.
  if (block.kind === 'table') return block.anchor !== undefined || above.kind === 'table' || !styleOf(above)?.keepNext;
  const pitch = styles.values().next().value?.paragraph?.line?.pitch ?? 0;
  const { before = 0, pageBreakBefore = false } = block.props ?? {};
  const { outlineLevel, keepNext = false } = styleOf(block) ?? {};
  return (
    outlineLevel !== undefined ||
    before >= pitch ||
    pageBreakBefore ||
    // Around tables and pictures the page leaves less.
    (before > 0 && (keepNext || above.kind === 'table' || figureEnds.has(above.style)))
  );
}

/** What ends a table or a picture. */
const figureEnds: ReadonlySet<string> = new Set(['TableNote', 'Picture', 'PictureCaption'] satisfies StyleId[]);
