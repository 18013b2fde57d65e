/** What is said of lists and maps in brackets. */

import type { Said } from '../placed.ts';
import { said, shownKey } from './structure.ts';

/** `end`: the line of a later one on which the other half is most likely missing. */
export function openBracket(mark: string, end?: number): Said {
  const other = mark === '[' ? ']' : '}';
  return said(
    'yaml-bracket',
    `括号 ${mark} 没有配对的另一半`,
    `the bracket ${mark} is never closed`,
    `${end === undefined ? '' : `在第 ${end} 行的末尾`}补上 ${other}，续行要缩进；若括号是文字的一部分，给整段加引号`,
    `add ${other}${end === undefined ? '' : ` at the end of line ${end}`} and indent the lines between; if the bracket belongs to the text, put the whole of it in quotes`,
  );
}

/** `typed`: what stands at the end of the line for the other half. */
export function halfOfAnother(mark: string, typed: string): Said {
  const other = mark === '[' ? ']' : '}';
  return said(
    'yaml-bracket',
    `括号 ${mark} 的另一半打成了 ${typed}`,
    `the other half of the bracket ${mark} is a ${typed}`,
    `末尾的 ${typed} 换成 ${other}`,
    `write ${other} for the ${typed} at the end`,
  );
}

export const wrongBracket = (mark: string): Said =>
  said(
    'yaml-bracket',
    `这里的 ${mark} 没有配对的另一半`,
    `this ${mark} has no partner`,
    '方括号 [ ] 和花括号 { } 要成对；若括号是文字的一部分，给整段加引号',
    'brackets [ ] and { } come in pairs; if it belongs to the text, put the whole of it in quotes',
  );

/** `right`: the line as it should be. With a `mark` lacking, the braces are right, and what stands between them is not. */
export function braces(right: string, lacks: keyof typeof lacking): Said {
  const [zh, en] = lacking[lacks];
  return said('yaml-bracket', zh, en, `写作 ${right}（半角符号）`, `write ${right} (all marks half-width)`);
}

const lacking = {
  mark: ['花括号里的冒号、逗号打成了别的符号', 'a colon or a comma is missing in the braces'],
  end: ['花括号 { 没有合上：末尾不是 }', 'the brace { is never closed by a }'],
  start: ['花括号 } 没有开头：前面不是 {', 'the brace } has no { before it'],
  both: ['键和值写在花括号 { } 里，这里不是', 'keys and values stand in braces { }, and here they do not'],
} as const;

/** `right`: the row as a list. */
export const bars = (right: string): Said =>
  said('yaml-bracket', '一行的各格是用竖线分开的', 'bars part the cells of a row', `写作 ${right}`, `write ${right}`);

/** `|---|---|`, which parts the header of a table from its rows. */
export const barRule = (isColumns: boolean): Said =>
  said(
    'yaml-bracket',
    isColumns ? '这里应是各列的标题，写的是一道横线' : '表格里不用画线，这一行会印成一行横线',
    isColumns
      ? 'titles of columns belong here, not a rule'
      : 'no rule is drawn in a table, and this one would be a row',
    isColumns ? '写上各列的标题' : '删去这一行',
    isColumns ? 'write the titles of the columns' : 'delete this line',
  );

export const afterBracket = said(
  'yaml-bracket',
  '括号合上以后还有内容',
  'there is something after the closing bracket',
  '列表到 ] 或 } 为止；若括号是文字的一部分，给整段加引号',
  'a list ends with its ] or }; if the bracket belongs to the text, put the whole of it in quotes',
);

/** `rest`: nothing but brackets. */
export const bracketsTooMany = (rest: string): Said =>
  said(
    'yaml-bracket',
    `括号已经合上，后面多了“${shownKey(rest)}”`,
    `the brackets are closed, and “${shownKey(rest)}” is one too many`,
    `删去“${shownKey(rest)}”`,
    `delete “${shownKey(rest)}”`,
  );

export const missingComma = said(
  'yaml-bracket',
  '括号里两项之间缺逗号',
  'there is no comma between two items in brackets',
  '各项之间写“, ”（半角逗号，后面空一格）',
  'part the items with “, ”',
);

/** `送: "甲", "乙"`: `list`: the two as one. */
export const quotedItems = (key: string, list: string): Said =>
  said(
    'yaml-quote',
    '几个写在一行里，各加了引号',
    'several on one line, each in quotes',
    `写成一列，不加引号：写作 ${shownKey(key)}: ${list}`,
    `make a list of them, without quotes: write ${shownKey(key)}: ${list}`,
  );

/** `["单位, "检查"]`: quotes that are not two and two run the items into one another. */
export const oddQuotes = (items: readonly string[]): Said =>
  said(
    'yaml-bracket',
    '括号里的引号没有成对',
    'the quotes in brackets are not two and two',
    `写作 [${items.join(', ')}]`,
    `write [${items.join(', ')}]`,
  );

export const emptyItem = said(
  'yaml-bracket',
  '括号里多了一个逗号',
  'there is a comma too many in the brackets',
  '删去多余的逗号',
  'delete the comma',
);

/** `[芦县, , 105]`: in a row of a table every cell counts, and the others would move up. */
export const emptyCell = said(
  'yaml-bracket',
  '两个逗号之间空着一项',
  'nothing stands between two commas',
  '少写的，填上；表格里没有数的格写 —，空着的格写 ""；只有多打的逗号才删去',
  'fill it in; in a table write — for none, or "" for an empty cell; delete the comma only if it is one too many',
);

/** `{ 牵头: 县林业局, 县水利局 }`: for YAML a key without a value, and lost. `right`: the key before it with all that seem its own. */
export function missingColon(
  words: readonly string[],
  right?: { readonly list: string } | { readonly text: string },
): Said {
  const [, name, figure] =
    (words.length === 1 && /^(\p{Script=Han}{2,12})(\d[\d.]*%?)$/u.exec(words[0] as string)) || [];
  const [zh, en] =
    name !== undefined
      ? [`写作 ${name}: ${figure}`, `write ${name}: ${figure}`]
      : right === undefined
        ? [
            '写作“键: 值”（半角冒号，后面空一格）；一个键有几项的，放进方括号，如 牵头: [县林业局, 县水利局]；一个数里的逗号去掉；文字里有逗号的，加引号',
            'write “key: value”, with a half-width colon and a blank; several items of one key in square brackets, as lead: [a, b]; leave the comma out of a figure; put a text that has one in quotes',
          ]
        : 'list' in right
          ? [
              `一个键有几项的，放进方括号：写作 ${right.list}；是一句话的，整句加引号`,
              `several items of one key stand in square brackets: write ${right.list}; a sentence stands in quotes`,
            ]
          : [`是一句话，加引号：写作 ${right.text}`, `a sentence stands in quotes: write ${right.text}`];
  return said(
    'yaml-colon',
    `花括号里的“${shownKey(words.join('、'))}”不成“键: 值”，不会印出来`,
    `“${shownKey(words.join(', '))}” in braces is no “key: value”, and would not be printed`,
    zh,
    en,
  );
}

/** `{清理河道。}`: a text, and nothing else in the braces. */
export const bracesRound = (word: string): Said =>
  said(
    'yaml-colon',
    `花括号里只有文字“${shownKey(word)}”，没有“键: 值”`,
    `only the text “${shownKey(word)}” stands in the braces, and no “key: value”`,
    `是文字，删去花括号：写作 ${[...word].length > 40 ? `${[...word].slice(0, 40).join('')}…` : word}；是键，写作“键: 值”`,
    'a text stands without braces; a key is written “key: value”',
  );

/** `[1,260]`: of a long run only the beginning is shown. */
export function thousands(figure: string): Said {
  const items = figure.length > longest ? ['…'] : figure.split(',');
  const short = figure.length > longest ? '…' : figure;
  const zhItems = items.length === 2 ? '两项' : '几项';
  const one = short.replaceAll(',', '');
  return said(
    'thousands-comma',
    `括号里的“${shownKey(figure)}”有两种读法：一个数，还是${zhItems}（${items.join('、')}）`,
    `“${shownKey(figure)}” in brackets reads as one figure, or as several items (${items.join(' | ')})`,
    `是一个数，去掉逗号写 ${one}，或给这一项加引号，如 "${short}"；是${zhItems}，逗号后面空一格写 ${items.join(', ')}`,
    `for one figure write ${one}, or put the item in quotes, as "${short}"; for several put a blank behind the comma: ${items.join(', ')}`,
  );
}
const longest = 24;
