import { expect, test } from 'vitest';
import { toElements } from '../../src/markup/elements.ts';
import { parseMarkup } from '../../src/markup/parse.ts';

const elements = (markup: string) => {
  const { root, faults } = parseMarkup(markup);
  expect(faults).toEqual([]);
  return toElements(root);
};
const faults = (markup: string) => parseMarkup(markup).faults.map(({ kind, what }) => `${kind} ${what}`);
const text = (words: string) => ({ kind: 'text', text: words });

test('a table has header layers, spans and alignment', () => {
  expect(
    elements(
      '<table orientation="landscape"><caption>表1</caption><measure>单位：个</measure>' +
        '<table-row header="true"><cell columns="2" align="center"><line>合计</line></cell></table-row>' +
        '<table-row><cell rows="2"><line>甲</line><line>乙</line></cell><cell align="right"/></table-row>' +
        '<note>注：略</note></table>',
    ),
  ).toEqual([
    {
      kind: 'table',
      caption: [text('表1')],
      measure: [text('单位：个')],
      columns: 2,
      header: [{ cells: [{ content: [[text('合计')]], colSpan: 2, rowSpan: 1, align: 'center' }] }],
      rows: [
        {
          cells: [
            { content: [[text('甲')], [text('乙')]], colSpan: 1, rowSpan: 2, align: 'left' },
            { content: [[]], colSpan: 1, rowSpan: 1, align: 'right' },
          ],
        },
      ],
      notes: [[text('注：略')]],
      orientation: 'landscape',
    },
  ]);
});

test('an attribute holds any text, escaped', () => {
  expect(
    elements(
      '<images><image file="a&amp;b&quot;.png" width="60%" alt="&lt;图&gt;"><caption>图1</caption></image></images>',
    ),
  ).toEqual([{ kind: 'images', images: [{ file: 'a&b".png', width: '60%', alt: '<图>', caption: [text('图1')] }] }]);
});

test('attachments have a list, and a page each', () => {
  expect(
    elements(
      '<attachment-list><label>附件：</label><entry><number>1.</number><title>名单</title></entry></attachment-list>' +
        '<attachment><mark>附件1</mark><title>名单</title></attachment>',
    ),
  ).toEqual([
    { kind: 'attachment-list', label: [text('附件：')], entries: [{ number: [text('1.')], title: [text('名单')] }] },
    { kind: 'attachment', mark: [text('附件1')], title: [[text('名单')]] },
  ]);
});

test('names that must not break stay apart from each other and from what is between them', () => {
  expect(elements('<p><keep>李　健</keep><keep>曾梦龙</keep>、同志</p>')).toEqual([
    {
      kind: 'paragraph',
      role: 'body',
      content: [{ ...text('李　健'), keep: true }, { ...text('曾梦龙'), keep: true }, text('、同志')],
    },
  ]);
});

test('attributes that are no number or no known word are told', () => {
  expect(faults('<table columns="0"/><table columns="x"/><table orientation="wide"/>')).toEqual([
    'bad-attribute columns="0"',
    'bad-attribute columns="x"',
    'bad-attribute orientation="wide"',
  ]);
  expect(faults('<masthead form="letter"/><masthead form="memo"/><cell/>')).toEqual([
    'bad-attribute form="memo"',
    'misplaced-tag cell',
  ]);
});
