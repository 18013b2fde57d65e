/** CSV as offices have it: UTF-8 or GBK, whatever separator, and every row of one length. */

import { type CsvError, type Info, parse } from 'csv-parse/sync';
import type { Words } from '../../diagnostic.ts';
import { limits, tooLarge } from '../../limits.ts';
import { decode } from '../../source/decode.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { together } from '../words.ts';
import { asShown } from './as-shown.ts';
import { placeInCsv } from './csv-place.ts';
import { passed, type TableData, tableFrom } from './grid.ts';
import { lostInText } from './long-numbers.ts';
import { lostFigures } from './lost.ts';
import { partedUnlike } from './parted-unlike.ts';

/** Rows of a text file; a line whose cells are not as many as the others' is refused by its number. */
export function readCsv(bytes: Uint8Array): TableData | Refusal {
  if (bytes.length > limits.csvSize.most) return tooLarge('csvSize');
  const { text, said, encoding } = decode(bytes);
  if (said.some(({ said: { code } }) => code === 'not-text')) return notText;
  if (said.some(({ said: { code } }) => code === 'encoding-broken')) return damaged;
  const lines = text.replaceAll('\r\n', '\n');
  const stated = /^sep=(.)\n/i.exec(lines);
  const body = stated ? lines.slice(stated[0].length) : lines;
  const separator = stated?.[1] ?? likeliest(body);
  const parsed = split(unwrapped(body, separator), separator, stated ? 1 : 0);
  if ('message' in parsed) return parsed;
  const width = usual(parsed.map(({ cells }) => cells.length));
  // Before any cell is looked at: places of millions would be named.
  const tooMuch = passed(parsed.length, width);
  if (tooMuch) return tooMuch;
  const odd = parsed.find(({ cells }) => cells.length < width || cells.slice(width).some((text) => text !== ''));
  if (odd) return ragged(odd, width, separator);
  const name = (row: number, column: number): Words => cellName(parsed[row]?.line ?? 0, column + 1);
  const lineOf = (row: number): number => parsed[row]?.line ?? 1;
  const shown = asShown(
    parsed.map(({ cells }) => cells.slice(0, width)),
    name,
  );
  const reported = together([
    ...(encoding === undefined ? [] : [otherEncoding(encoding)]),
    ...(separator === '，' ? [fullWidth] : []),
    ...shown.reported,
  ]);
  const { rows } = shown;
  const table =
    lostFigures(rows, name) ??
    tableFrom(rows, name, placeInCsv(text, separator, lineOf), reported, lostInText(rows, name));
  return 'message' in table ? table : { ...table, text };
}

interface Line {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Blank lines are passed over, blanks round a separator are none of the text, a quoted cell may hold anything. */
const settings = {
  record_delimiter: '\n',
  skip_empty_lines: true,
  trim: true,
  relax_column_count: true,
  info: true,
} as const;

/** @param before lines that stand before the text in its file */
function split(text: string, delimiter: string, before: number, to?: number): readonly Line[] | Refusal {
  try {
    const records = parse(text, { ...settings, delimiter, ...(to && { to }) }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: Info;
    }[];
    return records.map(({ record, info }) => ({
      line: before + info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0),
      cells: record,
    }));
  } catch (error) {
    // The library refuses a quote out of place, and nothing else, by an error of its own with the line.
    const { code, lines } = error as CsvError & Partial<Info>;
    if (lines === undefined) throw error;
    const opened = code === 'CSV_QUOTE_NOT_CLOSED' ? openedAt(text, delimiter) : undefined;
    return badQuote(before + (opened?.line ?? lines), opened?.cell);
  }
}

const separators = ['\t', ',', ';', '，'];

/** `="0012"` as Excel would have it typed: a quoted cell. Outside quotes only, and of all that stands between two separators. */
function unwrapped(text: string, separator: string): string {
  if (!text.includes('="')) return text;
  const cell = new RegExp(`(^|[\\n${separator}])([ ]*)="([^"\\n]*)"(?=[ ]*(?:[\\n${separator}]|$))`, 'g');
  return text.replace(cell, '$1$2"$3"');
}

/** The one that gives most of the first lines the same number of cells, and more than one. */
function likeliest(text: string): string {
  let best = { separator: ',', share: 0 };
  for (const separator of separators) {
    if (!text.includes(separator)) continue;
    const lines = split(text, separator, 0, 100);
    if ('message' in lines) continue;
    const lengths = lines.map(({ cells }) => cells.length);
    const width = usual(lengths);
    // In texts 汉字 are full of these; as a separator it stands in the first line as well.
    if (separator === '，' && lengths[0] !== width) continue;
    const share = width > 1 ? lengths.filter((length) => length === width).length / lengths.length : 0;
    if (share > best.share) best = { separator, share };
  }
  return best.separator;
}

/** The most frequent number; of several the largest. */
function usual(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, na], [b, nb]) => nb - na || b - a)[0]?.[0] ?? 0;
}

const cellName = (line: number, column: number): Words => ({
  zh: `第 ${line} 行第 ${column} 格`,
  en: `cell ${column} of line ${line}`,
});

function ragged({ line, cells }: Line, width: number, separator: string): Refusal {
  const unlike = partedUnlike(cells, width, separator);
  const wide = separator === ',' && cells.some((cell) => cell.includes('，'));
  const said: readonly [string, string] = [
    `第 ${line} 行有 ${cells.length} 格，其他行有 ${width} 格`,
    `line ${line} has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the others have ${width}`,
  ];
  if (cells.length > width)
    return refuse(said, [
      '一格里有逗号的（如 1,234），给这一格加半角双引号',
      'put double quotes round a cell that has a comma in it, such as "1,234"',
    ]);
  return refuse(
    said,
    unlike
      ? [
          `这一行有${unlike.zh}，分格要用半角逗号${unlike.row ? `：写作 ${unlike.row}` : ''}`,
          `this line has ${unlike.en}; cells are parted by half-width commas${unlike.row ? `: ${unlike.row}` : ''}`,
        ]
      : wide
        ? [
            '这一行有全角逗号“，”，分格要用半角逗号',
            'this line has full-width commas; cells are parted by half-width ones',
          ]
        : [
            '空着的格也要留出逗号；表题、注不写在这个文件里',
            'an empty cell keeps its comma; captions and notes do not belong into this file',
          ],
  );
}

/** The line, from 1, and the beginning of the cell whose quote is never closed. */
function openedAt(text: string, delimiter: string): { readonly line: number; readonly cell: string } {
  let [line, at, opened] = [1, 0, { line: 1, at: 0 }];
  for (let begins = true, quoted = false; at < text.length; at += 1) {
    const char = text[at];
    if (quoted && char === '"' && text[at + 1] === '"') at += 1;
    else if (quoted && char === '"') quoted = false;
    else if (!quoted && begins && char === '"') {
      quoted = true;
      opened = { line, at };
    }
    if (char === '\n') line += 1;
    begins = !quoted && (char === delimiter || char === '\n');
  }
  const cell = text.slice(opened.at + 1, opened.at + 20).split(/[\n\r]/)[0] ?? '';
  return { line: opened.line, cell: cell.split(delimiter)[0] ?? '' };
}

/** `cell`: what the quote that is not closed stands before. */
const badQuote = (line: number, cell: string | undefined): Refusal =>
  cell !== undefined
    ? refuse(
        [
          `第 ${line} 行有一格的双引号没有收住：“${cell}”前面有，后面没有`,
          `line ${line}: the double quote before “${cell}” is never closed`,
        ],
        [
          `“${cell}”是一格的，删去它前面的引号；一格里有逗号、换行的，在这一格的末尾补上引号`,
          `delete it if “${cell}” is the cell; close it at the end of a cell that has commas or line ends in it`,
        ],
      )
    : refuse(
        [`第 ${line} 行的双引号不成对`, `the double quotes of line ${line} do not pair`],
        [
          '文字里的引号改用全角“”；或者整格加双引号，里面的写两遍',
          'write “ ” inside a text; or quote the whole cell and double the quotes in it',
        ],
      );

/** UTF-16 says of itself what it is; an old encoding is guessed by its bytes. */
const otherEncoding = (encoding: string): Words =>
  encoding === 'GB18030'
    ? {
        zh: '文件不是 UTF-8 编码，已按 GBK（GB18030）等旧编码读出，请核对有没有乱码',
        en: 'the file is not UTF-8; it was read as GBK (GB18030) or another old encoding, see that no character is wrong',
      }
    : {
        zh: `文件是 ${encoding} 编码（Excel 的“Unicode 文本”），已按它读出`,
        en: `the file is encoded in ${encoding} (“Unicode text” in Excel), and was read as such`,
      };
const fullWidth: Words = {
  zh: '各格用全角逗号分隔，已照此读',
  en: 'cells are parted by full-width commas, and were read so',
};
const notText = refuse(
  ['这不是 CSV 文本，也不是 xlsx 表格', 'this is neither CSV text nor an xlsx table'],
  ['用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV', 'open it in Excel or WPS and save it as .xlsx or CSV'],
);
const damaged = refuse(
  ['文件里有的字已损坏，读不出来', 'part of the text is damaged'],
  ['用 Excel 或 WPS 打开核对，另存为 .xlsx', 'look at it in Excel or WPS and save it as .xlsx'],
);
