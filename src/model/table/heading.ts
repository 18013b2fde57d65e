/** Whether a file has a heading of its own, where the issue declares the columns; and what is said of one that differs. */

import type { FileCell } from '../../data/table/file-cell.ts';
import type { Finding, Path } from '../../diagnostic.ts';
import { fault } from '../fault.ts';
import { isBlankCell, isFigure } from './align.ts';
import type { Leaf } from './columns.ts';
import { asWritten, type Parts } from './file-cells.ts';

/** 'likely': only that words stand over figures speaks for it. */
export type ColumnHeading = 'certain' | 'likely' | 'none';

/** A clerk declares columns since the titles of her file are others: one that agrees is enough. Figures are no titles. */
export function headingOf(parts: Parts, own: readonly Leaf[], declared: readonly Leaf[]): ColumnHeading {
  if (own.some((leaf, at) => lastOf(leaf) !== '' && lastOf(leaf) === asDeclared(declared[at]))) return 'certain';
  const cells = parts.header.flat();
  if (cells.some(({ text }) => isFigure(text))) return 'none';
  const isLaidOut = parts.header.length > 1 || cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1);
  if ((parts.caption ?? parts.measure) !== undefined || isLaidOut) return 'certain';
  return wordsOverFigures(own, parts.body) ? 'likely' : 'none';
}

/** Every column of figures has a title of words, and there is one. */
function wordsOverFigures(own: readonly Leaf[], body: Parts['body']): boolean {
  const below = own.map((_, at) => body.flatMap((row) => textsAt(row, at)).filter((text) => !isBlankCell(text)));
  const titles = own.flatMap((leaf, at) => {
    const texts = below[at] ?? [];
    return texts.length > 0 && texts.every(isFigure) ? [lastOf(leaf)] : [];
  });
  return titles.length > 0 && titles.every((title) => /\p{L}/u.test(title) && !noFigure.test(title));
}
/** What stands in a row of the table for a figure that is not there. */
const noFigure = /^(无|没有|缺|缺报|未报|未上报|暂无|暂缺|不详|零报告)$/;

const textsAt = (row: readonly FileCell[], at: number): readonly string[] =>
  row.filter(({ column, colSpan }) => column === at && colSpan === 1).map(({ text }) => text.trim());

/** A title that stands in another place in the file: its figures would be printed under a wrong one. */
export function movedColumn(
  path: Path,
  name: string,
  own: readonly Leaf[],
  declared: readonly Leaf[],
): Finding | undefined {
  const [theirs, ours] = [own.map(lastOf), declared.map(asDeclared)];
  for (const [at, title] of ours.entries()) {
    const there = theirs.indexOf(title);
    const isOne = ours.lastIndexOf(title) === ours.indexOf(title) && theirs.lastIndexOf(title) === there;
    if (title === '' || there < 0 || there === at || !isOne) continue;
    return fault(
      'table-columns',
      path,
      [
        `“列”的次序和文件 ${name} 不一样：“${title}”写在第 ${at + 1} 列，文件里是第 ${there + 1} 列`,
        `\`columns\` are in another order than in ${name}: “${title}” is column ${at + 1}, in the file ${there + 1}`,
      ],
      [
        `各列照文件里的先后取，“列”的先后要照它：${listed(own)}`,
        `columns are taken in the order of the file, which is ${listed(own)}`,
      ],
    );
  }
  return undefined;
}

/** The file's titles are others than those printed. */
export function otherTitles(
  path: Path,
  name: string,
  heading: ColumnHeading,
  own: readonly Leaf[],
  declared: readonly Leaf[],
): Finding | undefined {
  if (own.every((leaf, at) => lastOf(leaf) === asDeclared(declared[at]))) return undefined;
  return {
    path,
    code: heading === 'likely' ? 'table-heading' : 'file-read',
    severity: heading === 'likely' ? 'warning' : 'info',
    message: {
      zh: `${name}：文件自己的表头“${listed(own)}”没有印，印的是“列”里写的`,
      en: `${name}: the file's own heading “${listed(own)}” is not printed; what \`columns\` says is`,
    },
    ...(heading === 'likely' && {
      hint: {
        zh: '若这一行不是表头，是一行数据，在文件最前面补一行表头；是表头，“列”里有一列照它写就不再提示',
        en: 'if this is a row of data, add a row of titles above it in the file; if it is the heading, one title in `columns` like its own ends this remark',
      },
    }),
  };
}

const lastOf = ({ titles }: Leaf): string => bare(titles.at(-1));
const asDeclared = (leaf: Leaf | undefined): string => bare(asWritten(leaf?.titles.at(-1) ?? ''));
const bare = (title = ''): string => title.replace(/\s/g, '');

/** The titles as they stand in the file, the first ones of many. */
function listed(own: readonly Leaf[]): string {
  const titles = own.map(({ titles }) => titles.at(-1)?.trim() ?? '');
  return `${titles.slice(0, most).join('、')}${titles.length > most ? '……' : ''}`;
}
const most = 8;
