/** GB/T 15834-2011: where marks stand on a line, and the forms that `check` asks for. */

import { bare, type Document, type Row, says } from './row.ts';

const page = says('GB/T 15834-2011');

const linesOf = ({ pages }: Document): string[] =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => bare(text)).filter((text) => text.length > 20));
const begins = (marks: string) => (document: Document) =>
  linesOf(document).some((line) => marks.includes(line[0] ?? '')) ? '有' : '没有';
const ends = (marks: string) => (document: Document) =>
  linesOf(document).some((line) => marks.includes(line.at(-1) ?? '')) ? '有' : '没有';
const forbids =
  (side: 'Before' | 'After', marks: string) =>
  ({ parts }: Document) => {
    const own =
      new RegExp(`<w:noLineBreaks${side} [^>]*w:val="([^"]*)"`).exec(parts['word/settings.xml'] ?? '')?.[1] ?? '';
    return [...marks].every((mark) => own.includes(mark)) ? '写了' : '没有写';
  };

export const markRows: readonly Row[] = [
  page('5.1.1', '句号、逗号、顿号、分号、冒号不在一行之首', '标点', '没有', begins('。，、；：')),
  page('5.1.2', '问号、叹号不在一行之首', '标点', '没有', begins('？！')),
  page('5.1.3', '后引号、后括号、后书名号不在一行之首', '标点', '没有', begins('”’）》〉')),
  page('5.1.3', '前引号、前括号、前书名号不在一行之末', '标点', '没有', ends('“‘（《〈')),
  page('5.1.4', '破折号不断开：告诉 Word 不在“—”前换行', '标点', '写了', forbids('Before', '—')),
  page('5.1.5', '省略号不断开：告诉 Word 不在“…”前换行', '标点', '写了', forbids('Before', '…')),
  page('5.1.6', '连接号不在一行之首：告诉 Word 不在“～”前换行', '标点', '写了', forbids('Before', '～')),
  page('5.1.7', '间隔号不在一行之首：告诉 Word 不在“·”前换行', '标点', '写了', forbids('Before', '·')),
];

/** What a clause asks of the words, and the check that tells. */
export const checked: readonly (readonly [clause: string, what: string, code: string])[] = [
  ['4.1', '句末用句末点号，一句话不分两段', 'cut-sentence'],
  ['4.5', '并列的引号、书名号之间不用顿号', 'list-comma'],
  ['4.8', '引号外双内单', 'quote-order'],
  ['4.8、4.9、4.15', '引号、括号、书名号成对', 'unpaired-mark'],
  ['4.9', '括号前后形式一致', 'mixed-brackets'],
  ['4.10', '破折号占两个字', 'dash-length'],
  ['4.11', '省略号六点', 'ellipsis-form'],
  ['4.13', '连接号：起止用一字线、浪纹线', 'dash-form'],
  ['4.14', '月日之间用间隔号', 'date-dot'],
  ['5.1', '中文标点占一个字', 'half-width-mark'],
  ['5.1', '点号不在段首，前括号不在段末', 'dangling-mark'],
  ['5.1', '标点不重叠', 'doubled-mark'],
  ['附录', '带括号的序次语后不用标点', 'level-mark'],
];
