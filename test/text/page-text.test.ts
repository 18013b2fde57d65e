import { expect, test } from 'vitest';
import type { Element } from '../../src/markup/element.ts';
import { pageText } from '../../src/text/page-text.ts';
import { pageOf } from '../layout/page.ts';
import { line, text, treeOf } from '../render/elements.ts';
import { png } from '../render/pictures.ts';
import { cell, ranking, spans, table } from '../render/tables.ts';

test('one paragraph a line, a blank line above headings and where the page leaves room', () => {
  const page = pageOf('<title>题</title><p>甲</p><p>乙</p><heading level="1">一、丙</heading><p>丁</p>');
  expect(pageText(page)).toBe('题\n\n甲\n乙\n\n一、丙\n丁\n');
});

test('office and date keep the tab between them; the rule and the room above leave nothing', () => {
  const page = pageOf('<masthead><name>专报</name><office>安委办</office><date>2024年3月9日</date></masthead>');
  expect(pageText(page)).toBe('专报\n\n安委办\t2024年3月9日\n');
});

test('the imprint row by row, in order, without page numbers', () => {
  const rows =
    '<row role="distribution"><label>报：</label><line>甲</line><line>乙</line></row><row role="copies"><line>共印5份</line></row>';
  expect(pageText(pageOf(`<p>文</p><imprint>${rows}</imprint>`))).toBe('文\n\n报：甲\n乙\n共印5份\n');
});

test('columns read down, one column after the other', () => {
  expect(pageText(pageOf('<columns count="2"><p>甲</p><p>乙</p></columns><p>丙</p>'))).toBe('甲\n乙\n丙\n');
});

test('the mark of a draft is text, its watermark is not', () => {
  expect(pageText(pageOf('<p>文</p>', {}, { draft: true }))).toBe('送审稿\n\n文\n');
});

test('nothing at all is nothing', () => {
  expect(pageText(pageOf(''))).toBe('');
});

test('the text is the author’s: blanks, stars and what looks like markup stand as they are', () => {
  expect(pageText(pageOf('<p>　甲  *乙* &lt;w:p&gt; &amp;amp; ]]&gt;</p>'))).toBe('　甲  *乙* <w:p> &amp; ]]>\n');
});

test('a table is a row a line, its places tabs apart, a spanning cell at the first of its places', () => {
  expect(pageText(treeOf([text('甲'), spans, text('乙')]))).toBe(
    [
      '甲',
      '',
      '一\t二\t三\t四\t五',
      '两行两列\t\t甲\t乙\t三行',
      '\t\t横两列',
      '丙\t丁\t戊\t己',
      '横贯全表的一行文字',
      '1\t2\t3\t4\t5',
      '',
      '乙\n',
    ].join('\n'),
  );
});

test('its caption stands right above it, its notes right below', () => {
  const lines = pageText(treeOf([text('甲'), ranking, text('乙')])).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '甲',
    '',
    '2024年一季度安全生产考核排名',
    '单位：分',
    '名次\t县区\t得分\t较上季度',
    '1\t东山县\t98.60\t—',
  ]);
  expect(lines.slice(-5)).toEqual(['9\t经开区\t87.64\t—', '注：得分相同的名次并列。', '', '乙', '']);
});

test('lines of a cell stand on the line of its row', () => {
  const broken = table({ columns: 2, rows: [{ cells: [cell('牵头：市应急局\n配合：市水利局'), cell('甲\t乙')] }] });
  expect(pageText(treeOf([broken]))).toBe('牵头：市应急局 配合：市水利局\t甲 乙\n');
});

test('a picture is what it shows, with its caption below', () => {
  const images = new Map([['a.png', png(10, 10)]]);
  const pictures: Element = {
    kind: 'images',
    images: [{ file: 'a.png', caption: line('图1 现场'), alt: '塌方处' }],
  };
  const bare: Element = { kind: 'images', images: [{ file: 'a.png' }, { file: 'a.png', alt: '全景' }] };
  expect(pageText(treeOf([pictures, bare], {}, { images }))).toBe('[图：塌方处]\n图1 现场\n\n[图]\t[图：全景]\n');
});

test('an attachment stands apart, and a name that a line would cut is not cut in the text either', () => {
  const start: Element = { kind: 'attachment', mark: line('附件1'), title: [line('责任清单')] };
  expect(pageText(treeOf([text('甲'), start, text('乙')]))).toBe('甲\n\n附件1\n\n责任清单\n\n乙\n');
  const names = Array.from({ length: 12 }, (_, index) => [
    { kind: 'text', text: `第${index + 1}专业委员会`, keep: true } as const,
    { kind: 'text', text: '、' } as const,
  ]).flat();
  const rows = [{ role: 'distribution', label: line('送：'), lines: [names] } as const];
  expect(pageText(treeOf([{ kind: 'imprint', rows }])).split('\n')).toHaveLength(2);
});
