/** The page as plain text: what a person reads and `git diff` compares. */

import type { Block, PageTree, Paragraph, Run, Style } from '../layout/tree.ts';

/**
 * One paragraph a line, in the order of the page; a tab where the page has one, a table row by row. A blank line stands
 * above headings and where the page leaves a line or more. Page numbers and watermark are not text and are left out.
 * Ends in a line end unless there is nothing.
 */
export function pageText(tree: PageTree): string {
  const styles = new Map(tree.styles.map((style) => [style.id, style]));
  const lines: string[] = [];
  for (const block of tree.sections.flatMap((section) => section.blocks)) {
    const text = blockLines(block);
    if (text.length === 0) continue;
    if (lines.length > 0 && standsApart(block, styles)) lines.push('');
    lines.push(...text);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return paragraphLines(block);
  return block.rows.flatMap((row) => {
    const cells = row.cells.map((cell) => cell.blocks.flatMap(paragraphLines));
    // A row of one cell keeps its paragraphs apart; of several, it is one line.
    return cells.length === 1 ? cells.flat() : [cells.map((cell) => cell.join(' ')).join('\t')];
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
      return run.alt ?? '';
    case 'page-number':
      return '';
  }
}

function standsApart(block: Block, styles: ReadonlyMap<string, Style>): boolean {
  if (block.kind === 'table') return true;
  const style = styles.get(block.style);
  const pitch = styles.values().next().value?.paragraph?.line?.pitch ?? 0;
  return style?.paragraph?.outlineLevel !== undefined || (block.props?.before ?? 0) >= pitch;
}
