import type { Path } from '../../diagnostic.ts';
import type { Ranking } from '../../model/bulletin.ts';
import { blocksOf } from '../blocks.ts';
import { check, type Found } from '../check.ts';
import { unitTwice } from '../people/unit-twice.ts';
import { type FigureGrid, type GridCell, type GridRow, gridsOf } from './table/grid.ts';
import { repeatedRows, unitsListedTwice } from './table/repeated.ts';

/** The same row twice in a table, a CSV or xlsx file too, the same name twice in a ranking: pasted, and one left to be changed. */
export const rowRepeated = check({
  code: 'row-repeated',
  severity: 'warning',
  basis: { zh: '表里一行只列一次，排名里一家只排一次', en: 'a table lists a row once, a ranking a name once' },
  words: () => ({
    title: { zh: '表格的一行、排名的一个名称写了两次', en: 'a row of a table, or a name of a ranking, twice' },
    why: {
      zh: '表里有两行逐格相同，或者一个单位列了两行，或者排名里有两行名称相同：多半是复制一行以后没有改。第一格空着的行不算。',
      en: 'Two rows of a table are the same in every cell or are of one unit, or two of a ranking have the same name: most likely copied and not changed. A row whose first cell is empty does not count.',
    },
    cure: {
      zh: '删去多余的一行，或改成要写的那一家。',
      en: 'Delete the row, or write the one that was meant.',
    },
  }),
  *run(subject) {
    const { issue } = subject;
    if (!issue) return;
    // As the file has it, a CSV or xlsx too: rows below the header would be counted otherwise by everybody.
    const lineOf = ({ cells }: GridRow): number => {
      const [cell] = cells.filter((one) => one !== undefined);
      return cell ? issue.locate(cell.path).range.line : 0;
    };
    for (const grid of gridsOf(issue.bulletin)) {
      for (const cell of headingAgain(grid)) yield { path: cell.path, ...saidOfHeading };
      const same = repeatedRows(grid);
      for (const { row, first } of same) {
        const cell = row.cells[0];
        if (cell) yield { path: cell.path, ...said(row.name, lineOf(first)) };
      }
      for (const { row, first, unit } of same.length > 0 ? [] : unitsListedTwice(grid)) {
        const cell = row.cells.find((one) => one?.text.replace(/\s/g, '') === unit);
        if (cell) yield { path: cell.path, ...saidOfUnit(unit, lineOf(first)) };
      }
    }
    // A unit of the list is reported as that, by whichever of its names.
    const units = new Set([...unitTwice.run(subject)].map(({ path }) => path.join('/')));
    for (const { ranking } of blocksOf(issue.bulletin, 'ranking')) {
      for (const found of repeatedNames(ranking)) if (!isWithin(found.path, units)) yield found;
    }
  },
});

/** The titles once more among the rows: pasted with them, or a second table behind the first. */
function headingAgain({ titles, rows }: FigureGrid): readonly GridCell[] {
  const own = titles.map((all) => all.at(-1) ?? '');
  if (own.length < 2) return [];
  return rows.flatMap(({ cells }) => {
    const isSame = cells.every((cell, at) => cell?.text.replace(/\s/g, '') === own[at]);
    return isSame && cells[0] ? [cells[0]] : [];
  });
}

const saidOfHeading: Pick<Found, 'message' | 'hint'> = {
  message: { zh: '这一行和表头一样，会当作一行印出来', en: 'this row is the heading once more, and prints as a row' },
  hint: {
    zh: '粘贴来的，删去这一行；下面是另一张表的，分成两张',
    en: 'delete the row where it was pasted; divide the table where another begins here',
  },
};

const said = (name: string, first: number): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `表格“${name}”这一行和第 ${first} 行各格都一样`,
    en: `the row ${name} is the same as that on line ${first} in every cell`,
  },
  hint: { zh: '多写的，删去这一行；不是，改成要写的那一行', en: 'delete this row, or write the one that was meant' },
});

const saidOfUnit = (name: string, first: number): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `表格“${name}”在第 ${first} 行已经有了，这里又是一行`,
    en: `${name} has a row on line ${first} already, and here another`,
  },
  hint: {
    zh: '单位写错的，改成要写的那一家；多写的，删去这一行',
    en: 'write the unit that was meant, or delete the row',
  },
});

/** The name, or the row it stands in. */
const isWithin = (path: Path, told: ReadonlySet<string>): boolean =>
  told.has(path.join('/')) || told.has([...path, 'name'].join('/'));

function* repeatedNames({ ranks }: Ranking): Iterable<Found> {
  const names = new Set<string>();
  for (const { name, path } of ranks) {
    const bare = name.replace(/\s/g, '');
    if (bare !== '' && names.has(bare)) {
      yield {
        path,
        message: { zh: `排名里“${bare}”写了两次`, en: `${bare} stands twice in the ranking` },
        hint: { zh: '多写的，删去这一行；不是，改成另一家的名称', en: 'delete this row, or write the other name' },
      };
    }
    names.add(bare);
  }
}
