/** A document with something of everything that a unit sends or a chief does to one. */

import { docxFile, p, relations, run, t } from './docx-file.ts';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const by = (name: string): string => `w:id="1" w:author="${name}" w:date="2024-10-12T09:00:00Z"`;
const level = (n: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const listed = (text: string, n: number): string =>
  p(text, `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="1"/></w:numPr>`);
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${p(text)}</w:tc>`;

const body = [
  p('关于隐患的报告', '<w:pStyle w:val="2"/><w:jc w:val="center"/>'),
  p(
    [
      `${run('县召开')}<w:r><w:rPr><w:b/></w:rPr>${t('会议')}</w:r>`,
      `<w:del ${by('李')}><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins ${by('王')}>${run('新')}</w:ins>`,
      `${run('。')}<w:r><w:tab/>${t('一')}<w:br/>${t('二')}</w:r>`,
    ].join(''),
  ),
  listed('甲', 0),
  listed('子', 1),
  p('上', `<w:rPr><w:del ${by('李')}/></w:rPr>`),
  p('下'),
  p(
    [
      `${run('发现')}<w:commentRangeStart w:id="1"/>${run('隐患12处')}<w:commentRangeEnd w:id="1"/>`,
      `<w:r><w:commentReference w:id="1"/></w:r>${run('注')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ].join(''),
  ),
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>',
  `<w:tr>${cell('单位', '<w:vMerge w:val="restart"/>')}${cell('隐患', '<w:gridSpan w:val="2"/>')}</w:tr>`,
  `<w:tr>${cell('', '<w:vMerge/>')}${cell('发现')}${cell('整改')}</w:tr></w:tbl>`,
  p('末'),
  '<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>',
].join('');

/** As a program writes it that is not Word; `saved/libreoffice.docx` is the same, opened and saved in LibreOffice 7.4. */
export const mixed = (): Uint8Array =>
  docxFile({
    body,
    styles: [
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    ].join(''),
    footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run(' 脚注')}`)}</w:footnote>`,
    footers: { f: p(`${run('— ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' —')}`) },
    parts: {
      'word/comments.xml': `<w:comments ${main}><w:comment w:id="1" w:author="王主任" w:date="2024-10-13T08:00:00Z">${p('核一下')}</w:comment></w:comments>`,
      'word/numbering.xml': `<w:numbering ${main}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/_rels/document.xml.rels': relations([
        ['s', 'styles', 'styles.xml'],
        ['n', 'numbering', 'numbering.xml'],
        ['c', 'comments', 'comments.xml'],
        ['o', 'footnotes', 'footnotes.xml'],
        ['f', 'footer', 'footer-f.xml'],
      ]),
    },
  });

/** Ids and the capitals of style names are a program's own. */
export const withoutIds = (shown: string): string =>
  shown.replace(/comment \d+/g, 'comment').replace(/Heading/g, 'heading');
