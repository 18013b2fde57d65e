/** Rankings and tables whose rows are those of the issue before. */

import { parseDecimal } from '../../decimal.ts';
import type { Path } from '../../diagnostic.ts';
import { blocksIn, type PlacedBlock } from '../../gather/statistics-in.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Block } from '../../schema/section.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { moving, standing } from './words.ts';

/** Of fewer rows, or figures, all may well be the same once more. */
const few = 3;

export interface Repeated {
  readonly kind: 'ranking' | 'table';
  readonly path: Path;
}

/** Of these blocks of an issue; what it took from the series is the same every time. */
export function* rowsRepeated(
  blocks: readonly PlacedBlock[],
  before: BulletinFile,
  series: SeriesFile = {},
): Iterable<Repeated> {
  const [last, always] = [blocksIn(before), blocksIn({ sections: series.sections ?? [] })];
  const rankings = new Set(last.map(({ block }) => ranked(block)));
  const tables = last.map((placed) => ({ placed, cells: laid(placed.block) }));
  const fixed = new Set(always.flatMap(({ block }) => [ranked(block), laid(block)]));
  for (const placed of blocks) {
    const { path, block } = placed;
    const [scores, cells] = [ranked(block), laid(block)];
    if (scores !== undefined && rankings.has(scores) && !fixed.has(scores))
      yield { kind: 'ranking', path: [...path, 'ranking', 'rows'] };
    if (cells === undefined || fixed.has(cells) || isStanding(placed)) continue;
    if (tables.some((other) => other.cells === cells && isSamePlace(placed, other.placed)))
      yield { kind: 'table', path: [...path, 'table', 'rows'] };
  }
}

/** Names and scores, in whatever order; undefined where they are too few, or tell nobody from another. */
function ranked({ ranking }: Block): string | undefined {
  const rows = ranking?.rows ?? [];
  if (!areFigures(rows.map(({ score }) => score))) return undefined;
  return JSON.stringify(rows.map(({ name, score }) => [bare(name), score.trim()]).sort());
}

/** Every cell in its place; undefined where there are too few figures. */
function laid({ table }: Block): string | undefined {
  const rows = (table?.rows ?? []).map(cellsOf);
  // 序号 is no figure.
  const figures = rows.flatMap((cells, index) => cells.filter((cell, at) => at > 0 || cell !== String(index + 1)));
  return rows.length >= few && areFigures(figures) ? JSON.stringify(rows) : undefined;
}

type WrittenRow = NonNullable<NonNullable<Block['table']>['rows']>[number];
function cellsOf(row: WrittenRow): readonly string[] {
  if (typeof row === 'string') return [bare(row)];
  const cells = row instanceof Map ? [...row.values()] : (row as readonly { readonly text?: string }[]);
  return cells.map((cell) => bare((cell as { readonly text?: string }).text ?? ''));
}

/** Some that are not nought, and not all one. Telephones and years are none. */
function areFigures(texts: readonly string[]): boolean {
  const figures = texts.filter((text) => {
    const figure = /^\d{7,}$|^(?:19|20)\d\d$/.test(text) ? undefined : parseDecimal(text.replace(/%$/, ''));
    return figure !== undefined && figure.units !== 0n;
  });
  return figures.length >= few && new Set(figures).size > 1;
}

const isSamePlace = (one: PlacedBlock, other: PlacedBlock): boolean =>
  one.title === other.title || captionOf(one) === captionOf(other);
const captionOf = ({ block }: PlacedBlock): string => block.table?.caption ?? '';

/** What is set once and printed every time: aims, standards, plans; unless a column says how far one is. */
function isStanding(placed: PlacedBlock): boolean {
  const { columns = [], rows: [first] = [] } = placed.block.table ?? {};
  const titles = columns.flatMap(({ title, columns: below = [] }) => [title, ...below.map((one) => one.title)]);
  const keys = first instanceof Map ? [...first.keys()] : [];
  const words = [placed.title, captionOf(placed), ...titles, ...keys].join(' ');
  return stands().test(words) && !moves().test(words);
}
const stands = once(() => new RegExp(anyOf(standing)));
const moves = once(() => new RegExp(anyOf(moving)));

const bare = (text: string): string => text.replace(/\s/g, '');
