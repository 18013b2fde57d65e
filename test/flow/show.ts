/** A flow as a person reads it: a paragraph a line, with all that is known of it. */

import type { Block, Change, Flow, Inline, Paragraph } from '../../src/flow/flow.ts';
import { readFlow } from '../../src/flow/read-flow.ts';

/** Body, notes, margins, comments, parts that were not read. */
export function show(bytes: Uint8Array, file = '来稿.docx'): string {
  const { flow, findings } = readFlow(bytes, file);
  if (!flow) return findings.map(({ message }) => message.zh).join('\n');
  return showFlow(flow);
}

const showFlow = ({ blocks, notes, margins, comments, unread }: Flow): string =>
  [
    ...showBlocks(blocks),
    ...notes.flatMap((note) => [`${note.kind} ${note.id}`, ...indented(showBlocks(note.blocks))]),
    ...margins.flatMap((margin) => [margin.kind, ...indented(showBlocks(margin.blocks))]),
    ...comments.map(
      ({ id, author, day, text, about, paragraph }) =>
        `comment ${id} ${author} ${isoOf(day)} at ${paragraph ?? '?'} “${about}”: ${marked(text)}`,
    ),
    ...unread.map(({ part, kind }) => `unread ${kind} ${part}`),
  ].join('\n');

const showBlocks = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(showBlock);

function showBlock(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return showParagraph(block);
  return [
    `table of ${block.columns}`,
    ...block.rows.flatMap(({ cells, isHeader, changes }) => [
      `  row${isHeader ? ' header' : ''}${changesOf(changes)}`,
      ...cells.flatMap(({ blocks, column, columns, rows, changes }) => [
        `    ${column}${columns === 1 && rows === 1 ? '' : ` ${columns}×${rows}`}${changesOf(changes)}:`,
        ...indented(showBlocks(blocks), 6),
      ]),
    ]),
  ];
}

function showParagraph({ number, inline, style, list, changes }: Paragraph): readonly string[] {
  const facts = [
    style.name,
    style.isHeading && 'heading',
    style.outline && `level ${style.outline}`,
    style.align,
    style.pageBreakBefore && 'new page',
    list && `list ${list.level}${list.text === undefined ? '' : ` “${list.text}”`}`,
  ].filter(Boolean);
  const head = `${number ?? '-'}${facts.length > 0 ? ` (${facts.join(', ')})` : ''} `;
  const boxes = inline.flatMap((one) => (one.kind === 'box' ? ['  box', ...indented(showBlocks(one.blocks), 4)] : []));
  return [`${head}${inline.map(showInline).join('')}${changesOf(changes)}`.trimEnd(), ...boxes];
}

function showInline(one: Inline): string {
  switch (one.kind) {
    case 'run': {
      const { look, aside, field, changes } = one;
      const { size, face, colour } = look;
      const looks = [look.bold && 'b', look.italic && 'i', look.underline && 'u', size && `${size}pt`, face, colour];
      const marks = [...looks, aside, field, signs(changes)].filter(Boolean);
      return marks.length > 0 ? `‹${marks.join(' ')}: ${marked(one.text)}›` : marked(one.text);
    }
    case 'picture': {
      const { part, width, height, alt, changes } = one;
      return `[picture ${part ?? 'elsewhere'} ${width ?? '?'}×${height ?? '?'}${alt ? ` “${alt}”` : ''}${changesOf(changes)}]`;
    }
    case 'note':
      return `[${one.note} ${one.id}${changesOf(one.changes)}]`;
    case 'comment':
      return `[comment ${one.id} ${one.edge}]`;
    case 'box':
      return '[box]';
  }
}

const kinds = { inserted: '+', deleted: '-', movedFrom: '<', movedTo: '>', formatted: '~' } as const;
const isoOf = (day: Change['day']): string => (day ? `${day.year}-${day.month}-${day.day}` : 'no day');
const signs = (changes: readonly Change[]): string =>
  changes.map(({ kind, author, day }) => `${kinds[kind]}${author}${day ? ` ${day.month}-${day.day}` : ''}`).join(', ');
const changesOf = (changes: readonly Change[]): string => (changes.length > 0 ? ` {${signs(changes)}}` : '');
const marked = (text: string): string => text.replaceAll('\t', '⇥').replaceAll('\n', '⏎');
const indented = (lines: readonly string[], by = 2): readonly string[] => lines.map((line) => ' '.repeat(by) + line);
