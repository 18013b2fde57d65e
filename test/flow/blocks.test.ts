/** All that a document holds, as `show.ts` writes it: what the lines of a text (docx.test.ts) leave out too. */

import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { type DocxParts, docxFile, p, relations, run, t, table } from './docx-file.ts';
import { show } from './show.ts';

const read = (body: string, more: Omit<DocxParts, 'body'> = {}): string => show(docxFile({ body, ...more }));
const by = (name: string, day = '2024-10-12T09:00:00Z') => `w:id="1" w:author="${name}" w:date="${day}"`;
const ins = (inside: string, name = '王') => `<w:ins ${by(name)}>${inside}</w:ins>`;
const del = (text: string, name = '李') => `<w:del ${by(name)}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const looking = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`;
const rows = (...all: readonly string[]) => `<w:tbl>${all.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('runs', () => {
  test.each([
    [
      'neighbours that look alike are one',
      p(run('青石') + run('县') + looking('<w:b/>', '召开') + looking('<w:b w:val="1"/>', '会议') + run('。')),
      '1 青石县‹b: 召开会议›。',
    ],
    [
      'bold, slanted, underlined, and what takes it back',
      p(
        looking('<w:b/><w:i/>', '甲') +
          looking('<w:u w:val="single"/>', '乙') +
          looking('<w:b w:val="0"/><w:u w:val="none"/>', '丙'),
      ),
      '1 ‹b i: 甲›‹u: 乙›丙',
    ],
    [
      'size, face and colour',
      p(
        looking('<w:rFonts w:ascii="Times" w:eastAsia="仿宋"/><w:sz w:val="32"/><w:color w:val="ff0000"/>', '甲') +
          looking('<w:rFonts w:ascii="Arial"/><w:color w:val="auto"/>', '乙') +
          looking('<w:sz w:val="21"/><w:szCs w:val="32"/><w:color w:val="000000"/>', '丙'),
      ),
      '1 ‹16pt 仿宋 FF0000: 甲›乙‹10.5pt: 丙›',
    ],
    [
      'sizes and colours that are none',
      p(
        looking('<w:sz w:val="0"/>', '甲') +
          looking('<w:sz w:val="-4"/>', '乙') +
          looking('<w:sz w:val="1e9"/><w:color w:val="red"/>', '丙'),
      ),
      '1 甲乙丙',
    ],
    ['tab and break', p(`<w:r>${t('甲')}<w:tab/>${t('乙')}<w:br/>${t('丙')}</w:r>`), '1 甲⇥乙⏎丙'],
    ['hidden text is there, as such', p(run('甲') + looking('<w:vanish/>', '密')), '1 甲‹hidden: 密›'],
    [
      'so is the reading beside a 汉字',
      p(`<w:r><w:ruby><w:rt>${run('lǐng')}</w:rt><w:rubyBase>${run('岭')}</w:rubyBase></w:ruby></w:r>`),
      '1 ‹reading: lǐng›岭',
    ],
    [
      'and a character of a symbol font',
      p(`<w:r><w:sym w:font="Wingdings" w:char="00FE"/></w:r>${run('是')}`),
      '1 ‹symbol: þ›是',
    ],
    [
      'results of fields know their field',
      p(
        run('第') +
          mark('begin') +
          code(' PAGE ') +
          code('\\* MERGEFORMAT') +
          mark('separate') +
          run('3') +
          mark('end') +
          run('页'),
      ) + p(`<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>`),
      '1 第‹PAGE: 3›页\n2 ‹NUMPAGES: 9›',
    ],
    [
      'the text of a link, of a control',
      p(`<w:hyperlink>${run('甲')}</w:hyperlink><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt>`),
      '1 甲乙',
    ],
  ])('%s', (_, body, shown) => expect(read(body)).toBe(shown));

  test('styles of paragraph and run: bold in both is none, the document makes all of it bold', () => {
    const style = (type: string, id: string, inside: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"${id === 'a' ? ' w:default="1"' : ''}><w:name w:val="${id}"/>${inside}</w:style>`;
    const styles = [
      style('paragraph', 'a', '<w:pPr><w:jc w:val="both"/></w:pPr>'),
      style('paragraph', 'B', '<w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr>'),
      style('character', 'S', '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>'),
      style(
        'table',
        'T',
        '<w:tblStylePr w:type="firstRow"><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:i/></w:rPr></w:tblStylePr>',
      ),
    ].join('');
    const both = p(run('甲') + looking('<w:rStyle w:val="S"/>', '乙'), '<w:pStyle w:val="B"/>');
    const one = p(looking('<w:rStyle w:val="S"/>', '丙') + run('丁'), '<w:jc w:val="end"/>');
    expect(read(both + one + p('戊', '<w:pStyle w:val="T"/>'), { styles })).toBe(
      '1 (B, justify) ‹b: 甲›‹u: 乙›\n2 (a, right) ‹b u: 丙›丁\n3 (T) 戊',
    );
    const base = '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(read(p(run('甲') + looking('<w:b w:val="off"/>', '乙')), { styles: base })).toBe('1 ‹b: 甲›乙');
  });

  test('size, face and colour: what stands nearest counts, a face of the theme by its name', () => {
    const style = (type: string, id: string, inside: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
      style('paragraph', 'A', '<w:pPr><w:pageBreakBefore/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr>'),
      style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:color w:val="FF0000"/></w:rPr>'),
      style('character', 'S', '<w:rPr><w:rFonts w:eastAsia="黑体"/><w:color w:val="auto"/></w:rPr>'),
    ].join('');
    const theme = (insides: string) =>
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>${insides}</a:fontScheme></a:themeElements></a:theme>`;
    const faces =
      '<a:majorFont><a:ea typeface="等线 Light"/></a:majorFont><a:minorFont><a:ea typeface=""/><a:font script="Jpan" typeface="MS Mincho"/><a:font script="Hans" typeface="宋体"/></a:minorFont>';
    const parts = (xml: string | undefined) => ({
      'word/theme/theme1.xml': xml,
      'word/_rels/document.xml.rels': relations([
        ['x-styles', 'styles', 'styles.xml'],
        ['x-theme', 'theme', 'theme/theme1.xml'],
      ]),
    });
    const body =
      p(run('甲') + looking('<w:rStyle w:val="S"/>', '乙'), '<w:pStyle w:val="B"/>') +
      p(
        looking('<w:rFonts w:eastAsia="楷体" w:eastAsiaTheme="majorEastAsia"/>', '丙') +
          looking('<w:sz w:val="32"/>', '丁'),
        '<w:pStyle w:val="A"/><w:pageBreakBefore w:val="0"/>',
      );
    expect(read(body, { styles, parts: parts(theme(faces)) })).toBe(
      '1 (B, new page) ‹22pt 宋体 FF0000: 甲›‹22pt 黑体: 乙›\n2 (A) ‹22pt 等线 Light: 丙›‹16pt 宋体: 丁›',
    );
    // Neither a theme that is not there nor one that is damaged costs a word.
    for (const broken of [undefined, '<a:theme>'])
      expect(read(body, { styles, parts: parts(broken) })).toBe(
        '1 (B, new page) ‹22pt FF0000: 甲›‹22pt 黑体: 乙›\n2 (A) ‹22pt: 丙›‹16pt: 丁›',
      );
  });
});

describe('revisions', () => {
  test.each([
    ['who and when', p(run('甲') + del('乙') + ins(run('丙')) + run('丁')), '1 甲‹-李 10-12: 乙›‹+王 10-12: 丙›丁'],
    [
      'text that one put in and another took out',
      p(ins(run('甲') + del('乙'))),
      '1 ‹+王 10-12: 甲›‹+王 10-12, -李 10-12: 乙›',
    ],
    [
      'moved',
      p(`<w:moveFrom ${by('王')}>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo ${by('王')}>${run('甲')}</w:moveTo>`),
      '1 ‹<王 10-12: 甲›乙‹>王 10-12: 甲›',
    ],
    ['no author, no day', p(`<w:ins w:id="1">${run('甲')}</w:ins>`), '1 ‹+: 甲›'],
    [
      'ends of paragraphs',
      p('甲', `<w:rPr><w:del ${by('李')}/></w:rPr>`) + p('乙', `<w:rPr><w:ins ${by('王')}/></w:rPr>`) + p('丙'),
      '1 甲 {-李 10-12}\n1 乙 {+王 10-12}\n2 丙',
    ],
    [
      'looks',
      p(`<w:r><w:rPr><w:b/><w:rPrChange ${by('王')}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>${t('甲')}</w:r>`) +
        p('乙', `<w:jc w:val="center"/><w:pPrChange ${by('李')}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>`),
      '1 ‹b ~王 10-12: 甲›\n2 (center) 乙 {~李 10-12}',
    ],
    [
      'rows and cells',
      rows(`<w:trPr><w:ins ${by('王')}/></w:trPr>${cell('甲')}`, cell('乙', `<w:cellDel ${by('李')}/>`)),
      'table of 1\n  row {+王 10-12}\n    0:\n      1 甲\n  row\n    0 {-李 10-12}:\n      - 乙',
    ],
    [
      'of a picture, of the mark of a note',
      p(del('甲') + ins('<w:r><w:footnoteReference w:id="2"/></w:r>') + run('乙')),
      '1 ‹-李 10-12: 甲›[footnote 2 {+王 10-12}]乙',
    ],
  ])('%s', (_, body, shown) => expect(read(body)).toBe(shown));

  test.each([
    ['runs', p(run('甲') + del('乙') + ins(run('丙'))), '甲丙', '甲乙'],
    ['one inside the other', p(run('甲') + ins(del('乙'))), '甲', '甲'],
    ['an end that was put in', p('甲', `<w:rPr><w:ins ${by('王')}/></w:rPr>`) + p('乙'), '甲|乙', '甲乙'],
    ['an end that was taken out', p('甲', `<w:rPr><w:del ${by('王')}/></w:rPr>`) + p('乙'), '甲乙', '甲|乙'],
    ['a paragraph that is new', p(ins(run('甲')), `<w:rPr><w:ins ${by('王')}/></w:rPr>`) + p('乙'), '甲|乙', '乙'],
    [
      'a paragraph that moved',
      p(`<w:moveFrom>${run('甲')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>') +
        p('乙') +
        p(`<w:moveTo>${run('甲')}</w:moveTo>`, '<w:rPr><w:moveTo/></w:rPr>') +
        p('丙'),
      '乙|甲|丙',
      '甲|乙|丙',
    ],
    ['a row that is new', rows(`<w:trPr><w:ins/></w:trPr>${cell('甲')}`, cell('乙')), '甲|乙', '乙'],
    ['a row that is gone', rows(`<w:trPr><w:del/></w:trPr>${cell('甲')}`, cell('乙')), '乙', '甲|乙'],
    ['a cell that is gone', rows(cell('甲', '<w:cellDel/>') + cell('乙')), '乙', '甲|乙'],
  ])('accepted and original: %s', (_, body, accepted, original) => {
    const blocks = readFlow(docxFile({ body }), '来稿.docx').flow?.blocks ?? [];
    const said = (version: 'accepted' | 'original') =>
      linesOf([{ blocks }], version)
        .map(({ text }) => text)
        .join('|');
    expect([said('accepted'), said('original')]).toEqual([accepted, original]);
  });
});

describe('tables', () => {
  const down = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge/>';
  test('cells that reach over columns and down', () => {
    const wide = '<w:gridSpan w:val="2"/>';
    expect(
      read(
        rows(
          `<w:trPr><w:tblHeader/></w:trPr>${cell('单位', down)}${cell('隐患', wide)}`,
          `${cell('', on)}${cell('发现')}${cell('整改')}`,
          `${cell('青石县')}${cell('12', down + wide)}`,
          `${cell('芦县')}${cell('', on + wide)}`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "table of 3
        row header
          0 1×2:
            1 单位
          1 2×1:
            2 隐患
        row
          0 1×0:
            -
          1:
            3 发现
          2:
            4 整改
        row
          0:
            5 青石县
          1 2×2:
            6 12
        row
          0:
            7 芦县
          1 2×0:
            -"
    `);
  });
  test('left out before the first, of a merge that nothing began, as wide as nobody writes', () => {
    expect(
      read(
        rows(
          `<w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('甲')}`,
          cell('乙', on),
          cell('丙', on),
          cell('丁', '<w:gridSpan w:val="99999999999"/>') + cell('戊', '<w:gridSpan w:val="-3"/>'),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "table of 1001
        row
          2:
            1 甲
        row
          0 1×2:
            2 乙
        row
          0 1×0:
            3 丙
        row
          0 1000×1:
            4 丁
          1000:
            5 戊"
    `);
  });
  test('in cells, in boxes, in controls', () => {
    const control = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const inner = rows(control(cell('内')));
    expect(
      read(
        `<w:tbl>${control(`<w:tr><w:tc>${inner}${p('后')}</w:tc></w:tr>`)}</w:tbl>${p(`<w:r><w:pict><v:textbox><w:txbxContent>${table([p('格')])}${p('框')}</w:txbxContent></v:textbox></w:pict></w:r>`)}`,
      ),
    ).toMatchInlineSnapshot(`
      "table of 1
        row
          0:
            table of 1
              row
                0:
                  1 内
            2 后
      - [box]
        box
          table of 1
            row
              0:
                3 格
          4 框"
    `);
  });
});

test('a plain text: a line is a paragraph, with its number', () => {
  expect(show(new TextEncoder().encode('标题\n\n　第一段⇥\n'), '来稿.txt')).toBe('1 标题\n3 　第一段⇥');
});
