import { describe, expect, test } from 'vitest';
import { type DocxParts, docxFile, p, run, t, table } from './docx-file.ts';
import { say } from './say.ts';

const read = (body: string, more: Omit<DocxParts, 'body'> = {}): string => say(docxFile({ body, ...more }));
const box = (...paragraphs: readonly string[]): string => `<w:txbxContent>${paragraphs.join('')}</w:txbxContent>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

describe('the text of a paragraph', () => {
  test.each([
    ['runs are joined', p(run('青石') + run('县')), '1 青石县'],
    ['blanks at the ends are kept where they are asked for', p(run('　　甲 ')), '1 　　甲 '],
    ['and are none where they are not', p('<w:r><w:t> 甲\n</w:t></w:r>'), '1 甲'],
    ['a line end in the XML is a blank', p(run('a\nb')), '1 a b'],
    ['references and CDATA', p('<w:r><w:t>&lt;甲&gt;&amp;&#x4E59;<![CDATA[<丙>]]></w:t></w:r>'), '1 <甲>&乙<丙>'],
    ['tabs', p(`<w:r>${t('甲')}<w:tab/>${t('乙')}<w:ptab/>${t('丙')}</w:r>`), '1 甲⇥乙⇥丙'],
    ['positions of tabs are no tabs', p('甲', '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'), '1 甲'],
    [
      'hyphens that hold, and those that show only at a line end',
      p(`<w:r>${t('1')}<w:noBreakHyphen/>${t('9')}<w:softHyphen/></w:r>`),
      '1 1-9',
    ],
    ['characters of symbol fonts', p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/>${t('是')}</w:r>`), '1 是'],
    [
      'links, smart tags, content controls',
      p(
        `<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag><w:smartTagPr/>${run('乙')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`,
      ),
      '1 甲乙丙',
    ],
    [
      'readings beside a 汉字 are none of it',
      p(`<w:r><w:ruby><w:rt>${run('lǐng')}</w:rt><w:rubyBase>${run('岭')}</w:rubyBase></w:ruby></w:r>`),
      '1 岭',
    ],
    ['formulas', p(`<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`), '1 x=1'],
    [
      'hidden text is not printed',
      p(
        `<w:r><w:rPr><w:vanish/></w:rPr>${t('密')}</w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr>${t('甲')}</w:r>${run('乙')}`,
      ),
      '1 甲乙',
    ],
    ['a hidden paragraph mark hides no run', p('甲', '<w:rPr><w:vanish/></w:rPr>'), '1 甲'],
    [
      'comments and bookmarks',
      p(
        `<w:commentRangeStart w:id="1"/><w:bookmarkStart w:id="2" w:name="_GoBack"/>${run('甲')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      '1 甲',
    ],
    ['beyond the first plane', p('𠮷野'), '1 𠮷野'],
  ])('%s', (_, body, said) => expect(read(body)).toBe(said));

  test.each([
    [
      'a break ends a line',
      p(`<w:r>${t('甲')}<w:br/>${t('乙')}<w:br w:type="page"/>${t('丙')}<w:cr/></w:r>`) + p('丁'),
      '1 甲\n2 乙\n3 丙\n4 丁',
    ],
    ['blank ones do not count', p('甲') + p('') + p(' 　') + p('<w:r><w:br/></w:r>') + p('乙'), '1 甲\n2 乙'],
  ])('%s', (_, body, said) => expect(read(body)).toBe(said));
});

describe('reading order', () => {
  test('cells row by row, tables in tables', () => {
    const inner = table([p('内甲'), p('内乙')]);
    expect(read(p('表前') + table([p('甲') + p('甲二'), p('乙')], [inner + p(''), p('丙')]) + p('表后'))).toBe(
      ['1 表前', '2 cell 甲', '3 cell 甲二', '4 cell 乙', '5 cell 内甲', '6 cell 内乙', '7 cell 丙', '8 表后'].join(
        '\n',
      ),
    );
  });
  test('a text box once, after the paragraph that holds it', () => {
    const drawn = `<w:drawing><wps:wsp><wps:txbx>${box(p('框'), p('框二'))}</wps:txbx></wps:wsp></w:drawing>`;
    const kept = `<w:pict><v:shape><v:textbox>${box(p('框'), p('框二'))}</v:textbox></v:shape></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback>${kept}</mc:Fallback></mc:AlternateContent>`;
    const holding = (inside: string) => p(`${run('前')}<w:r>${inside}</w:r>${run('后')}`);
    for (const inside of [both, drawn, kept]) expect(read(holding(inside))).toBe('1 前后\n2 框\n3 框二');
    const onlyOld = `<mc:AlternateContent><mc:Fallback>${kept}</mc:Fallback></mc:AlternateContent>`;
    expect(read(holding(onlyOld + both))).toBe('1 前后\n2 框\n3 框二\n4 框\n5 框二');
    expect(read(table([holding(both)]))).toBe('1 cell 前后\n2 框\n3 框二');
    expect(
      read(holding(drawn.replace('框二', 'X').replace('<w:txbxContent>', `<w:txbxContent>${table([p('格')])}`))),
    ).toBe('1 前后\n2 cell 格\n3 框\n4 X');
  });
  test('notes after the body, headers and footers last, what they say alike once', () => {
    const note = (id: number, text: string, type = '') =>
      `<w:footnote${type && ` w:type="${type}"`} w:id="${id}">${p(text)}</w:footnote>`;
    const section = (...ids: readonly string[]) =>
      `<w:sectPr>${ids.map((id) => `<w:${id.startsWith('h') ? 'header' : 'footer'}Reference w:type="default" r:id="${id}"/>`).join('')}</w:sectPr>`;
    const said = read(
      p(`${run('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
        p('', section('f2', 'h1')) +
        p('乙') +
        section('f1', 'h2', 'f2', 'f3', 'h9'),
      {
        footnotes:
          note(-1, '<w:r><w:separator/></w:r>', 'separator') + note(1, `<w:r><w:footnoteRef/></w:r>${run(' 脚注')}`),
        endnotes: `<w:endnote w:id="1">${p('尾注')}</w:endnote>`,
        headers: { h1: p('页眉'), h2: p('页眉'), h3: p('没有用的') },
        footers: { f1: p('— 1 —'), f2: p('— 2 —'), f3: p('— 1 —') },
      },
    );
    expect(said).toBe(
      ['1 甲', '2 乙', '3 note 脚注', '4 note 尾注', '5 header 页眉', '6 footer — 2 —', '7 footer — 1 —'].join('\n'),
    );
  });
});

describe('revisions are read as accepted', () => {
  const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText><w:br/></w:r></w:del>`;
  const ended = '<w:rPr><w:del w:id="3"/></w:rPr>';
  test.each([
    ['inserted and deleted runs', p(`${run('甲')}${deleted('乙')}<w:ins w:id="2">${run('丙')}</w:ins>`), '1 甲丙'],
    ['deleted text that a program left as text', p(`<w:del w:id="1">${run('甲')}</w:del>${run('乙')}`), '1 乙'],
    [
      'moved text',
      p(`<w:moveFrom w:id="1">${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo w:id="2">${run('甲')}</w:moveTo>`),
      '1 乙甲',
    ],
    ['a paragraph whose end is gone goes on in the next', p('甲', ended) + p('乙') + p('丙'), '1 甲乙\n2 丙'],
    [
      'but not into a table or out of a cell',
      p('甲', ended) + table([p('乙', ended)], [p('丙')]) + p('丁', ended),
      '1 甲\n2 cell 乙\n3 cell 丙\n4 丁',
    ],
    ['a paragraph deleted whole', p('甲') + p(deleted('乙'), ended) + p('丙'), '1 甲\n2 丙'],
    [
      'earlier properties say nothing',
      p(
        '甲',
        '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
      ),
      '1 甲',
    ],
    [
      'and do not hide',
      p(`<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>${t('甲')}</w:r>`),
      '1 甲',
    ],
    [
      'deleted rows',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr><w:tr><w:tc>${p('丙')}</w:tc></w:tr></w:tbl>${p('丁')}`,
      '1 cell 丙\n2 丁',
    ],
    [
      'deleted cells',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW/><w:cellDel w:id="1"/></w:tcPr>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>${p('丁')}`,
      '1 cell 乙\n2 丁',
    ],
  ])('%s', (_, body, said) => expect(read(body)).toBe(said));
});

describe('fields show their results', () => {
  const field = (code: string, shown: string) => mark('begin') + code + mark('separate') + shown + mark('end');
  test.each([
    ['a page number', p(run('第') + field(instruction('PAGE'), run('3')) + run('页')), '1 第3页'],
    ['a short one', p(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`), '1 3'],
    [
      'a field within an instruction',
      p(field(instruction('IF ') + field(instruction('PAGE'), run('3')) + instruction('= 1'), run('甲'))),
      '1 甲',
    ],
    [
      'a field within a result',
      p(field(instruction('TOC'), run('甲') + field(instruction('PAGEREF'), run('3')))),
      '1 甲3',
    ],
    ['one that shows nothing', p(mark('begin') + instruction('XE "x"') + mark('end') + run('甲')), '1 甲'],
    [
      'one that reaches over paragraphs',
      p(mark('begin') + instruction('TOC') + mark('separate') + run('甲')) + p(run('乙') + mark('end')),
      '1 甲\n2 乙',
    ],
    [
      'one that never shows and never ends takes no text with it',
      p(mark('begin') + instruction('PAGE') + run('甲')) + p('乙'),
      '1 甲\n2 乙',
    ],
    ['marks without a beginning', p(mark('separate') + run('甲') + mark('end') + mark('end') + run('乙')), '1 甲乙'],
  ])('%s', (_, body, said) => expect(read(body)).toBe(said));
});

describe('headings and numbers that Word counts', () => {
  const style = (id: string, name: string, inside = '', based = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}<w:pPr>${inside}</w:pPr></w:style>`;
  const list = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  const level = (n: number) => `<w:outlineLvl w:val="${n}"/>`;
  const styles = [
    style('a', 'Normal'),
    style('2', 'heading 1', level(0) + list(7)),
    style('3', '公文标题', '', 'a'),
    style('4', '甲', '', '2'),
    style('5', '正文甲', level(9) + list(0), '2'),
    style('x', '甲', '', 'y'),
    style('y', '乙', '', 'x'),
  ].join('');
  test.each([
    ['by the name of the style', '<w:pStyle w:val="3"/>', '1 heading 甲'],
    ['by the style it is based on', '<w:pStyle w:val="4"/>', '1 heading # 甲'],
    ['a style may take it back', '<w:pStyle w:val="5"/>', '1 甲'],
    ['and so may the paragraph', `<w:pStyle w:val="2"/>${list(0)}${level(9)}`, '1 甲'],
    ['by its own level', level(1), '1 heading 甲'],
    ['by its own list', list(3), '1 # 甲'],
    ['styles based on each other', '<w:pStyle w:val="x"/>', '1 甲'],
    ['a style that is not there', '<w:pStyle w:val="z"/>', '1 甲'],
  ])('%s', (_, properties, said) => expect(read(p('甲', properties), { styles })).toBe(said));

  test('text that runs on behind a heading', () => {
    expect(read(p('（一）加强值守。', level(1)) + p('（一）加强值守。严格执行。', level(1)))).toBe(
      '1 heading （一）加强值守。\n2 （一）加强值守。严格执行。',
    );
  });
  test('the number stands before the first line', () => {
    expect(read(p(`<w:r>${t('甲')}<w:br/>${t('乙')}</w:r>`, list(1)))).toBe('1 # 甲\n2 乙');
  });
  test('without sound styles the text is the same', () => {
    expect(read(p('甲', '<w:pStyle w:val="2"/>'), { styles: '<w:style>' })).toBe('1 甲');
  });
});
