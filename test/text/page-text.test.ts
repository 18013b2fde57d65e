import { expect, test } from 'vitest';
import { pageText } from '../../src/text/page-text.ts';
import { pageOf } from '../layout/page.ts';

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
