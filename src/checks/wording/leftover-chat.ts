/** What a chat left behind: its faces, and the line above a message. */

import { anyOf } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import { chatTokens } from '../chat-tokens.ts';
import type { Slip } from '../slips.ts';

const texts: ReadonlySet<Role> = new Set(['text', 'note', 'head']);

const day =
  '(?:(?:19|20)?\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/月]\\d{1,2}日?|昨天|今天|星期[一二三四五六日])';
const clock = '(?:[上下]午|凌晨|中午|晚上)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';

/** What a message begins and ends with, and no report. */
const greetings = '收到 好的 你好 您好 领导好 领导上午好 领导下午好 领导晚上好 各位领导好 辛苦 辛苦了';
const goodbyes = `
  收到 好的 OK ok 辛苦 辛苦了 辛苦您 辛苦各位 请审核 请审阅 请过目 请查收 请收阅 请领导审核 请领导审阅 以上请审阅 以上请审核`;

/** Five marks and more: a rule, as chats draw it below what they quote. */
const rule = '[-—－_=＿＝](?:[ \\u3000]?[-—－_=＿＝]){4,}';

/** Underlines are room for what is not filled in. */
const line = rule.replaceAll('_', '').replaceAll('＿', '');

export const chatSlips: readonly Slip[] = [
  {
    // 「王主任：青石县这条再核一下」 and the rule below it, above what was answered.
    pattern: new RegExp(
      `「[^「」：:]{1,20}[：:][^「」]{0,300}」\\s*${rule}\\s*|^「[^「」：:，。]{1,20}：[^「」]{1,300}」$`,
      'gu',
    ),
    roles: texts,
    say: () => ({
      message: {
        zh: '这里是聊天软件引用的话，会照样印出来',
        en: 'a chat quotes here what was answered, and it prints as it stands',
      },
      hint: {
        zh: '引用的话和它下面的一行横线（- - -）都删去，只留后面的正文',
        en: 'delete what is quoted and the rule below it, and leave the text behind them',
      },
    }),
  },
  {
    pattern: new RegExp(`(?<=[。！？；])\\s*${line}|^\\s*${rule}\\s*$|(?<=[。！？；，])\\s*${rule}\\s*$`, 'gu'),
    roles: texts,
    say: () => ({
      message: { zh: '一串横线会照样印出来', en: 'a rule of dashes prints as it stands' },
      hint: {
        zh: '删去横线；横线后面若是聊天里的话，一起删去',
        en: 'delete the rule, and what was said in the chat behind it',
      },
    }),
  },
  {
    // 收到 before or behind what is reported.
    pattern: new RegExp(
      `^(?:${anyOf(greetings)})[，,。！!～~ \\u3000]+|(?<=[。！？；])\\s*(?:${anyOf(goodbyes)})[。！!～~]*\\s*$`,
      'gu',
    ),
    roles: texts,
    say: ([text]) => ({
      message: {
        zh: `“${text.trim()}”是聊天里的话，会照样印出来`,
        en: `“${text.trim()}” is said in a chat, and prints as it stands`,
      },
      hint: { zh: `删去“${text.trim()}”`, en: `delete “${text.trim()}”` },
    }),
  },
  {
    // @王主任, 回复 王主任：
    pattern:
      /(?:^|(?<=[\s\u3000，。；！？]))@(?!所有人|全体成员)\p{Script=Han}[\p{Script=Han}\w·-]{0,11}(?:[ \u3000\u2005，,]+|$)|^回复[ \u3000@]*\p{Script=Han}{1,8}[：:][ \u3000]*/gu,
    roles: texts,
    say: ([text]) => ({
      message: {
        zh: `“${text.trim()}”是聊天里叫人的话，会照样印出来`,
        en: `“${text.trim()}” calls somebody in a chat, and prints as it stands`,
      },
      hint: { zh: `删去“${text.trim()}”`, en: `delete “${text.trim()}”` },
    }),
  },
  {
    pattern: new RegExp(`\\[${anyOf(chatTokens)}\\]`, 'g'),
    say: ([text]) => ({
      message: {
        zh: `“${text}”是聊天软件的图片、表情，会照样印出来`,
        en: `“${text}” stands for a picture or a face of a chat, and prints as it stands`,
      },
      hint: { zh: `删去“${text}”`, en: `delete “${text}”` },
    }),
  },
  {
    // 张伟 2024-05-06 15:30:12, above what he sent.
    pattern: new RegExp(
      `^[\\p{L}\\p{N}·@（）()_-]{1,20}[ \\u3000:：]{1,3}(?:${day}[ \\u3000]{0,3}${clock}|${clock}(?=[ \\u3000]|$))[ \\u3000:：]*`,
      'gu',
    ),
    roles: texts,
    say: ([text]) => ({
      message: {
        zh: `“${text.trim()}”像是聊天记录里发言人和时间的一行`,
        en: `“${text.trim()}” looks like the line of a chat that says who wrote, and when`,
      },
      hint: { zh: `删去“${text}”`, en: `delete “${text}”` },
    }),
  },
];
