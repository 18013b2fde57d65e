/** The text under a seal. Documents bear these digests on people's disks: a case here is added to, never changed. */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bodyText } from '../../../src/docx/seal/body-text.ts';
import { textDigest } from '../../../src/docx/seal/digest.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const body = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${W} ${MC}><w:body>${content}</w:body></w:document>`;
const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (content: string): string => run(`<w:t xml:space="preserve">${content}</w:t>`);
const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

test.each<readonly [what: string, xml: string, text: string]>([
  ['nothing', body(''), ''],
  ['a paragraph a line, also an empty one', body(`${p(text('甲'))}<w:p/>${p()}${p(text('乙'))}`), '甲\n\n\n乙\n'],
  ['runs are joined', body(p(text('2024'), text('年'), text('度'))), '2024年度\n'],
  ['blanks stay as they are', body(p(run('<w:t> 甲　 </w:t>'), text('  '))), ' 甲　   \n'],
  ['references are read', body(p(text('&lt;&amp;&gt;&quot;&apos;&#20113;&#x5CAD;&amp;lt;'))), '<&>"\'云岭&lt;\n'],
  ['others are left as they stand', body(p(text('&nbsp;&#x110000;&甲'))), '&nbsp;&#x110000;&甲\n'],
  ['CDATA', body(p(text('<![CDATA[<甲&lt;>]]>乙'))), '<甲&lt;>乙\n'],
  ['tabs', body(p(text('甲'), run('<w:tab/><w:ptab w:alignment="right"/>'), text('乙'))), '甲\t\t乙\n'],
  [
    'a tab stop is none',
    body(p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>', text('甲'))),
    '甲\n',
  ],
  [
    'line breaks',
    body(p(text('甲'), run('<w:br/>'), text('乙'), run('<w:cr/><w:br w:type="textWrapping"/>'))),
    '甲\n乙\n\n\n',
  ],
  [
    'breaks of page and column are layout',
    body(p(run('<w:br w:type="page"/>'), text('甲'), run('<w:br w:type="column" />'))),
    '甲\n',
  ],
  ['hyphens', body(p(text('甲'), run('<w:noBreakHyphen/>'), text('乙'), run('<w:softHyphen/>'))), '甲\u2011乙\u00ad\n'],
  [
    'deleted text and text moved away',
    body(
      p(
        text('甲'),
        `<w:del w:id="1">${run('<w:delText>乙</w:delText><w:tab/><w:br/>')}${text('丙')}</w:del>`,
        `<w:moveFrom w:id="2">${text('丁')}</w:moveFrom>`,
        `<w:moveTo w:id="3">${text('戊')}</w:moveTo><w:ins w:id="4">${text('己')}</w:ins>`,
      ),
    ),
    '甲戊己\n',
  ],
  ['text marked as deleted outside', body(p(run('<w:delText>乙</w:delText>'), text('甲'))), '甲\n'],
  [
    'the deleted mark of a paragraph leaves its text',
    body(p('<w:pPr><w:rPr><w:del w:id="1" w:author="甲"/></w:rPr></w:pPr>', text('甲')) + p(text('乙'))),
    '甲\n乙\n',
  ],
  [
    'a simple field',
    body(p(text('第'), `<w:fldSimple w:instr=" PAGE ">${text('3')}</w:fldSimple>`, text('页'))),
    '第页\n',
  ],
  [
    'a complex field, another one inside',
    body(
      p(
        text('第'),
        field('begin'),
        run('<w:instrText> IF </w:instrText>'),
        field('begin'),
        field('separate'),
        text('1'),
        field('end'),
        field('separate'),
        text('3'),
        run('<w:tab/>'),
        field('end'),
        text('页'),
      ),
    ),
    '第页\n',
  ],
  [
    'a field over paragraphs leaves their lines',
    body(p(field('begin'), field('separate'), text('甲')) + p(text('乙')) + p(text('丙'), field('end'), text('丁'))),
    '\n\n丁\n',
  ],
  ['an end without a beginning', body(p(field('end'), text('甲'))), '甲\n'],
  ['a field that never ends', body(p(text('甲'), field('begin'), text('乙')) + p(text('丙'))), '甲\n\n'],
  [
    'of two drawings the first; paragraphs of a box after the line it hangs on',
    body(
      p(
        text('甲'),
        run(
          `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(text('框一'))}${p(text('框二'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(text('框一'))}<mc:Fallback/></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`,
        ),
        text('乙'),
      ) + p(text('丙')),
    ),
    '甲乙\n框一\n框二\n丙\n',
  ],
  [
    'tables cell by cell, content controls and links',
    body(
      `<w:tbl><w:tr><w:tc>${p(text('甲'))}</w:tc><w:tc>${p(text('乙'))}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>${p(`<w:hyperlink r:id="rId1">${text('丙')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`,
    ),
    '甲\n乙\n丙\n',
  ],
  [
    'other vocabularies',
    body(p('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><a:p><a:t>甲</a:t></a:p>', text('乙'))),
    '乙\n',
  ],
  ['names that begin alike', body(p('<w:pict/><w:trackChange/><w:tc/><w:brx/>', text('甲'))), '甲\n'],
  ['comments and instructions', body(`<!-- ${p(text('甲'))} --><?x ${p(text('乙'))} ?>${p(text('丙'))}`), '丙\n'],
  ['text outside paragraphs', body(text('甲')), ''],
  [
    'another prefix',
    body(p(text('甲'), run('<w:br/>')))
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w', 'xmlns:ns0'),
    '甲\n\n',
  ],
  ['no prefix', `<document ${W.replace(':w', '')}><p><r><t>甲</t></r></p></document>`, '甲\n'],
  [
    'the strict form',
    body(p(text('甲'))).replace(/"http[^"]*"/, '"http://purl.oclc.org/ooxml/wordprocessingml/main"'),
    '甲\n',
  ],
  ['no declaration at all', p(text('甲')), '甲\n'],
  ['quotes and angles in attributes', `<w:p w:x='a"b>'><w:t w:y=">">甲</w:t></w:p>`, '甲\n'],
  ['cut off', '<w:p><w:t>甲</w:t></w:p><w:p><w:t>乙', '甲\n乙\n'],
])('%s', (_, xml, expected) => {
  expect(bodyText(xml)).toBe(expected);
  expect(textDigest(xml)).toBe(createHash('sha256').update(expected, 'utf8').digest('hex'));
});

test('the digest itself', () => {
  expect(textDigest(body(p(text('云岭市'), run('<w:tab/>'), text('𠮷')) + p(run('<w:br/>'))))).toBe(
    createHash('sha256').update('云岭市\t𠮷\n\n\n').digest('hex'),
  );
  expect(textDigest(body(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(textDigest(body(p(text('abc'))))).toBe('edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb');
});

test.each(['<w:p ', '<w:p "', '<!--', '<![CDATA[', '<w:p><w:t><![CDATA[', '<w:p><w:t>&#', '<', '<w:del>', '<?'])(
  'hostile: %s over and over is read in one go',
  (piece) => {
    expect(bodyText(piece.repeat(200_000)).length).toBeLessThan(4_000_000);
  },
);
