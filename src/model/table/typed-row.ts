/** A row that was typed as a sentence: 芦县，105，105, where a list of three cells was meant. */

import type { Finding, Path } from '../../diagnostic.ts';
import { fault } from '../fault.ts';
import type { Columns } from './columns.ts';

/** The cells of 芦县，105，105, 芦县、105 or 芦县 105; none where they are not as many as there is room for. */
export function cellsIn(text: string, room: number): readonly string[] | undefined {
  if (room < 2 || text.length > 200 || /[。！？\n]/.test(text)) return undefined;
  const inside = /^\s*[【〔［[（(](.*)[】〕］\])）]\s*$/.exec(text)?.[1] ?? withoutHalf(text);
  for (const separator of separators) {
    const cells = inside.split(separator).map((cell) => withoutQuotes(cell.trim()));
    if (cells.length === room && cells.every((cell) => cell !== '' && !/[：:]/.test(cell))) return cells;
  }
  return undefined;
}
/** 芦县, 105]: one bracket of the two was lost. */
function withoutHalf(text: string): string {
  const bare = text.replace(/^\s*[【［[]|[】］\]]\s*$/g, '');
  return /[【［[\]］】]/.test(bare) ? text : bare;
}

/** “青石县”, or one mark of the two: quotes that were to make a text of it. */
function withoutQuotes(cell: string): string {
  const bare = cell.replace(/^["“”]|["“”]$/g, '');
  return /["“”]/.test(bare) ? cell : bare;
}

/** A comma between three digits and three belongs to the figure. */
const separators = [/[，、；;|｜\t]|,(?!\d{3}(?!\d))|(?<!\d),/, /[，、,；;|｜\t]/, /[ \u3000]+/];

/** As YAML: what is more than a word or a figure in quotes. */
export const asList = (cells: readonly string[]): string => `[${cells.map(plain).join(', ')}]`;

const plain = (cell: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}.%％]*$|^—$/u.test(cell) ? cell : cell === '-' ? '—' : `"${cell}"`;

/** The row as text is reported where its cells are surely cells: figures behind the first, or three short words. */
export function typedAsText(text: string, path: Path, { leaves }: Columns): Finding | undefined {
  const row = namedCells(text, leaves) ?? listed(text, leaves.length);
  if (row === undefined) return undefined;
  return {
    ...fault(
      'row-as-text',
      path,
      ['这一行没有分格，会横贯全表印出来', 'this row is one text, and is printed from edge to edge'],
      [`写作 ${row}`, `write ${row}`],
    ),
    severity: 'warning',
  };
}

function listed(text: string, columns: number): string | undefined {
  const cells = cellsIn(text, columns);
  if (!cells) return undefined;
  const figures = cells.slice(1).some((cell) => /^[-—－]$|\d/.test(cell));
  return figures || (columns >= 3 && cells.every((cell) => cell.length <= 6)) ? asList(cells) : undefined;
}

/** 单位：青石县，检查：214: each cell behind the title of its column. */
function namedCells(text: string, leaves: Columns['leaves']): string | undefined {
  if (text.length > 400) return undefined;
  const named = text
    .split(/[，,、；;。\s]+(?=[^\s：:，,、；;。]+[：:])/)
    .map((cell) => /^([^：:]+)[：:]\s*(\S.*?)[。；;]?$/.exec(cell.trim())?.slice(1) ?? []);
  const titles = new Set(leaves.map(({ titles: of }) => of.at(-1)));
  const used = new Set(named.map(([title]) => title));
  const isRow = named.length > 1 && used.size === named.length && named.every(([title]) => titles.has(title));
  if (!isRow) return undefined;
  return `{ ${named.map(([title = '', cell = '']) => `${title}: ${plain(cell)}`).join(', ')} }`;
}
