/** Workbooks as small as a table program would accept, with what a test needs to be odd. */

import { strToU8, zipSync } from 'fflate';

export interface SheetParts {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows of cells, each made by one of the functions below; or the inside of `sheetData` as it stands. */
  readonly rows: readonly (readonly string[])[] | string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
}
export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Number formats: style 1 is the first. A number is one of those every program knows. */
  readonly formats?: readonly (string | number)[];
  /** Insides of `si`. */
  readonly strings?: readonly string[];
  readonly from1904?: boolean;
  /** Parts to add, to replace, or (undefined) to leave out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const text = (value: string): string => `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
export const number = (value: string | number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
export const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;
export const formula = (value: string | undefined, type = 'n'): string =>
  `<c t="${type}"><f>SUM(A1:A9)</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`;
export const nothing = '<c s="0"/>';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const partsOf = (book: WorkbookParts): Readonly<Record<string, string>> => {
  const sheets = book.sheets.map((sheet, i) => ({ name: `表${i + 1}`, ...sheet }));
  const all: Readonly<Record<string, string | undefined>> = {
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdT', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `${declaration}<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${
      book.from1904 ? 1 : 0
    }"/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': styles(book.formats ?? []),
    'xl/sharedStrings.xml': `${declaration}<sst ${main}>${(book.strings ?? []).map((si) => `<si>${si}</si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...book.parts,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, xml]])));
};

export const workbook = (book: WorkbookParts): Uint8Array => pack(partsOf(book));

/** The same bytes every time. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, typeof xml === 'string' ? strToU8(xml) : xml]),
    ),
    {
      mtime: new Date(1980, 0, 1),
    },
  );

const rels = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function styles(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(format)}"/>`] : [],
  );
  const xfs = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}"/>`);
  return `${declaration}<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, before = '', after = '' }: SheetParts): string {
  const data = typeof rows === 'string' ? rows : rows.map((cells) => `<row>${cells.join('')}</row>`).join('');
  return `${declaration}<worksheet ${main}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}
