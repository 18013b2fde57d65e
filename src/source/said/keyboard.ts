/** What is said of what a Chinese keyboard types: read, with a cure, where one reading exists; reported where there are two. */

import type { Words } from '../../diagnostic.ts';
import type { Said } from '../placed.ts';

const fixHint: Words = {
  zh: '用 bulletin check --fix 改正',
  en: 'cured by bulletin check --fix',
};

export const colon = (typed: string, key: string, declared: boolean): Said => ({
  code: 'keyboard-colon',
  message: {
    zh: `“${key}”后面的冒号${typed === ':' ? '没有空格' : '是全角的'}，已按键读`,
    en: `the colon after “${key}” ${typed === ':' ? 'has no blank after it' : 'is full-width'}; it was read as a key`,
  },
  hint: declared
    ? {
        zh: `写作 ${key}: …（半角冒号，后面空一格）；${fixHint.zh}`,
        en: `write ${key}: … (a half-width colon and a blank); ${fixHint.en}`,
      }
    : {
        zh: `写作 ${key}: …；这一行若是上一行文字的续行，请在行首缩进；${fixHint.zh}`,
        en: `write ${key}: …; if the line continues the text above, indent it; ${fixHint.en}`,
      },
});

export const doubledColon = (key: string): Said => ({
  code: 'keyboard-colon',
  message: {
    zh: `“${key}”后面的冒号打重了，已按一个读`,
    en: `there is more than one colon after “${key}”; they were read as one`,
  },
  hint: {
    zh: `写作 ${key}: …（只留一个半角冒号，后面空一格）；${fixHint.zh}`,
    en: `write ${key}: … with one colon; ${fixHint.en}`,
  },
});

export const blankBeforeColon = (key: string): Said => ({
  code: 'keyboard-colon',
  message: {
    zh: `“${key}”和冒号之间有全角空格，没有算作键的一部分`,
    en: `the full-width blank between “${key}” and its colon was not taken for a part of the key`,
  },
  hint: { zh: `写作 ${key}: …；${fixHint.zh}`, en: `write ${key}: …; ${fixHint.en}` },
});

export const dash = (typed: string): Said => ({
  code: 'keyboard-dash',
  message: {
    zh: typed === '-' ? '条目的“-”后面没有空格，已按条目读' : `条目前的“${typed}”不是半角减号，已按“- ”读`,
    en:
      typed === '-'
        ? 'no blank after the “-” of a list item; it was read as one'
        : `“${typed}” was read as the “- ” of a list item`,
  },
  hint: {
    zh: `写作“- 条目”（半角减号，后面空一格）；${fixHint.zh}`,
    en: `write “- item”; ${fixHint.en}`,
  },
});

export const loneDash: Said = {
  code: 'keyboard-dash',
  message: { zh: '单独的一个“-”，已按“—”读', en: 'a lone “-” was read as “—”' },
  hint: { zh: `写作 —；${fixHint.zh}`, en: `write —; ${fixHint.en}` },
};

export const indent: Said = {
  code: 'keyboard-indent',
  message: {
    zh: '行首是全角空格或别的特殊空白，已按半角空格读（一个全角空格算两格）',
    en: 'the line is indented with full-width or other special blanks, read as half-width ones (a full-width one as two)',
  },
  hint: {
    zh: `缩进请用半角空格；${fixHint.zh}`,
    en: `indent with plain blanks; ${fixHint.en}`,
  },
};

export const headMark = (mark: string): Said => ({
  code: 'keyboard-start',
  message: {
    zh: `“${mark}”是网页、聊天里标题的记号，在 YAML 里是备注；这里已按它后面的文字读`,
    en: `“${mark}” marks a heading in chats and pages, and a comment in YAML; what follows was read as text`,
  },
  hint: { zh: `删去“${mark}”；${fixHint.zh}`, en: `delete “${mark}”; ${fixHint.en}` },
});

export const quotesInQuotes = (right: string): Said => ({
  code: 'keyboard-start',
  message: {
    zh: '整段加了半角双引号，里面又有半角双引号；里面的已按“”读',
    en: 'half-width quotes inside the half-width quotes of the whole: those inside were read as “”',
  },
  hint: { zh: `写作 ${right}；${fixHint.zh}`, en: `write ${right}; ${fixHint.en}` },
});

export const comma = (typed: string): Said => ({
  code: 'keyboard-comma',
  message: {
    zh: typed === '，' ? '列表里的逗号是全角的，已按半角读' : `花括号里用“${typed}”分开各项，已按半角逗号读`,
    en:
      typed === '，'
        ? 'a full-width comma between list items was read as a half-width one'
        : `“${typed}” between the entries in braces was read as a comma`,
  },
  hint: { zh: `写作“, ”；${fixHint.zh}`, en: `write “, ”; ${fixHint.en}` },
});

export const bar: Said = {
  code: 'keyboard-start',
  message: {
    zh: '“｜”是全角的，已按多段文字的“|”读',
    en: '“｜” was read as the “|” that opens a text of several paragraphs',
  },
  hint: { zh: `写作半角的“|”；${fixHint.zh}`, en: `write “|”; ${fixHint.en}` },
};

export const starredKey = (key: string): Said => ({
  code: 'keyboard-start',
  message: {
    zh: `键“${key}”的两边有星号，已按“${key}”读`,
    en: `the stars round the key ${key} were left out`,
  },
  hint: {
    zh: `删去星号，写作 ${key}: …（半角冒号，后面空一格）；${fixHint.zh}`,
    en: `write ${key}: … without stars; ${fixHint.en}`,
  },
});

/** `key`: what holds the text. */
export const barBeforeText = (key: string, mark: string): Said => ({
  code: 'keyboard-start',
  message: {
    zh: '“|”后面要换行，这里直接写了文字；已按另起一行读',
    en: 'the text begins on the line of “|”; it was read as if it had a line of its own',
  },
  hint: {
    zh: `在“|”后面换行，文字另起一行，比“${key}”多缩进两格；不分段的，删去“${mark}”；${fixHint.zh}`,
    en: `begin a new line behind “|”, indented by two more than ${key}, or delete the “${mark}”; ${fixHint.en}`,
  },
});

/** @param inner what stands between the first quote and its other half */
export const quotedWord = (inner: string): Said => ({
  code: 'keyboard-start',
  message: {
    zh: `文字开头的引号是半角的，在 YAML 里另有含义；已按“${inner}”读`,
    en: `the quotes at the beginning of a text mean something else in YAML; they were read as “${inner}”`,
  },
  hint: {
    zh: `引号改用中文的：“${inner}”；${fixHint.zh}`,
    en: `use the quotes “ and ”: “${inner}”; ${fixHint.en}`,
  },
});

export const start = (mark: string): Said => ({
  code: 'keyboard-start',
  message: {
    zh: `文字以“${mark}”开头，在 YAML 里另有含义；这里已按文字读`,
    en: `a text begins with “${mark}”, which means something else in YAML; it was read as text`,
  },
  hint:
    mark === '['
      ? {
          zh: `方括号改用全角的，标题用【】，其余用（）；要照印 [ ]，给整段文字加引号，bulletin check --fix 就这样改`,
          en: `use full-width brackets 【】 or （）; to print [ ] put the text in quotes, as bulletin check --fix does`,
        }
      : {
          zh: `给整段文字加引号；${fixHint.zh}`,
          en: `put the text in quotes; ${fixHint.en}`,
        },
});

export const commaInItem: Said = {
  code: 'two-readings',
  message: {
    zh: '方括号或花括号里有全角逗号“，”：已按文字读，没有当作分隔',
    en: 'a full-width comma “，” inside brackets: it was read as text, not as a separator',
  },
  hint: {
    zh: '要分成几项，改用半角逗号和空格“, ”；本来就是一项文字，加上引号',
    en: 'to part items write “, ”; if it is one text, put it in quotes',
  },
};

/** #平安云岭# as a chat has it. */
const topic = /^[^#\s]{1,20}#/;

export const cut = (lost: string): Said => ({
  code: 'two-readings',
  message: {
    zh: `“#${lost}”前面有空格，被当作注释，不会印出来`,
    en: `“#${lost}” follows a blank, so it was read as a comment and will not be printed`,
  },
  hint: topic.test(lost)
    ? {
        zh: `“#${topic.exec(lost)?.[0]}”是聊天里的话题，删去；确是注释，在 # 后面空一格`,
        en: `“#${topic.exec(lost)?.[0]}” is a topic of a chat: delete it; if it is a comment, put a blank after #`,
      }
    : {
        zh: '要印出来，给整段文字加引号；确是注释，在 # 后面空一格',
        en: 'to print it, put the whole text in quotes; if it is a comment, put a blank after #',
      },
});

/** `值班.xlsx #值班`: the name of the sheet is a comment. */
export const sheetApart = (file: string, sheet: string): Said => ({
  code: 'two-readings',
  message: {
    zh: `“#${sheet}”前面有空格，被当作注释：取的不是“${sheet}”这张表`,
    en: `“#${sheet}” follows a blank, so it was read as a comment: it does not choose a sheet`,
  },
  hint: {
    zh: `写作 ${file}#${sheet}（中间没有空格）；确是注释，在 # 后面空一格`,
    en: `write ${file}#${sheet}, without a blank; if it is a comment, put a blank after #`,
  },
});

export const colonInText = (word: string): Said => ({
  code: 'two-readings',
  message: {
    zh: `“${word}：”已按文字读，没有当作键`,
    en: `“${word}：” was read as text, not as a key`,
  },
  hint: {
    zh: `要作键，写作 ${word}: …（半角冒号，后面空一格）；是文字，给整段加引号`,
    en: `for a key write ${word}: …; if it is text, put the whole of it in quotes`,
  },
});

export const joined = (mark: string): Said => ({
  code: 'two-readings',
  message: {
    zh: `这一行以“${mark}”开头，像是另起的一项，但已并进上一行的文字`,
    en: `this line begins with “${mark}” like an item of its own, but was joined to the text above`,
  },
  hint: {
    zh: '若是另一项，检查它和上一行的缩进；若是文字，给整段加引号',
    en: 'if it is an item of its own, mind the indent of this line and the one above; if it is text, put the whole of it in quotes',
  },
});
