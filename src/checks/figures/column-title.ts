import { withoutMarks } from '../../inline-marks.ts';
import type { Table, TableCell } from '../../model/bulletin.ts';
import { blocksOf } from '../blocks.ts';
import { check, type Found } from '../check.ts';

/** What stands over the columns: nothing, the same over two, or a row of the table that lost its heading. */
export const columnTitle = check({
  code: 'column-title',
  severity: 'warning',
  basis: { zh: '表格各列要有表头', en: 'every column of a table has its title' },
  words: () => ({
    title: { zh: '表头空着、重复，或者是一行内容', en: 'a title that is blank, twice there, or a row of data' },
    why: {
      zh: '有内容的一列，表头那一格空着；两列的表头写得一样；一个表头中间有空格，别的没有；或者表头一行删掉了，第一行内容当成表头印了出来。左上角的一格可以空着，左右并排的两组可以相同。',
      en: 'A column with figures has no title, two have the same, one has a blank inside, or the heading was deleted and the first row prints in its place. The corner may be blank, and two halves side by side may be alike.',
    },
    cure: {
      zh: '补上这一列的表头；删掉的表头补在最上面一行。',
      en: 'Give the column its title; put a lost heading back on top.',
    },
  }),
  *run({ issue }) {
    if (!issue) return;
    for (const { table } of blocksOf(issue.bulletin, 'table')) {
      const columns = columnsOf(table);
      const row = asRow(table, columns);
      if (row) yield row;
      else yield* blankIn(columns);
      yield* twiceIn(columns);
      yield* spreadIn(columns);
    }
  },
});

interface Column {
  /** Its titles from the outermost to its own. */
  readonly title: string;
  readonly own: TableCell | undefined;
  /** What stands in it, without what is blank. */
  readonly texts: readonly string[];
}

function columnsOf({ columns, header, rows }: Table): readonly Column[] {
  const titles = Array.from({ length: columns }, (): TableCell[] => []);
  const texts = Array.from({ length: columns }, (): string[] => []);
  for (const { cells } of header)
    for (const cell of cells)
      for (let at = cell.column; at < Math.min(cell.column + cell.colSpan, columns); at += 1) titles[at]?.push(cell);
  for (const { cells } of rows) {
    for (const { column, colSpan, text } of cells)
      if (colSpan === 1 && text.trim() !== '') texts[column]?.push(bare(text));
  }
  return titles.map((cells, at) => ({
    title: cells
      .map(({ text }) => bare(text))
      .join('\n')
      .trim(),
    own: cells.at(-1),
    texts: texts[at] ?? [],
  }));
}
const bare = (text: string): string => withoutMarks(text).replace(/\s/g, '');
const placeOf = ({ from, path }: TableCell) => ({ path: from?.path ?? path });

/** The corner is often left blank. */
function* blankIn(columns: readonly Column[]): Iterable<Found> {
  if (columns.every(({ title }) => title === '')) return;
  for (const [at, { title, own, texts }] of columns.entries()) {
    if (at === 0 || title !== '' || !own || texts.length === 0) continue;
    yield {
      ...placeOf(own),
      message: {
        zh: `表格第 ${at + 1} 列没有表头${texts.length === 1 ? `，只有一格“${texts[0]}”` : ''}`,
        en: `column ${at + 1} of the table has no title`,
      },
      hint: {
        zh: texts.length === 1 ? '补上这一列的表头；多写的一格，删去' : '补上这一列的表头',
        en: texts.length === 1 ? 'give the column a title, or delete the cell' : 'give the column a title',
      },
    };
  }
}

/** 整 改 among 单位 and 检查: the blank prints. Where all titles of two characters are spread, they are to be as wide as longer ones. */
function* spreadIn(columns: readonly Column[]): Iterable<Found> {
  const titles = [...new Set(columns.flatMap(({ own }) => own ?? []))].map((own) => ({
    own,
    text: withoutMarks(own.text).trim(),
  }));
  const short = titles.filter(({ text }) => /^\p{Script=Han}{2}$/u.test(text));
  for (const { own, text } of titles) {
    const isSpread = /^\p{Script=Han}[ \u3000]+\p{Script=Han}$/u.test(text);
    if (!(isSpread ? short.length > 0 && !oftenSpread.test(bare(text)) : brokenWord.test(text))) continue;
    yield {
      ...placeOf(own),
      message: { zh: `表头“${text}”中间有空格，会照样印出来`, en: `the blank inside the title “${text}” is printed` },
      hint: { zh: `写作 ${bare(text)}`, en: `write ${bare(text)}` },
    };
  }
}
/** Over columns that are narrow, or wide and empty. */
const oftenSpread = /^(?:序号|编号|备注|合计|小计|总计)$/;
/** 整 改率, 检查家 数: one character is parted from its word. */
const brokenWord = /^(?:\p{Script=Han}[ \u3000]+\p{Script=Han}{2,8}|\p{Script=Han}{2,8}[ \u3000]+\p{Script=Han})$/u;

/** Two halves side by side repeat more than one title; 增减 and its like stand behind each of several figures. */
function* twiceIn(columns: readonly Column[]): Iterable<Found> {
  const seen = new Map<string, number[]>();
  for (const [at, { title }] of columns.entries())
    if (title !== '' && !oftenTwice.test(title)) seen.set(title, [...(seen.get(title) ?? []), at]);
  const repeated = [...seen.values()].filter((places) => places.length > 1);
  const [places] = repeated;
  if (repeated.length !== 1 || places?.length !== 2) return;
  const [first = 0, second = 0] = places;
  const own = columns[second]?.own;
  if (!own || own === columns[first]?.own) return;
  yield {
    ...placeOf(own),
    message: {
      zh: `表格第 ${first + 1} 列和第 ${second + 1} 列的表头都是“${bare(own.text)}”`,
      en: `columns ${first + 1} and ${second + 1} of the table have the same title`,
    },
    hint: { zh: '把写错的一列改成它自己的表头', en: 'give the one that is wrong its own title' },
  };
}
const oftenTwice =
  /[增减升降比率幅占值]|名次|排名|位次|备注|说明|序号|单位|时间|日期|姓名|电话|小计|合计|本月|本期|累计/;

/** 6月1日, 方敏, 0700-8250316 over days, names and numbers of the same kind. */
function asRow({ header, rows }: Table, columns: readonly Column[]): Found | undefined {
  const [own] = columns.flatMap((one) => one.own ?? []);
  if (header.length !== 1 || rows.length < 2 || !own || columns.some(({ title }) => title === '')) return undefined;
  const like = columns.filter(({ title, texts }) => isLike(title, texts));
  const unlike = columns.some(({ title, texts }) => texts.length > 1 && !kindOf(title) && texts.every(kindOf));
  if (like.length === 0 || unlike || isCount(columns.map(({ title }) => title))) return undefined;
  const shown = columns
    .slice(0, 4)
    .map(({ title }) => title)
    .join('、');
  return {
    ...placeOf(own),
    message: {
      zh: `表头“${shown}”和下面各行是一类的，像是一行内容`,
      en: `the heading “${shown}” is like the rows below it, and seems to be one of them`,
    },
    hint: {
      zh: '漏了表头的，在这一行上面补一行各列的名称',
      en: 'where the heading is missing, put a row with the titles of the columns above this one',
    },
  };
}

const isLike = (title: string, texts: readonly string[]): boolean => {
  const kind = kindOf(title);
  return kind !== undefined && texts.length > 1 && texts.every((text) => kindOf(text) === kind);
};

/** A year, or a number of a column, is a title. */
function kindOf(text: string): string | undefined {
  if (/^(?:\d{4}年)?\d{1,2}月\d{1,2}日$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)) return 'day';
  if (/^(?:0\d{2,3}-?\d{7,8}|1\d{10})$/.test(text)) return 'phone';
  if (/^\d[\d,]*(?:\.\d+)?%$/.test(text)) return 'rate';
  return /^\d[\d,]*(?:\.\d+)?$/.test(text) && !/^(?:19|20)\d\d$/.test(text) ? 'figure' : undefined;
}

/** 1, 2, 3 over the columns: their numbers. */
const isCount = (titles: readonly string[]): boolean => {
  const figures = titles.filter((title) => /^\d+$/.test(title)).map(Number);
  return figures.length > 1 && figures.every((one, at) => at === 0 || one === (figures[at - 1] ?? 0) + 1);
};
