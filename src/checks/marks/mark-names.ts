/** What brackets and quotes are called; a message that quotes a quote can hardly be read. */

import type { Words } from '../../diagnostic.ts';

const sides = (zh: string, en: string): readonly [Words, Words] => [
  { zh: `前${zh}`, en: `opening ${en}` },
  { zh: `后${zh}`, en: `closing ${en}` },
];
const names = new Map<string, Words>();
for (const [marks, zh, en] of [
  ['“”', '引号', 'quote'],
  ['‘’', '单引号', 'single quote'],
  ['「」', '引号「」', 'quote 「」'],
  ['『』', '引号『』', 'quote 『』'],
  ['《》', '书名号', 'title mark'],
  ['〈〉', '书名号〈〉', 'title mark 〈〉'],
  ['（）', '括号', 'bracket'],
  ['()', '括号', 'bracket'],
  ['【】', '括号【】', 'bracket 【】'],
  ['〔〕', '括号〔〕', 'bracket 〔〕'],
  ['［］', '方括号', 'square bracket'],
  ['[]', '方括号', 'square bracket'],
] as const) {
  sides(zh, en).forEach((name, side) => {
    names.set(marks[side] as string, name);
  });
}

export const nameOf = (mark: string): Words => names.get(mark) ?? { zh: mark, en: mark };

/** A mark as a message shows it: quotes are not quoted by quotes. */
export const namedMark = (marks: string): string => (/[“”‘’"']/.test(marks) ? `「${marks}」` : `“${marks}”`);
