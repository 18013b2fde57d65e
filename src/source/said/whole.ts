/** What is said of the file as a whole. */

import type { Said } from '../placed.ts';
import { said } from './structure.ts';

export const secondDocument = said(
  'yaml-documents',
  '一个文件只能写一期，这里又用“---”或“...”另起了一份，以下没有读',
  'one file holds one issue; here “---” or “...” starts another, which was not read',
  '另一期放进另一个文件；若只是分隔线，删去这一行或改为空行',
  'move the other issue to a file of its own; if it was meant as a rule, delete the line',
);

/** ```yaml, of a chat or a page. */
export const fence = said(
  'yaml-syntax',
  '“```”是聊天、网页里代码的记号，不是期的内容',
  '``` marks a piece of code in chats and pages, and is no part of an issue',
  '删去这一行，文件末尾还有一行“```”的，也删去',
  'delete this line, and the ``` at the end of the file too',
);

export const tooDeep = (most: number): Said =>
  said(
    'yaml-depth',
    `层次超过 ${most} 层，没有读下去`,
    `nested more than ${most} levels deep; reading stopped here`,
    '检查这里的括号、“- ”或缩进；若是文字，给整段加引号',
    'mind the brackets, dashes or indent here; if it is text, put the whole of it in quotes',
  );

const smallest = '标题: 关于做好某项工作的通知';

export const empty = said(
  'empty-file',
  '文件是空的，或只有注释',
  'the file is empty, or holds only comments',
  `最短的一期只要一行：${smallest}`,
  `one line is enough for an issue: ${smallest}`,
);

export const notAMap = (found: 'list' | 'text'): Said =>
  said(
    'not-a-map',
    `文件最外层应是“键: 值”，这里是${found === 'list' ? '列表' : '文字'}`,
    `the top of the file must be “key: value”, but is a ${found}`,
    found === 'list' ? `最外层写键，例如 栏目:，列表放在它下面` : `例如 ${smallest}（半角冒号，后面空一格）`,
    found === 'list' ? 'write a key first, e.g. sections:, and the list below it' : `e.g. ${smallest}`,
  );
