/** Lines of a section → its blocks: paragraphs, tables, pictures, bold lines, in their order. */

import type { Block } from '../schema/section.ts';
import type { Styled } from './bold.ts';
import type { Ground } from './ground.ts';
import { paragraphBlocks } from './section-items.ts';
import { isBoldAll, type PictureLine, type SourceLine, type TableLine, type TextLine, written } from './source-line.ts';
import { linesAbove, linesBelow, type NameOf, tableBlock } from './tables.ts';

export interface Content {
  readonly blocks: readonly Block[];
  readonly styled: readonly Styled[];
}

export interface Ways {
  readonly ground: Ground;
  readonly nameOf: NameOf;
  /** What paragraphs become. */
  readonly paragraphs: (lines: readonly TextLine[], ground: Ground) => Content;
}

export const ofBulletin = (ground: Ground, nameOf: NameOf): Ways => ({ ground, nameOf, paragraphs: paragraphBlocks });

export function contentOf(lines: readonly SourceLine[], ways: Ways): Content {
  const blocks: Block[] = [];
  const styled: Styled[] = [];
  let open: TextLine[] = [];
  const flush = (): void => {
    if (open.length === 0) return;
    const made = ways.paragraphs(open, ways.ground);
    blocks.push(...made.blocks);
    styled.push(...made.styled);
    open = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as SourceLine;
    if (line.kind === 'text') {
      if (line.newPage) {
        flush();
        blocks.push({ pageBreak: true });
      }
      const special = specialBlock(line);
      if (special) {
        flush();
        blocks.push(special);
      } else open.push(line);
      continue;
    }
    if (line.kind === 'picture') {
      flush();
      index += pictureBlock(blocks, lines, index, ways);
      continue;
    }
    const image = line.isPictureRow && !line.isPlain ? pictureRow(line, ways) : [];
    if (image.length > 0) {
      flush();
      blocks.push({ image });
      continue;
    }
    const above = open.splice(open.length - linesAbove(open));
    flush();
    const count = linesBelow(lines.slice(index + 1));
    const below = lines.slice(index + 1, index + 1 + count) as readonly TextLine[];
    blocks.push(tableBlock(line, above, below, ways.nameOf));
    index += count;
  }
  flush();
  return { blocks, styled };
}

/** What its style sets apart. */
function specialBlock(line: TextLine): Block | undefined {
  if (line.isPlain) return undefined;
  if (line.style === '小标签') return { label: isBoldAll(line) ? line.text : written(line) };
  return line.style === '说明' ? { note: written(line) } : undefined;
}

/** Pictures beside each other, each with its caption. */
function pictureRow({ rows: [above, below] }: TableLine, { nameOf }: Ways): NonNullable<Block['image']> {
  return (above?.cells ?? []).flatMap(({ picture, column }) => {
    const caption = below?.cells.find((one) => one.column === column)?.text ?? '';
    return picture ? imageOf(picture, caption, nameOf) : [];
  });
}

function imageOf(
  { part, width, alt }: PictureLine,
  caption: string | undefined,
  nameOf: NameOf,
): NonNullable<Block['image']> {
  const file = nameOf(part);
  if (file === undefined) return [];
  return [
    {
      file,
      ...(width !== undefined && width <= typeWidth && { width: `${width}mm` }),
      ...(caption !== undefined && caption !== '' && { caption }),
      // A caption is read aloud where nothing else is given.
      ...(alt !== undefined && alt !== caption && { alt }),
    },
  ];
}

/** Pictures in a row, and what stands below them; @returns how many lines more it took */
function pictureBlock(blocks: Block[], lines: readonly SourceLine[], index: number, { nameOf }: Ways): number {
  const pictures: PictureLine[] = [];
  let at = index;
  for (let line = lines[at]; line?.kind === 'picture'; line = lines[++at]) pictures.push(line);
  const next = lines[at];
  const caption = next?.kind === 'text' && isCaption(next) ? next : undefined;
  const image = pictures.flatMap((picture, which) => imageOf(picture, which === 0 ? caption?.text : undefined, nameOf));
  if (image.length === 0) return 0;
  blocks.push({ image });
  return at - index - 1 + (caption ? 1 : 0);
}

/** A picture is no wider than the type area (GB/T 9704-2012, 5.2.1). */
const typeWidth = 156;

const isCaption = ({ text, style, align, isPlain }: TextLine): boolean =>
  !isPlain &&
  (style === '图题' ||
    (Array.from(text).length <= 60 && (/^图/.test(text) || (align === 'center' && !/[。；]$/.test(text)))));

/**
 * Blocks as keys of their section where they stand in the order in which these print; else as a list.
 * @param first keys that print before any of a list
 */
export function asKeys(blocks: readonly Block[]): Pick<Block, keyof Block> | { readonly blocks: readonly Block[] } {
  const [head, ...rest] = blocks;
  const keys = ['text', 'items', 'table', 'image', 'note', 'sections'] as const;
  const ranks = blocks.map((block) => keys.findIndex((key) => key in block));
  // A form of numbers beside a title is that of the title.
  const isOrdered =
    blocks.every((block) => !('numbering' in block)) &&
    ranks.every((rank, index) => rank >= 0 && (index === 0 || rank > (ranks[index - 1] as number)));
  if (isOrdered) return Object.assign({}, ...blocks);
  return head && 'text' in head && Object.keys(head).length === 1 ? { ...head, blocks: rest } : { blocks };
}
