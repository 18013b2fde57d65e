/** What other software left behind: errors of Excel and Word, entities and tags, characters nobody sees. */

import type { Path, Words } from '../../diagnostic.ts';
import { anyOf } from '../../pattern.ts';
import { codeNumber } from '../../source/characters.ts';
import type { SaidSlip, Slip } from '../slips.ts';
import { entities, tags } from './words.ts';

const said = (
  zh: string,
  en: string,
  hint: Words = { zh: '删去，或者改成要写的内容', en: 'delete it, or put in what is meant' },
): SaidSlip => ({
  message: { zh, en },
  hint,
});

/** In a text that somebody sent it is the look of its list; without a blank behind it, one may be meant for the page. */
const isBullet = (mark: string, path: Path): boolean =>
  /[\ue000-\uf8ff]|\t/.test(mark) ||
  (path[0] !== 'paragraphs' &&
    (path.includes('items') && path.at(-1) === 'text' ? !/[★☆✓✔√※○]$/.test(mark) : /[^·★☆※○]\s/.test(mark)));

/** What the entity stands for, so that it can be written; a blank is nothing in a Chinese text. */
function ofEntity(text: string): Words {
  const name = text.slice(1, -1).toLowerCase();
  const code = /^#x/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const meant = name.startsWith('#') && code < 0x110000 ? String.fromCodePoint(code) : meanings.get(name);
  if (meant === undefined || !/\p{L}|\p{N}|\p{P}|\p{S}/u.test(meant)) return { zh: '删去', en: 'delete it' };
  return /["“”]/.test(meant)
    ? { zh: `写作「${meant}」`, en: `write ${meant}` }
    : { zh: `写作“${meant}”`, en: `write “${meant}”` };
}
const meanings: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '——'],
  ['ndash', '—'],
  ['hellip', '……'],
  ['middot', '·'],
  ['times', '×'],
]);

export const officeSlips: readonly Slip[] = [
  {
    pattern: /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)|(?<![#\w])#{4,}(?![#\w])/g,
    say: ([text]) =>
      said(`“${text}”是电子表格算不出来的结果`, `“${text}” is an error of a spreadsheet`, {
        zh: '回到表格里改正，再把数填进来',
        en: 'mend the spreadsheet and take the figure anew',
      }),
  },
  {
    pattern: /(?<![A-Za-z])(?:NaN|undefined|null|Infinity|\[object Object\])(?![A-Za-z])/g,
    say: ([text]) => said(`“${text}”是软件出错留下的`, `“${text}” is the remains of a software error`),
  },
  {
    pattern: /错误[!！]\s?(?:未找到引用源|未定义书签|未指定书签|不能识别的开关参数|文档中没有指定样式的文字)。?/g,
    say: ([text]) =>
      said(`“${text}”是Word的域出错留下的`, `“${text}” is a broken field of Word`, {
        zh: '改成它该引用的文字',
        en: 'put in what it should refer to',
      }),
  },
  {
    // In the sentence of 数据 it is a figure.
    pattern: /\{\{(?:[^{}]{0,80}\}\})?|\}\}|\$\{/g,
    say: ([text], { role }) =>
      role === 'statistics'
        ? undefined
        : said(`“${text}”在这里不起作用，会照样印出来`, `“${text}” means nothing here and prints as it stands`, {
            zh: '只有“数据”的正文里可以写 {{指标}}；这里直接写数',
            en: '`{{ }}` belongs in the sentence of 数据; write the figure here',
          }),
  },
  {
    pattern: new RegExp(`&(?:${anyOf(entities)}|#\\d{2,6}|#x[\\da-f]{2,5});`, 'gi'),
    say: ([text]) => said(`“${text}”是网页代码`, `“${text}” is a code of web pages`, ofEntity(text)),
  },
  {
    pattern: new RegExp(`</?${anyOf(tags)}(?:\\s[^<>]{0,200})?/?>`, 'gi'),
    say: ([text]) => said(`“${text}”是网页代码`, `“${text}” is a tag of web pages`, { zh: '删去', en: 'delete it' }),
  },
  {
    pattern: /锟斤拷(?:锟斤拷)*|[烫屯]{4,}|\ufffd+/g,
    say: ([text]) =>
      said(`“${text}”是乱码`, `“${text}” are lost characters`, {
        zh: '对照原文重新输入',
        en: 'type it anew from the original',
      }),
  },
  {
    // Joiners, soft hyphens, marks of direction: nobody sees them, and searching and comparing fail on them. Blanks of no
    // width are for `stray-blank`.
    pattern: /[\u00ad\u200c-\u200f\u202a-\u202e\u2061-\u2064\u2066-\u206f\ufff9-\ufffb]+/g,
    say: ([text]) => ({
      ...said(`这里有看不见的字符（${codeNumber(text)}）`, `an invisible character (${codeNumber(text)})`, {
        zh: '删去',
        en: 'delete it',
      }),
      replace: '',
    }),
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]+/g,
    say: ([text]) =>
      said(`这里有控制字符（${codeNumber(text)}）`, `a control character (${codeNumber(text)})`, {
        zh: '删去',
        en: 'delete it',
      }),
  },
  {
    // The bullet of a list in Word, and the Tab behind it; in the symbol fonts it is a letter.
    pattern: /^[\s\u3000]*(?:[\ue000-\uf8ff●•◆◇■□▪▫➢➤►▶★☆✓✔√·∙○◎※][ \t\u00a0\u3000]*|[lnuvoqØü§²¨–—-]\t)(?=\S)/g,
    say: ([text], { path }) =>
      isBullet(text, path)
        ? {
            ...said(
              `开头的“${/[\ue000-\uf8ff]/.test(text) ? codeNumber(text.trim()) : text.trim()}”是从 Word 带来的项目符号，会照样印出来`,
              'a bullet of Word at the beginning, which prints as it stands',
            ),
            hint: { zh: '删去它和后面的空白，从第一个字写起', en: 'delete it and the blank behind it' },
          }
        : undefined,
  },
  {
    // What stands before it is looked at only where there is one: a megabyte of blanks would take the square of it.
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{10fffd}](?<!^[\s\u3000]*.)/gu,
    say: ([text]) =>
      said(
        `这里有自造字符（${codeNumber(text)}），别的电脑上印不出来`,
        `a character of private use (${codeNumber(text)}), which other machines lack`,
        {
          zh: '换成标准字符；项目符号改成序号',
          en: 'use a standard character, or a number instead of a bullet',
        },
      ),
  },
];
