/** What a chat left behind: its faces, and the line above a message. */

import { anyOf } from '../../pattern.ts';
import type { Role } from '../../schema/role.ts';
import { chatTokens } from '../chat-tokens.ts';
import type { Slip } from '../slips.ts';

const texts: ReadonlySet<Role> = new Set(['text', 'note', 'head']);

const day =
  '(?:(?:19|20)?\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/月]\\d{1,2}日?|昨天|今天|星期[一二三四五六日])';
const clock = '(?:[上下]午|凌晨|中午|晚上)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';

export const chatSlips: readonly Slip[] = [
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
