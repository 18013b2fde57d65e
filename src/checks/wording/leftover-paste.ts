/** What comes along when a text is pasted: faces, numbers of pages and notes, marks of Markdown, remarks to the editor. */

import { anyOf } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import { shortened } from '../../schema/wanted.ts';
import type { Slip } from '../slips.ts';
import { toBeLookedUp } from './words.ts';

const texts: ReadonlySet<Role> = new Set(['text', 'note', 'head', 'statistics']);
const cells: ReadonlySet<Role> = new Set(['cell']);
const offices: ReadonlySet<Role> = new Set(['office']);

const drop = (found: string) => ({ zh: `删去“${found}”`, en: `delete “${found}”` });

export const pasteSlips: readonly Slip[] = [
  {
    // 制表人：张三 below a table, or above it: of the sheet, and no row.
    pattern: /^\s*(?:制表|填表|填报|审核|复核|打印)(?:人|员|时间|日期)?\s*[：:][^：:]{0,30}$/g,
    roles: cells,
    say: ([text]) => ({
      message: {
        zh: `“${text.trim()}”是原表下面的签名，会当作一行印出来`,
        en: `“${text.trim()}” signs the sheet, and prints as a row of the table`,
      },
      hint: { zh: '这一行不印的，从文件里删去', en: 'delete the row, unless it is to be printed' },
      severity: 'warning',
    }),
  },
  {
    // A line end as programs write it.
    pattern: /\\[nrt](?![A-Za-z])/g,
    say: ([text]) => ({
      message: { zh: `“${text}”不是换行，会照样印出来`, en: `“${text}” is no line end, and prints as it stands` },
      hint: {
        zh: `删去“${text}”；标题要分行的，写成一列 [第一行, 第二行]；正文要分段的，用“|”`,
        en: `delete “${text}”; lines of a title are a list [one, two], paragraphs of a text stand below a |`,
      },
    }),
  },
  {
    // Behind the sentence that it was copied with.
    pattern: /(?<=[。！？；”])\s*https?:\/\/[\x21-\x7e]{4,200}\s*$/g,
    roles: texts,
    say: ([text]) => ({
      message: {
        zh: '这里有一个网址，像是一起复制来的，会照样印出来',
        en: 'an address of the web, most likely copied along, prints as it stands',
      },
      hint: { zh: `删去网址“${shortened(text.trim())}”`, en: `delete the address “${shortened(text.trim())}”` },
      severity: 'warning',
    }),
  },
  {
    // As pairs of halves, whose first is rare: a class of whole characters would be tried at every place.
    pattern:
      /(?:\ud83c[\udde6-\uddff\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udd00-\udeff]|[\u2600-\u27bf]\ufe0f|[\u2705\u274c\u2753\u2757\u2764\u2b50])(?:\ufe0f|\u200d|\ud83c[\udffb-\udfff])*/g,
    say: ([text]) => ({
      message: { zh: `“${text}”是表情符号，会照样印出来`, en: `“${text}” is an emoji, and prints as it stands` },
      hint: drop(text),
    }),
  },
  {
    // “@所有人，今天转移”: quoted, it is told of.
    pattern: /(?<!“)@(?:所有人|全体成员)[ \u3000\u2005，,：:]*/g,
    say: ([text]) => ({
      message: {
        zh: `“${text.trim()}”是聊天软件里叫人的话，会照样印出来`,
        en: `“${text.trim()}” calls the members of a chat, and prints as it stands`,
      },
      hint: drop(text),
    }),
  },
  {
    // — 3 —, 第3页 共8页: a line of its own, or in the midst of a sentence that goes on over the page.
    pattern:
      /^\s*(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:[，, ]*共\s*\d{1,3}\s*页)?)\s*$|(?<=[\p{Script=Han}，。；、])\s*[-—–－] \d{1,3} [-—–－]\s*(?=[\p{Script=Han}，。；、])/gu,
    roles: texts,
    say: ([text]) => ({
      message: {
        zh: `“${text.trim()}”像是一起复制来的页码，会照样印出来`,
        en: `“${text.trim()}” looks like the number of a page that was copied along`,
      },
      hint: {
        zh: `删去“${text.trim()}”；单独一条的，整条删去`,
        en: `delete “${text.trim()}”, and the item it stands in alone`,
      },
    }),
  },
  {
    // [1], [2-3]: where a page of the web or a paper names its source. A 文号 has four figures.
    pattern: /(?<=[\p{Script=Han}\d”》）。，；])\[\d{1,2}(?:[-–,，]\d{1,2})*\](?=[\p{Script=Han}，。；、！？]|$)/gu,
    roles: texts,
    severity: 'warning',
    say: ([text]) => ({
      message: {
        zh: `“${text}”像是一起复制来的注号，会照样印出来`,
        en: `“${text}” looks like the number of a note that was copied along`,
      },
      hint: drop(text),
    }),
  },
  {
    // - 到芦县检查, ## 工作动态, > 引用: lines of Markdown below a bar.
    pattern: /^(?:[-*+>]|#{1,6}) +(?=[\p{Script=Han}“《（\d])/gu,
    roles: texts,
    say({ 0: text }, { text: whole }) {
      // -5℃ may be written - 5.
      if (text.startsWith('-') && /^- +\d+(?:\.\d+)?(?:℃|度|%|万|亿)/.test(whole)) return undefined;
      const mark = text.trim();
      return {
        message: {
          zh: `行首的“${mark}”会照样印出来`,
          en: `“${mark}” at the head of a line of text prints as it stands`,
        },
        hint: {
          zh: `删去“${text}”；各是一条的，写到“条目:”下面，一条一个“- ”`,
          en: `delete “${text}”; what are items of their own stand below “items:”`,
        },
      };
    },
  },
  {
    // （数字待核）, （请核实）, （？）: what was asked of the editor.
    pattern: new RegExp(
      `[（(](?:${anyOf(toBeLookedUp)}(?:还|尚|均|都)?[待需要请]再?[核定补查确][^（）()]{0,7}|请再?核[^（）()]{0,7}|[?？])[）)]`,
      'g',
    ),
    severity: 'warning',
    say: ([text]) => ({
      message: {
        zh: `“${text}”是写给编辑的话，会照样印出来`,
        en: `“${text}” is a remark to the editor, and is printed`,
      },
      hint: { zh: `核对以后删去“${text}”`, en: `look it up, then delete “${text}”` },
    }),
  },
  {
    // In a form there is room for the seal of the unit; what signs a document bears the seal itself.
    pattern: /[（(](?:盖章|公章|印章|章)[）)]$/g,
    roles: offices,
    severity: 'warning',
    say: ({ 0: text }, { path }) =>
      path[0] === 'signature'
        ? {
            message: { zh: `署名后面的“${text}”会照样印出来`, en: `“${text}” behind the office is printed` },
            hint: {
              zh: `删去“${text}”；要给印章留出位置，在“落款”里写 盖章: 是`,
              en: `delete “${text}”; for the room of a seal write seal: true in signature`,
            },
          }
        : undefined,
  },
];
