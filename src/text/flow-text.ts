/** A document that somebody sent, or that was built and went round, as plain text: what a person reads and `git diff` compares. */

import { isoDay } from '../calendar.ts';
import { isBrokenByPage } from '../flow/broken-by-page.ts';
import type { Block, Comment, Flow, Inline, Paragraph, Table } from '../flow/flow.ts';
import { isMastheadTable } from '../flow/masthead-table.ts';
import { isIn, isOfPage, wordsOf } from '../flow/text.ts';

/**
 * One paragraph a line, revisions accepted, with the number that Word counts; a table row by row, a tab between two columns;
 * a picture as what it shows. What stands above or below the pages comes first and last where it says more than a page
 * number, then notes, then comments. Ends in a line end unless there is nothing.
 */
export function flowText({ blocks, notes, margins, comments }: Flow): string {
  const edges = (kind: 'header' | 'footer'): readonly string[] => [
    ...new Set(margins.filter((margin) => margin.kind === kind).flatMap((margin) => wordsAt(margin.blocks))),
  ];
  const parts = [
    edges('header'),
    linesOf(blocks),
    notes.flatMap((note) => linesOf(note.blocks).map((line) => `〔注〕${line.trim()}`)),
    comments.map(commentLine),
    edges('footer'),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

/** A page number alone says nothing. */
const wordsAt = (blocks: readonly Block[]): readonly string[] => linesOf(blocks).filter((line) => /\p{L}/u.test(line));

function commentLine({ author, day, about, text }: Comment): string {
  const who = [author, ...(day ? [isoDay(day)] : [])].filter((word) => word !== '').join('，');
  return `〔批注${who === '' ? '' : ` ${who}`}〕${about === '' ? '' : `“${oneLine(about)}”：`}${oneLine(text)}`;
}
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** A blank line stands above headings and around tables. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  let above: Block['kind'] | undefined;
  const add = (own: readonly string[], kind: Block['kind'], isApart: boolean): void => {
    if (own.length === 0) return;
    if (above && (isApart || kind === 'table' || above === 'table')) lines.push('');
    for (const line of own) lines.push(line);
    above = kind;
  };
  let joined: Paragraph[] = [];
  const flush = (): void => {
    const isHeading = joined.at(-1)?.style.isHeading ?? false;
    add(paragraphLines(joined), 'paragraph', isHeading);
    joined = [];
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      flush();
      add(tableLines(block), 'table', false);
      continue;
    }
    joined.push(block);
    // A paragraph whose end is deleted goes on in the next.
    if (isIn(block.changes, 'accepted')) flush();
  }
  flush();
  return lines;
}

function paragraphLines(paragraphs: readonly Paragraph[]): readonly string[] {
  const inline = paragraphs.flatMap((paragraph) => paragraph.inline);
  const number = paragraphs[0]?.list?.text ?? '';
  const text = `${number}${inline.map(pieceText).join('')}`;
  const whole = isBrokenByPage(paragraphs.at(-1)?.style.name) ? text.replaceAll('\n', '') : text;
  const boxes = inline.flatMap((one) => (one.kind === 'box' ? linesOf(one.blocks) : []));
  return [...whole.split('\n').filter((line) => line.trim() !== ''), ...boxes];
}

function pieceText(one: Inline): string {
  if (one.kind === 'picture') return isIn(one.changes, 'accepted') ? (one.alt ? `[图：${one.alt}]` : '[图]') : '';
  return one.kind === 'run' && isOfPage(one) ? '' : wordsOf(one, 'accepted');
}

/** A cell that spans several stands at the first of its places, the others are empty. A table of one column is a frame. */
function tableLines(table: Table): readonly string[] {
  const { columns, rows } = table;
  const shown = rows.filter(({ changes }) => isIn(changes, 'accepted'));
  if (columns === 1 || isMastheadTable(table))
    return shown.flatMap(({ cells }) =>
      cells.flatMap((cell) => (isIn(cell.changes, 'accepted') ? linesOf(cell.blocks) : [])),
    );
  return shown.flatMap(({ cells }) => {
    const places = Array<string>(columns).fill('');
    for (const { blocks, column, rows: height, changes } of cells)
      if (height > 0 && isIn(changes, 'accepted')) places[column] = linesOf(blocks).join(' ').replace(/\s+/gu, ' ');
    const line = places.join('\t').trimEnd();
    return line === '' ? [] : [line];
  });
}
