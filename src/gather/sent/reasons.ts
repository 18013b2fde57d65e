/** Why a line of a contribution does not print, in words. */

import type { Words } from '../../diagnostic.ts';
import type { LeftOutReason } from './types.ts';

export const reasonWords: Readonly<Record<LeftOutReason, Words>> = {
  title: { zh: '标题', en: 'title' },
  salutation: { zh: '称呼', en: 'salutation' },
  opening: { zh: '开头的“报送如下”', en: 'opening' },
  closing: { zh: '结尾的套话', en: 'closing formula' },
  signature: { zh: '落款', en: 'signature' },
  day: { zh: '落款的日期', en: 'day' },
  contact: { zh: '联系人、审签', en: 'contact' },
  attachment: { zh: '附件', en: 'attachment' },
  'document-number': { zh: '文号', en: 'document number' },
  masthead: { zh: '版头、报送发', en: 'masthead' },
  chat: { zh: '聊天记录的名字、图片', en: 'chat' },
  heading: { zh: '单位、栏目的标题', en: 'heading of a unit or section' },
  number: { zh: '序号', en: 'number' },
  form: { zh: '报送单的标签、审签', en: 'label of a form' },
  margin: { zh: '页眉、页脚、脚注', en: 'header, footer, note' },
  correction: { zh: '更正说明', en: 'correction' },
  column: { zh: '不是指标的列', en: 'column' },
  row: { zh: '表里的说明', en: 'row' },
};
