/** What is said when the structure of the file cannot be read as written. */

import type { Said } from '../placed.ts';

/** A code, what is wrong in 中文 and English, and what to do. */
export const said = (code: Said['code'], zh: string, en: string, hintZh: string, hintEn: string): Said => ({
  code,
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

export const shownKey = (text: string): string => (text.length > 12 ? `${text.slice(0, 12)}…` : text);

export const tab = (width: number): Said =>
  said(
    'yaml-tab',
    '行首用了 Tab 缩进',
    'the line is indented with a tab',
    `缩进只能用空格：删去行首的 Tab，这一行的行首写 ${width} 个空格`,
    `indent with blanks only: take the tab away, and begin this line with ${width} blanks`,
  );

/** Where blanks stand between a dash and what follows it. */
export const tabAfterDash = said(
  'yaml-tab',
  '“-”后面是 Tab',
  'a tab follows the “-”',
  '把 Tab 换成一个空格：“-”后面空一格',
  'put one blank behind the “-” instead',
);

export const unaligned = (width: number, wanted: number): Said =>
  said(
    'yaml-indent',
    `这一行缩进 ${width} 格，和同一层的行没有对齐`,
    `this line is indented by ${width}, out of line with its neighbours`,
    `同一层的行要对齐：这里应缩进 ${wanted} 格；若它属于上一行的键，上一行冒号后面就不能再有内容`,
    `lines of one level must be aligned: indent this one by ${wanted}; if it belongs to the key above, nothing may follow that key's colon`,
  );

/** `below`: so many lines of the entry stand as far out of line as its first. */
export function entryUnaligned(width: number, wanted: number, below: number): Said {
  const by = Math.abs(width - wanted);
  const [few, way, side, change] =
    width > wanted ? ['多', '左', 'too many', 'take them away from'] : ['少', '右', 'too few', 'add them to'];
  return said(
    'yaml-indent',
    `这一行起的 ${below + 1} 行${few}缩进了 ${by} 格`,
    `this line and the ${below} below it are indented by ${by} ${side}`,
    `这 ${below + 1} 行都往${way}缩进 ${by} 格：这一行缩进 ${wanted} 格，和同一层的“- ”对齐`,
    `${change} each of these ${below + 1} lines: this one is indented by ${wanted}, in line with its neighbours`,
  );
}

/** `key`: what has nothing below it; `by`: how many blanks its lines lack, which then begin with `wanted`. */
export function fallenOut(
  key: string,
  from: number,
  to: number,
  { by, wanted }: { readonly by: number; readonly wanted: number },
): Said {
  const [lines, each] = from === to ? [`第 ${from} 行`, ''] : [`第 ${from} 行到第 ${to} 行`, '都'];
  const en = from === to ? `line ${from}` : `lines ${from} to ${to}`;
  return said(
    'yaml-indent',
    `“${shownKey(key)}”下面是空的，${lines}像是它的内容，却${each}没有缩进到它下面`,
    `nothing stands below “${shownKey(key)}”, and ${en} seem to belong there, too far out`,
    `${lines}${each}往右缩进 ${by} 格，“- ”前面空 ${wanted} 格`,
    `indent ${en} by ${by} more, with ${wanted} blanks before the “- ”`,
  );
}

export const shortBlock = (width: number, wanted: number): Said =>
  said(
    'yaml-indent',
    `多段文字里这一行只缩进 ${width} 格，比第一行少`,
    `this line of the text is indented by ${width}, less than its first line`,
    `“|”下面每一行都至少要缩进 ${wanted} 格，和第一行对齐`,
    `indent every line below “|” by at least ${wanted}, like the first`,
  );

export const flatBlock = said(
  'yaml-indent',
  '“|”下面的文字没有缩进',
  'the text below “|” is not indented',
  '文字的每一行都要比“|”所在的键多缩进两格',
  'indent every line of the text by two more than the key with the “|”',
);

export const commentInText = said(
  'yaml-syntax',
  '一段文字的中间夹了注释',
  'a comment in the middle of a text',
  '把注释移到这段文字的前面或后面；“#”若是文字的一部分，给整段加引号',
  'move the comment before or after the text; if the “#” belongs to it, put the whole text in quotes',
);

/** `line`: what stands there; `runsOn`: the line above stops in mid-sentence; `inPlace`: the lines below are right. */
export function missingDash(line: string, runsOn: boolean, inPlace = false): Said {
  const isKey = /^[^\s:：，。；]{1,30}:(?:\s|$)/.test(line);
  const whole = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
  if (inPlace)
    return said(
      'yaml-dash',
      '列表里这一行前面缺“- ”',
      'this line of a list has no “- ” in front',
      `写作“- ${whole}”，下面各行不动`,
      `write “- ${whole}”, and leave the lines below as they are`,
    );
  return said(
    'yaml-dash',
    '列表里这一行前面缺“- ”',
    'this line of a list has no “- ” in front',
    runsOn
      ? '接着上一行的，这一行再缩进两格；是另一项，前面写“- ”'
      : `写作“- ${whole}”${isKey ? '，这一项下面的各行再缩进两格' : ''}；若它是上一项里的内容，再缩进${isKey ? '两' : '四'}格`,
    runsOn
      ? 'indent it by two more to go on with the line above; for an item of its own write “- ” in front'
      : `write “- ${whole}”${isKey ? ', and indent the other lines of the item by two more' : ''}; if the line belongs to the item above, indent it by ${isKey ? 'two' : 'four'} more`,
  );
}
/** Of a line that a hint repeats. */
export const longestLine = 60;

export const doubledDash = (marks: string): Said =>
  said(
    'yaml-dash',
    `“${marks}”不能当作列表的“- ”`,
    `“${marks}” does not stand for the “- ” of a list`,
    `每一项前面写“- ”；要印出“${marks}”，写作“- ${marks} …”`,
    `write “- ” in front of every item; to print “${marks}” write “- ${marks} …”`,
  );

export const listAfterValue = said(
  'yaml-dash',
  '上面的键已经有值，这里又列了条目',
  'a list begins here, but the key above has a value already',
  '条目属于上面的键，就删去它冒号后面的值；不属于，就先写它自己的键',
  'if the items belong to the key above, delete the value after its colon; if not, write their own key first',
);

/** `key`: the one of the list, which is gone; `column`: where it belongs. */
export const listWithoutKey = (key: string, column: number): Said =>
  said(
    'yaml-dash',
    `这里起的各项上面缺一行“${key}:”`,
    `the line “${key}:” is missing above this list`,
    `在这一行上面补一行“${key}:”，前面空 ${column} 格；下面各行不动`,
    `put the line “${key}:” above this one, with ${column} blanks before it, and leave the lines below as they are`,
  );

/** `first`: of the keys that it held. */
export const keysWithoutParent = (first: string, key: string): Said =>
  said(
    'yaml-indent',
    `“${shownKey(first)}”起的几个键上面缺一行“${key}:”`,
    `the line “${key}:” is missing above “${shownKey(first)}”`,
    `在这一行上面补一行“${key}:”，前面不空格；下面各行不动`,
    `put the line “${key}:” above this one, without blanks before it, and leave the lines below as they are`,
  );

export const dashOnKeyLine = said(
  'yaml-dash',
  '“- ”写在了键的同一行',
  'a “- ” on the same line as its key',
  '列表的每一项另起一行，缩进后写“- ”；若是文字，给整段加引号',
  'start every item on a line of its own; if it is text, put the whole of it in quotes',
);

/** `declared`: the word is a key of this place or of the one it stands in. */
export const keyTooDeep = (word: string, declared: boolean): Said =>
  said(
    'yaml-indent',
    `“${shownKey(word)}: ”接在了上一行的文字后面`,
    `“${shownKey(word)}: ” runs on from the text of the line above`,
    declared
      ? '若它是另一个键，和同一层的键对齐；若是文字，冒号用全角的，后面不空格'
      : `是文字，冒号用全角的，后面不空格：“${shownKey(word)}：”；要另起一段，上面“正文:”后面改为“|”，各段另起一行`,
    declared
      ? 'if it is another key, align it with the keys of its level; if it is text, write “：” with no blank behind it'
      : `if it is text, write “${shownKey(word)}：” with a full-width colon and no blank; for a paragraph of its own put “|” behind “text:” above, and each paragraph on a line`,
  );

/** `typed`: the full-width quote at the end; `line`: where it stands, if not where the text begins. */
export const wideQuoteAtEnd = (mark: string, typed: string, line?: number): Said =>
  said(
    'yaml-quote',
    `文字以半角引号 ${mark} 开头，末尾却是${/["']/.test(typed) ? '' : '全角的'} ${typed}`,
    `the text begins with ${mark} and ends with ${/["']/.test(typed) ? '' : 'a full-width '}${typed}`,
    `${line === undefined ? '' : `第 ${line} 行`}末尾的 ${typed} 换成 ${mark}`,
    `write ${mark} for the ${typed} at the end${line === undefined ? '' : ` of line ${line}`}`,
  );

/** Of two quotes inside a text the first is half-width. */
export const halfQuoteFirst = (mark: string, wanted: string): Said =>
  said(
    'yaml-quote',
    `文字里的引号，前一半是半角的 ${mark}，后一半是全角的`,
    `of the quotes in this text the first is a half-width ${mark}`,
    `开头的 ${mark} 换成 ${wanted}`,
    `write ${wanted} for the ${mark} at the beginning`,
  );

/** `line`: the last that the text runs on over, where that is not the one it begins on. */
export const openQuote = (mark: string, line?: number): Said =>
  said(
    'yaml-quote',
    `引号 ${mark} 没有配对的另一半`,
    `the quote ${mark} is never closed`,
    `在${line === undefined ? '' : `第 ${line} 行的`}文字末尾补上同样的半角引号；若引号是文字的一部分，改用全角“”或把整段放进单引号`,
    `close the text with the same quote${line === undefined ? '' : ` at the end of line ${line}`}; if the quote belongs to the text, use “ ” or put the whole text in single quotes`,
  );

export const afterQuote = said(
  'yaml-quote',
  '引号合上以后还有内容',
  'there is something after the closing quote',
  '引号要括住整段文字；文字里面的引号改用全角“”',
  'the quotes must enclose the whole text; inside it use “ ”',
);

export const anchor = (mark: string): Said =>
  said(
    'yaml-anchor',
    `“${shownKey(mark)}”是 YAML 的锚点、别名、合并或标签，这里不用`,
    `“${shownKey(mark)}” is a YAML anchor, alias, merge key or tag, which are off here`,
    '内容要照写一遍，程序不作引用、不作展开；若是文字，给整段加引号',
    'write the contents out: nothing is ever referred to or expanded; if it is text, put the whole of it in quotes',
  );

export const explicitKey = said(
  'yaml-syntax',
  '这里不用“? ”写法',
  'the “? ” way of writing a key is off here',
  '写作“键: 值”；若是文字，给整段加引号',
  'write “key: value”; if it is text, put the whole of it in quotes',
);

export const badKey = said(
  'yaml-syntax',
  '冒号前面不是一个键',
  'what stands before this colon is no key',
  '冒号前面写一行之内的一个词；若整行是文字，加引号',
  'write one word, on one line, before the colon; if the whole line is text, put it in quotes',
);

export const badStart = (mark: string): Said =>
  said(
    'yaml-syntax',
    `文字不能以“${mark}”开头`,
    `a text cannot begin with “${mark}”`,
    '给整段文字加引号',
    'put the whole text in quotes',
  );

export const blockHeader = said(
  'yaml-syntax',
  '“|”或“>”后面不能直接写文字',
  'no text may follow “|” or “>” on their line',
  '文字另起一行并缩进；若“|”“>”是文字的一部分，给整段加引号',
  'start the text on the next line, indented; if “|” or “>” belongs to it, put the whole of it in quotes',
);

export const badEscape = (written: string): Said =>
  said(
    'yaml-escape',
    `双引号里的“${written}”不是程序认识的转义`,
    `“${written}” means nothing inside double quotes`,
    '要印出反斜杠，写两个“\\\\”，或把整段放进单引号',
    'to print a backslash write two, or put the text in single quotes',
  );

/** A path of Windows. `name`: what stands behind its last backslash. */
export const windowsPath = (name: string): Said =>
  said(
    'yaml-escape',
    `双引号里写的是电脑上的路径，反斜杠在这里另有含义`,
    'a path of this computer stands in double quotes, where a backslash means something else',
    `把文件拷进本期所在的文件夹，只写文件名：写作 ${name}`,
    `copy the file into the folder of the issue, and leave its name only: write ${name}`,
  );

export const unexpected = said(
  'yaml-syntax',
  '从这里起读不出层次',
  'the structure cannot be read from here on',
  '检查这一行的缩进、冒号、引号和括号；拿不准时给整段文字加引号',
  'mind the indent, colon, quotes and brackets of this line; when in doubt put the whole text in quotes',
);
