/** What stands beside the words of a document: numbers that Word counts, pictures, notes, comments, parts nobody reads. */

import { describe, expect, test } from 'vitest';
import { readFlow } from '../../src/flow/read-flow.ts';
import { type DocxParts, docxFile, p, relations, run, table } from './docx-file.ts';
import { show } from './show.ts';

const read = (body: string, more: Omit<DocxParts, 'body'> = {}): string => show(docxFile({ body, ...more }));
const rows = (...all: readonly string[]) => `<w:tbl>${all.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const del = (text: string) =>
  `<w:del w:id="1" w:author="李" w:date="2024-10-12T09:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('numbers that Word counts', () => {
  const level = (n: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0">${
    level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')
  }</w:abstractNum><w:abstractNum w:abstractNumId="1">${
    level(0, 'bullet', '●') +
    level(1, 'bullet', '\uf06c') +
    level(2, 'hebrew1', '%3.') +
    level(3, 'decimalEnclosedCircle', '%4', '<w:pStyle w:val="X"/>')
  }</w:abstractNum>${[
    ['1', '0', ''],
    ['2', '1', ''],
    ['3', '0', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'],
    ['4', '0', `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`],
  ]
    .map(([id, list, more]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${more}</w:num>`)
    .join('')}</w:numbering>`;
  const at = (text: string, id: number, n = 0, more = '') =>
    p(text, `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${id}"/></w:numPr>${more}`);
  const counted = (body: string, styles = '') =>
    read(body, {
      styles,
      parts: {
        'word/numbering.xml': numbering,
        'word/_rels/document.xml.rels': relations([
          ['n', 'numbering', 'numbering.xml'],
          ['s', 'styles', 'styles.xml'],
        ]),
      },
    });
  test('levels, anew below each, on from the list, from another start', () => {
    expect(
      counted(
        [
          at('甲', 1),
          at('子', 1, 1),
          at('丑', 1, 1),
          at('寅', 1, 2),
          at('乙', 1),
          at('卯', 1, 1),
          at('辰', 3),
          at('巳', 3),
          at('午', 1),
        ].join(''),
      ),
    ).toMatchInlineSnapshot(`
      "1 (list 0 “一、”) 甲
      2 (list 1 “（一）”) 子
      3 (list 1 “（二）”) 丑
      4 (list 2 “1.2.1”) 寅
      5 (list 0 “二、”) 乙
      6 (list 1 “（一）”) 卯
      7 (list 0 “五、”) 辰
      8 (list 0 “六、”) 巳
      9 (list 0 “七、”) 午"
    `);
  });
  test('what cannot be told is not told: other fonts, other scripts, levels written anew, lists that are not there', () => {
    expect(
      counted(
        [at('甲', 2), at('乙', 2, 1), at('丙', 2, 2), at('丁', 2, 3), at('戊', 4), at('己', 9), at('庚', 1, 99)].join(
          '',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "1 (list 0 “●”) 甲
      2 (list 1) 乙
      3 (list 2) 丙
      4 (list 3 “①”) 丁
      5 (list 0) 戊
      6 (list 0) 己
      7 (list 8) 庚"
    `);
  });
  test('a deleted end counts nothing, nor does a paragraph in a deleted row', () => {
    expect(
      counted(
        at('甲', 1) +
          at('乙', 1, 0, '<w:rPr><w:del/></w:rPr>') +
          at('丙', 1) +
          rows(`<w:trPr><w:del/></w:trPr><w:tc>${at('丁', 1)}</w:tc>`) +
          at('戊', 1),
      ),
    ).toMatchInlineSnapshot(`
      "1 (list 0 “一、”) 甲
      2 (list 0) 乙 {-}
      2 (list 0 “二、”) 丙
      table of 1
        row {-}
          0:
            - (list 0) 丁
      3 (list 0 “三、”) 戊"
    `);
  });
  test('the level that names the style', () => {
    const styles =
      '<w:style w:styleId="X"><w:name w:val="X"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(counted(p('甲', '<w:pStyle w:val="X"/>') + p('乙', '<w:pStyle w:val="X"/>'), styles)).toBe(
      '1 (X, list 3 “①”) 甲\n2 (X, list 3 “②”) 乙',
    );
  });
});

describe('pictures', () => {
  const blip = (id: string) => `<a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic>`;
  const drawn = (id: string, alt = '') =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="图片 1"${alt && ` descr="${alt}"`}/>${blip(id)}</wp:inline></w:drawing></w:r>`;
  const old = `<w:r><w:pict><v:shape style="width:72pt;height:36pt" alt="老图"><v:imagedata r:id="a"/></v:shape></w:pict></w:r>`;
  const parts = {
    'word/media/1.png': '图',
    'word/_rels/document.xml.rels': relations([['a', 'image', 'media/1.png']]),
  };
  test('at their place, with size and words', () => {
    expect(read(p(run('前') + drawn('a', '演练现场') + run('后')) + p(old) + p(drawn('nowhere')), { parts })).toBe(
      [
        '1 前[picture word/media/1.png 100×50 “演练现场”]后',
        '- [picture word/media/1.png 25.4×12.7 “老图”]',
        '- [picture elsewhere 100×50]',
      ].join('\n'),
    );
  });
  test('their bytes when asked', () => {
    const flow = readFlow(docxFile({ body: p('甲'), parts }), '来稿.docx').flow;
    expect(flow?.part('word/media/1.png')).toEqual(new TextEncoder().encode('图'));
    expect(flow?.part('word/media/2.png')).toMatchObject({ message: { zh: '文件已损坏或不完整' } });
  });
  test('are told, since a table may be one; the text is said to be read without them', () => {
    const file = docxFile({ body: p('甲') + p(drawn('a')), parts });
    expect(readFlow(file, '来稿.docx').findings.map(({ severity, message }) => `${severity} ${message.zh}`)).toEqual([
      'info 有 1 张图片，图里若有字没有查，请自己看一遍',
    ]);
  });
  test('words drawn as 艺术字 in older programs are read', () => {
    const art = '<w:r><w:pict><v:shape><v:textpath string="安全生产月"/></v:shape></w:pict></w:r>';
    expect(readFlow(docxFile({ body: p(run('甲') + art) }), '来稿.docx').flow?.lines.map(({ text }) => text)).toEqual([
      '甲',
      '安全生产月',
    ]);
  });
  test('of a header, by what the header points at', () => {
    expect(
      read(`${p('甲')}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`, {
        headers: { h: p(drawn('a')) },
        parts: { 'word/_rels/header-h.xml.rels': relations([['a', 'image', 'media/9.png']]), 'word/media/9.png': 'x' },
      }),
    ).toBe('1 甲\nheader\n  - [picture word/media/9.png 100×50]');
  });
});

test('raised and lowered figures are characters of their own', () => {
  const raised = (text: string, how: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="${how}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const body = p(
    `${run('12m')}${raised('2', 'superscript')}${run('，CO')}${raised('2', 'subscript')}${raised('注', 'superscript')}`,
  );
  expect(readFlow(docxFile({ body }), '来稿.docx').flow?.lines[0]?.text).toBe('12m²，CO₂注');
});

describe('beside the text', () => {
  test('notes by themselves, their marks where they stand', () => {
    expect(
      read(
        p(
          `${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('乙')}<w:r><w:endnoteReference w:id="3"/></w:r>`,
        ),
        {
          footnotes: `<w:footnote w:id="-1" w:type="separator">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run(' 脚注')}`)}${p('二')}</w:footnote>`,
          endnotes: `<w:endnote w:id="3">${table([p('格')])}</w:endnote>`,
        },
      ),
    ).toMatchInlineSnapshot(`
      "1 甲[footnote 2]乙[endnote 3]
      footnote 2
        2  脚注
        3 二
      endnote 3
        table of 1
          row
            0:
              4 格"
    `);
  });
  const comment = (id: number, name: string, ...texts: readonly string[]) =>
    `<w:comment w:id="${id}" w:author="${name}" w:date="2024-10-13T08:00:00Z">${texts.map((text) => p(text)).join('')}</w:comment>`;
  const commented = (body: string, xml: string) =>
    read(body, {
      parts: {
        'word/comments.xml': xml,
        'word/_rels/document.xml.rels': relations([['c', 'comments', 'comments.xml']]),
      },
    });
  const edge = (name: string, id: number) => `<w:comment${name} w:id="${id}"/>`;
  test('comments: who, when, what, about which words', () => {
    const comments = `<w:comments xmlns:w="x">${comment(0, '王主任', '核一下', '再报')}${comment(1, '李', '段')}${comment(2, '无')}</w:comments>`;
    expect(
      commented(
        p('甲') +
          p(
            `${run('发现')}${edge('RangeStart', 0)}${run('隐患')}${del('乙')}${run('12处')}${edge('RangeEnd', 0)}<w:r>${edge('Reference', 0)}</w:r>${run('。')}`,
          ) +
          edge('RangeStart', 1) +
          p('丙') +
          p('丁') +
          edge('RangeEnd', 1) +
          p('戊'),
        comments,
      ),
    ).toMatchInlineSnapshot(`
      "1 甲
      2 发现[comment 0 start]隐患‹-李 10-12: 乙›12处[comment 0 end][comment 0 at]。
      3 [comment 1 start]丙
      4 丁
      5 [comment 1 end]戊
      comment 0 王主任 2024-10-13 at 2 “隐患12处”: 核一下⏎再报
      comment 1 李 2024-10-13 at 3 “丙
      丁”: 段
      comment 2 无 2024-10-13 at ? “”: "
    `);
  });
  test('comments that are not sound are named; the text is read', () => {
    expect(commented(p('甲'), '<w:comments')).toBe('1 甲\nunread comments word/comments.xml');
  });
  test('parts that hold words and are not read are named, and told', () => {
    const file = docxFile({
      body: p('甲'),
      parts: {
        ...Object.fromEntries([1, 2, 3, 4].map((n) => [`word/charts/chart${n}.xml`, '<x/>'])),
        'word/embeddings/1.bin': 'x',
        'word/_rels/document.xml.rels': relations([
          ...[1, 2, 3, 4].map((n) => [`c${n}`, 'chart', `charts/chart${n}.xml`] as const),
          ['o', 'control', 'embeddings/1.bin'],
          ['d', 'diagramData', 'nowhere.xml'],
        ]),
      },
    });
    expect(show(file).split('\n').slice(0, 3)).toEqual([
      '1 甲',
      'unread chart word/charts/chart1.xml',
      'unread chart word/charts/chart2.xml',
    ]);
    expect(
      readFlow(file, '来稿.docx').findings.map(({ severity, code, message }) => `${severity} ${code} ${message.zh}`),
    ).toEqual([
      'info file-read 图表里的字没有读，也就没有查，请自己看一遍：chart1.xml、chart2.xml、chart3.xml 等 4 处',
      'info file-read 嵌入的对象里的字没有读，也就没有查，请自己看一遍：1.bin',
    ]);
  });
});
