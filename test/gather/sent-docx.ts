/**
 * Word files written as text, a paragraph a line: `^` centred, `>` on the right, `#1.` counted by Word (a level, `。` or `、` as
 * it counts), `|甲|乙|` a row of a table (`甲<2` covers two columns), `[图]` a picture, `页眉：` a header, `⏎` a break of line.
 */

import { pack } from '../data/workbook.ts';
import { p, partsOfDocx, relations, run, t, table } from '../flow/docx-file.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** One grey pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export function docxOf(written: string): Uint8Array {
  const body: string[] = [];
  let rows: string[][] = [];
  let [pictures, header] = [0, ''];
  const flush = (): void => {
    if (rows.length > 0) body.push(table(...rows));
    rows = [];
  };
  for (const line of written.replace(/\n$/, '').split('\n')) {
    if (line.startsWith('|')) {
      rows.push(line.slice(1, -1).split('|').map(cellOf));
      continue;
    }
    flush();
    if (line.startsWith('页眉：')) header = p(line.slice(3));
    else if (line === '[图]') {
      pictures += 1;
      body.push(p(picture(`rIdP${pictures}`), '<w:jc w:val="center"/>'));
    } else body.push(paragraph(line));
  }
  flush();
  const names = Array.from({ length: pictures }, (_, index) => index + 1);
  const section = header === '' ? '' : '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>';
  const parts = partsOfDocx({ body: body.join('') + section, ...(header !== '' && { headers: { rIdH: header } }) });
  return pack({
    ...parts,
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': relations([
      ['rIdN', 'numbering', 'numbering.xml'],
      ...(header === '' ? [] : [['rIdH', 'header', 'header-rIdH.xml'] as const]),
      ...names.map((n) => [`rIdP${n}`, 'image', `media/image${n}.png`] as const),
    ]),
    ...Object.fromEntries(names.map((n) => [`word/media/image${n}.png`, png])),
  });
}

function paragraph(line: string): string {
  const [, mark = '', counted = ''] = /^([\^>])?(?:#(.))?/.exec(line) ?? [];
  const text = line.slice(mark.length + (counted === '' ? 0 : 2));
  const align = mark === '^' ? '<w:jc w:val="center"/>' : mark === '>' ? '<w:jc w:val="right"/>' : '';
  const list =
    counted === '' ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${counted === '一' ? 2 : 1}"/></w:numPr>`;
  return p(breaks(text), list + align);
}

const breaks = (text: string): string =>
  text
    .split('⏎')
    .map((piece, index) => (index === 0 ? run(piece) : `<w:r><w:br/>${t(piece)}</w:r>`))
    .join('');

function cellOf(cell: string): string {
  const [, text = '', span] = /^(.*?)(?:<(\d))?$/.exec(cell) ?? [];
  return (
    (span === undefined ? '' : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`) +
    text
      .split('⏎')
      .map((one) => p(one))
      .join('')
  );
}

const picture = (id: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1800000" cy="1800000"/><a:graphic><a:graphicData><a:blip r:embed="${id}" xmlns:r="${office}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const level = (id: number, format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
const numbering = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${level(1, 'decimal', '%1.')}${level(2, 'chineseCounting', '%1、')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
