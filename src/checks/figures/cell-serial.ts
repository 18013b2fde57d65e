import { type Day, isoDay, longDay, serialDay, shortDay } from '../../calendar.ts';
import { check, type Found } from '../check.ts';
import { type FigureGrid, type GridCell, gridsOf, titleOf } from './table/grid.ts';

/** 45411 among days, or under 日期: what a table program keeps a day as, once the cell has lost its format. */
export const cellSerial = check({
  code: 'cell-serial',
  severity: 'error',
  basis: { zh: '电子表格把日期、钟点存成数', en: 'table programs keep days and hours as numbers' },
  words: () => ({
    title: { zh: '日期、钟点在表里成了一个数', en: 'a day or an hour of a table became a number' },
    why: {
      zh: '电子表格里日期存成从 1900 年数起的天数，钟点存成一天的几分之几。那一格改成了“常规”格式，或者另存成 CSV，就只剩下这个数，会照样印出来。',
      en: 'A table program keeps a day as a count of days and an hour as a part of one. Once the cell has lost its format, or was saved as CSV, only the number is left, and it prints.',
    },
    cure: {
      zh: '照提示改成日期；或者在电子表格里把这一格设成日期格式，再保存。',
      en: 'Write the day, as the hint says, or give the cell the format of a day and save the sheet.',
    },
  }),
  *run({ issue, day }) {
    if (!issue) return;
    for (const grid of gridsOf(issue.bulletin))
      for (const column of grid.titles.keys()) yield* serials(grid, column, day);
  },
});

const ofDays = /(?:日期|时间|时限|期限|日子|[^今当本节假同]日)$/;
/** A length of time is a number. */
const ofLengths = /小时|分钟|[（(/／]\s*(?:天|秒|时|分|日|h|min)|累计|平均|耗|用时|天数|时长/;
const dayLike =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|^\d{1,2}[-/]\d{1,2}(?![\d%])|^\d{1,2}日/;
const clockLike = /^\d{1,2}[:：]\d{2}/;

function* serials({ titles, rows }: FigureGrid, column: number, issued: Day | undefined): Iterable<Found> {
  const cells = rows.flatMap(({ cells: all }) => {
    const cell = all[column];
    return cell && !cell.blank ? [cell] : [];
  });
  yield* ofFractions(cells, titleOf(titles[column]));
  yield* inEnglish(cells, titleOf(titles[column]), issued);
  yield* asKept(cells, titleOf(titles[column]));
  const numbers = cells.filter(({ figure, text }) => figure && /^[\d.]+$/.test(text));
  if (numbers.length === 0) return;
  const title = titleOf(titles[column]);
  if (ofLengths.test(title)) return;
  const others = cells.filter((cell) => !numbers.includes(cell));
  const days = others.filter(({ text }) => dayLike.test(text));
  const clocks = others.filter(({ text }) => clockLike.test(text));
  const named = ofDays.test(title.replace(/[（(][^（）()]*[）)]$/, ''));
  for (const cell of numbers) {
    const { text } = cell;
    const read = readingOf(text);
    if (!read) continue;
    const { day, hour } = read;
    if (day ? !(days.length > 0 || (named && clocks.length === 0 && isNear(day, issued))) : clocks.length === 0)
      continue;
    const right = `${day ? written(day, days, issued) : ''}${day && hour !== '' ? ' ' : ''}${hour}`;
    yield { path: cell.path, ...said(text, title, right, day === undefined) };
  }
}

/** 0.920560747663551, TRUE: what a cell holds, and no format shows. */
function* asKept(cells: readonly GridCell[], title: string): Iterable<Found> {
  for (const { path, text } of cells) {
    const right = kept(text.trim(), title);
    if (right === undefined) continue;
    yield {
      path,
      message: {
        zh: `“${title}”列里的“${text}”是电子表格里存的样子，会照样印出来`,
        en: `“${text}” in the column ${title} is what a table program keeps, and prints so`,
      },
      hint: { zh: `写作 ${right}`, en: `write ${right}` },
    };
  }
}

function kept(text: string, title: string): string | undefined {
  if (/^TRUE$/i.test(text)) return '是';
  if (/^FALSE$/i.test(text)) return '否';
  // So many places nobody writes.
  if (!/^-?\d{1,9}\.\d{8,}$/.test(text)) return undefined;
  const value = Number(text);
  return isRate.test(title) && Math.abs(value) <= 2 ? `${(value * 100).toFixed(1)}%` : value.toFixed(2);
}
const isRate = /率|比例|比重|占比|幅|%|％/;

/** 11月12日 among 9/9 and 4/5: 11/12, of which a table program has made a day. */
function* ofFractions(cells: readonly GridCell[], title: string): Iterable<Found> {
  if (!holdFractions(cells) || ofDays.test(title)) return;
  for (const { path, text } of cells) {
    const right = fractionOf(text.trim());
    if (right === undefined) continue;
    yield {
      path,
      message: {
        zh: `“${title}”列里的“${text}”是电子表格把 ${right} 改成的日期，会照样印出来`,
        en: `“${text}” in the column ${title} is a day that a table program made of ${right}, and prints so`,
      },
      hint: { zh: `写作 ${right}`, en: `write ${right}` },
    };
  }
}

const fraction = /^\d{1,4}\s*[/／]\s*\d{1,4}$/;
const holdFractions = (cells: readonly GridCell[]): boolean =>
  cells.filter(({ text }) => fraction.test(text.trim())).length > 1;

function fractionOf(text: string): string | undefined {
  const [, month, day] = /^(?:\d{4}[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const isDay = /[月日]/.test(text) || /^\d{4}/.test(text);
  if (month !== undefined && isDay) return `${Number(month)}/${Number(day)}`;
  const groups = english.exec(text)?.groups;
  const at = months.indexOf((groups?.month ?? groups?.first ?? '').toLowerCase());
  return at < 0 ? undefined : `${at + 1}/${Number(groups?.day ?? groups?.last)}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const english = new RegExp(
  `^(?:(?<day>\\d{1,2})-(?<month>${months.join('|')})|(?<first>${months.join('|')})-(?<last>\\d{1,2}))$`,
  'i',
);

/** 14-May, May-14: what Excel makes of 5-14 where it is set to English. Behind the month stands a day, or a year. */
function* inEnglish(cells: readonly GridCell[], title: string, issued: Day | undefined): Iterable<Found> {
  if (holdFractions(cells)) return;
  // Among figures it was one.
  const isFigures = cells.length > 2 && cells.filter(({ figure }) => !figure).length === 1;
  for (const { path, text } of cells) {
    const { day, month, first, last } = english.exec(text.trim())?.groups ?? {};
    const name = month ?? first;
    if (name === undefined) continue;
    const at = months.indexOf(name.toLowerCase()) + 1;
    const isYear = last !== undefined && (Number(last) > 31 || Number(last) === (issued?.year ?? 0) % 100);
    const right = isYear ? `20${last}年${at}月` : `${at}月${Number(day ?? last)}日`;
    yield {
      path,
      message: {
        zh: `“${title}”列里的“${text}”是电子表格按英文改写的日期，会照样印出来`,
        en: `“${text}” in the column ${title} is a day as a table program set to English writes it, and prints so`,
      },
      hint: isFigures
        ? { zh: '这一列都是数：填上原来的数', en: 'the column holds figures: put in the one that was typed' }
        : { zh: `写作 ${right}`, en: `write ${right}` },
    };
  }
}

/** What a reader of this document may have to do with. */
const isNear = ({ year }: Day, issued: Day | undefined): boolean =>
  issued ? Math.abs(year - issued.year) <= 10 : year >= 2000;

/** 45411, 45411.375 and 0.375. */
function readingOf(text: string): { readonly day?: Day; readonly hour: string } | undefined {
  if (!/^\d{5}(?:\.\d{1,17})?$|^0\.\d{1,17}$/.test(text)) return undefined;
  const count = Number(text);
  const minutes = Math.round((count % 1) * 1440);
  const hour = minutes === 0 ? '' : `${Math.trunc(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const day = serialDay(Math.trunc(count));
  if (day) return { day, hour };
  return count < 1 && hour !== '' ? { hour } : undefined;
}

/** As the others of its column are; else as a document of this year writes it. */
function written(day: Day, [like]: readonly GridCell[], issued: Day | undefined): string {
  const short = like ? /^\d{1,2}月/.test(like.text) : day.year === issued?.year;
  if (short) return shortDay(day);
  const mark = /^\d{4}([-./])/.exec(like?.text ?? '')?.[1];
  if (mark === '-') return isoDay(day);
  return mark ? `${day.year}${mark}${day.month}${mark}${day.day}` : longDay(day);
}

const said = (text: string, title: string, right: string, isHour: boolean): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `“${title}”列里的“${text}”是电子表格存${isHour ? '钟点' : '日期'}的数，会照样印出来`,
    en: `“${text}” in the column ${title} is the number that a table program keeps ${isHour ? 'an hour' : 'a day'} as, and prints so`,
  },
  hint: { zh: `写作 ${right}`, en: `write ${right}` },
});
