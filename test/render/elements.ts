/** Elements as a template gives them, and the pages laid out from them. */

import { writeDocx } from '../../src/docx/write.ts';
import { type LayoutOptions, layout } from '../../src/layout/layout.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import type { Element, Line, Masthead } from '../../src/markup/element.ts';
import type { OfficeChoices } from '../../src/preset/choices.ts';
import { presetFor } from '../../src/preset/preset.ts';

export const line = (text: string): Line => [{ kind: 'text', text }];

export const text = (content: string): Element => ({ kind: 'paragraph', role: 'body', content: line(content) });

export const masthead = (...name: readonly string[]): Masthead => ({
  kind: 'masthead',
  name: name.map(line),
  number: line('2024年第2期'),
  office: line('云岭市安全生产委员会办公室'),
  date: line('2024年3月9日'),
  signers: [],
});

export const imprint: Element = {
  kind: 'imprint',
  rows: [
    { role: 'distribution', label: line('报：'), lines: [line('市委、市人大常委会、市政府、市政协。')] },
    { role: 'distribution', label: line('送：'), lines: [line('市安全生产委员会各成员单位。')] },
    { role: 'contacts', lines: [line('联系人：周明远　电话：0790—8210000')] },
    { role: 'copies', lines: [line('共印60份')] },
  ],
};

export const treeOf = (
  elements: readonly Element[],
  choices: OfficeChoices = {},
  options: LayoutOptions = {},
): PageTree =>
  layout(elements, presetFor('bulletin', choices), { title: '安全生产工作专报', creator: '云岭市安委办' }, options);

export const docxOf = (
  elements: readonly Element[],
  choices: OfficeChoices = {},
  options: LayoutOptions = {},
): Uint8Array => writeDocx(treeOf(elements, choices, options));

/** Plain 汉字, `length` of them, in no order a line could be broken by. */
export const hanzi = (length: number): string =>
  '云岭市组织各县区对重点行业领域开展安全隐患排查整治工作并建立台账逐项销号'
    .repeat(Math.ceil(length / 35))
    .slice(0, length);
