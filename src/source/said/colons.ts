/** What is said where a colon or its key is missing, or one is too many. */

import type { Said } from '../placed.ts';
import { longestLine, said, shownKey } from './structure.ts';

/** `value`: what stands behind it; `mark`: what stands for the colon; `before`: a dash that the words to write begin with. */
export function missingColon(word: string, value: string, mark: string, before: string): Said {
  const key = `${before}${shownKey(word)}`;
  const entry = value === '' ? `${key}:` : `${key}: ${value.length > longestLine ? '…' : value}`;
  return said(
    'yaml-colon',
    mark === '' ? `“${shownKey(word)}”后面缺冒号` : `“${shownKey(word)}”后面应是冒号，写的是“${mark}”`,
    mark === ''
      ? `there is no colon after “${shownKey(word)}”`
      : `“${mark}” stands where the colon after “${shownKey(word)}” should`,
    `写作 ${entry}（半角冒号，后面空一格）`,
    `write ${entry} (a half-width colon and a blank)`,
  );
}

/** `key`: the one above, when its value is a text; `lacks`: the key of texts, when the map has none yet. */
export function neither(line: string, key?: string, lacks?: string): Said {
  const prose = key !== undefined && /[，。；！？]/.test(line);
  // A sentence in the first column of a file, where no text may stand: a comment that lost its mark.
  const isRemark = key === undefined && /[，。；！？]/.test(line) && [...line].length >= 8;
  if (prose && lacks !== undefined) {
    const whole = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
    return said(
      'yaml-colon',
      `“${shownKey(line)}”前面缺键`,
      `there is no key before “${shownKey(line)}”`,
      `写作 ${lacks}: ${whole}`,
      `write ${lacks}: ${whole}`,
    );
  }
  // // 以下是栏目, （以下是栏目）, <!-- 以下是栏目 -->
  const [, ...notes] = /^(?:\/\/+|\/\*|<!--|%%?|;+|＃+)\s*(.+?)\s*(?:\*\/|-->)?$|^[（(](.+)[）)]$/.exec(line) ?? [];
  const note = key === undefined && line.length <= longestLine ? notes.find(Boolean) : undefined;
  return said(
    'yaml-colon',
    `“${shownKey(line)}”既不是“键: 值”，也没有接在上一行文字的后面`,
    `“${shownKey(line)}” is neither “key: value” nor the continuation of the text above`,
    isRule.test(line)
      ? '这里不用画线：删去这一行'
      : note !== undefined
        ? `写给自己看的话（注释），写作 # ${note}`
        : prose
          ? `另起一段的，上面那个“${shownKey(key)}:”后面改为“|”，各段另起一行，都比“${shownKey(key)}”多缩进两格；接着上一句的，这一行比“${shownKey(key)}”多缩进两格`
          : isRemark
            ? '写给自己看的话（注释），行首加“# ”；要印出来的，写进一个键里，如 正文: …'
            : '若是键，补上冒号和空格；若是上一行文字的续行，行首要比上一行的键多缩进几格',
    isRule.test(line)
      ? 'no rule is drawn here: delete this line'
      : note !== undefined
        ? `for a remark of your own write # ${note}`
        : prose
          ? `for a paragraph of its own put “|” behind “${shownKey(key)}:” above, and give each paragraph a line, indented by two more than ${shownKey(key)}; to go on with the sentence above, indent this line by two more than ${shownKey(key)}`
          : isRemark
            ? 'for a remark of your own put “# ” before it; what is to be printed belongs in a key, as text: …'
            : 'for a key add a colon and a blank; to continue the text above, indent the line more than its key',
  );
}

const isRule = /^[-=*_~—–－＝＊+#]{3,}$/;

/** A line of the text of `key`, which has no other, that begins too far out. */
export const setOut = (line: string, key: string, lines: number, width: number, wanted: number): Said =>
  said(
    'yaml-indent',
    `${lines > 1 ? `从“${shownKey(line)}”起的 ${lines} 行` : `“${shownKey(line)}”`}像是上面“${shownKey(key)}”的内容，却只缩进 ${width} 格`,
    `“${shownKey(line)}” seems to be what “${shownKey(key)}” above lacks, and is indented by ${width} only`,
    `${lines > 1 ? `这 ${lines} 行` : '这一行'}的行首写 ${wanted} 个空格`,
    `begin ${lines > 1 ? `each of these ${lines} lines` : 'this line'} with ${wanted} blanks`,
  );

/** Lines that go on with the text above, and begin too far out. */
export const brokenOff = (line: string, lines: number, wanted: number): Said =>
  said(
    'yaml-indent',
    `${lines > 1 ? `从“${shownKey(line)}”起的 ${lines} 行` : `“${shownKey(line)}”`}是上一行文字的续行，却没有和文字对齐`,
    `“${shownKey(line)}”${lines > 1 ? ` and the lines below it, ${lines} in all,` : ''} should go on with the text above, and is not indented like it`,
    `${lines > 1 ? `这 ${lines} 行的` : '这一行的'}前面空 ${wanted} 格，就接到上一行的文字后面`,
    `to go on with the line above, put ${wanted} blanks before ${lines > 1 ? `each of these ${lines} lines` : 'it'}`,
  );

/** `key`: the one that the words behind a dash most likely belong to; the brackets of a title are printed by themselves. */
export function missingKey(words: string, key: string): Said {
  const value = titleKeys.has(key) ? words.replace(/^【(.+)】$/, '$1') : words;
  const whole = value.length > longestLine ? `${value.slice(0, longestLine)}…` : value;
  return said(
    'yaml-colon',
    `“${shownKey(words)}”前面缺键`,
    `there is no key before “${shownKey(words)}”`,
    `写作 - ${key}: ${whole}`,
    `write - ${key}: ${whole}`,
  );
}

const titleKeys: ReadonlySet<string> = new Set(['标题', 'title']);

/** `typed`: the key with its brackets; `right`: the line as it should be. */
export const keyInBrackets = (typed: string, right: string): Said =>
  said(
    'yaml-colon',
    `“${shownKey(typed)}”是键，两边不用括号，后面写冒号`,
    `“${shownKey(typed)}” is a key: no brackets round it, and a colon behind it`,
    `写作 ${right.length > longestLine ? `${right.slice(0, longestLine)}…` : right}`,
    `write ${right.length > longestLine ? `${right.slice(0, longestLine)}…` : right}`,
  );

/** `isHan`: a full-width colon is what the text should have; behind a figure or a letter it need not be. */
export const colonInValue = (word: string, isHan = true): Said =>
  said(
    'yaml-colon',
    `文字中间的“${shownKey(word)}: ”（冒号加空格）会被当作另一个键`,
    `the “${shownKey(word)}: ” (a colon and a blank) inside the text reads as another key`,
    isHan
      ? '是文字，冒号用全角的，后面不空格：写作“：”；若它是另一个键，另起一行'
      : '是文字，给整段加引号；若它是另一个键，另起一行',
    isHan
      ? 'in a text write “：”, full-width and without a blank; if it is another key, give it a line of its own'
      : 'if it is text, put the whole of it in quotes; if it is another key, give it a line of its own',
  );

/** A text right behind a key that holds keys; `first`: the one below it that the text would swallow. */
export const valueBesideKeys = (key: string, value: string, name: string, first: string): Said => {
  const whole = value.length > longestLine ? `${value.slice(0, longestLine)}…` : value;
  return said(
    'yaml-colon',
    `“${shownKey(key)}:”后面直接写了“${shownKey(value)}”，下面的“${shownKey(first)}”等键就读不出了`,
    `“${shownKey(value)}” is on the line of ${shownKey(key)}, and the keys below it cannot be read`,
    `“${shownKey(key)}:”后面不写字；这几个字移到下一行，和“${shownKey(first)}”对齐，写 ${name}: ${whole}`,
    `write nothing behind ${shownKey(key)}:, and below it, in line with ${shownKey(first)}, ${name}: ${whole}`,
  );
};

/** `first`: the key that the line begins with; `names`: those behind it. */
export function keysOnLine(first: string, names: readonly string[], column: number): Said {
  const zh = names.map((name) => `“${shownKey(name)}:”`).join('');
  const en = names.map(shownKey).join(', ');
  const each = names.length > 1;
  return said(
    'yaml-colon',
    `${zh}写在了“${shownKey(first)}:”的同一行`,
    `${en} on the line of ${shownKey(first)}`,
    `从${zh}起${each ? '各自' : ''}另起一行，前面空 ${column} 格，和“${shownKey(first)}”对齐`,
    `begin a line with ${each ? 'each of ' : ''}${en}, ${column} blanks before it, in line with ${shownKey(first)}`,
  );
}

export const keyAgain = (word: string): Said =>
  said(
    'yaml-colon',
    `“${shownKey(word)}: ”连着写了两遍`,
    `“${shownKey(word)}: ” is written twice in a row`,
    `删去“${shownKey(word)}: ”`,
    `delete “${shownKey(word)}: ”`,
  );

export const keyOnKeyLine = (word: string): Said =>
  said(
    'yaml-colon',
    `“${shownKey(word)}: ”写在了上一级键的同一行`,
    `“${shownKey(word)}: ” is on the line of the key it belongs to`,
    '另起一行，比上一级的键多缩进两格',
    'give it a line of its own, indented by two more than the key it belongs to',
  );
