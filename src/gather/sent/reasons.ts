/** Why a line of a contribution does not print, in words: in the screen of `status`, and at the head of a fragment. */

import type { Words } from '../../diagnostic.ts';
import type { LeftOutReason } from './types.ts';

export const reasonWords: Readonly<Record<LeftOutReason, Words>> = {
  title: { zh: '标题', en: 'title' },
  salutation: { zh: '称呼', en: 'salutation' },
  opening: { zh: '开头的话', en: 'opening' },
  closing: { zh: '结尾的话', en: 'closing' },
  signature: { zh: '落款', en: 'signature' },
  day: { zh: '落款', en: 'signature' },
  contact: { zh: '联系人', en: 'contact' },
  attachment: { zh: '附件', en: 'attachments' },
  'document-number': { zh: '文号', en: 'document number' },
  masthead: { zh: '版头、版记', en: 'masthead' },
  chat: { zh: '聊天的名字、图片', en: 'chat' },
  heading: { zh: '单位、栏目', en: 'unit or section' },
  number: { zh: '序号', en: 'numbers' },
  form: { zh: '报送单的其他格', en: 'other cells of the form' },
  margin: { zh: '页眉、页脚、脚注', en: 'margins and notes' },
  correction: { zh: '更正说明', en: 'correction' },
  column: { zh: '不是指标的列', en: 'columns of no indicator' },
  row: { zh: '表的标题、说明', en: 'titles and notes of the sheet' },
};
