/** What a text is on the page: one row a role. A key says which when it is declared, and every check which roles it reads. */

import type { Words } from '../diagnostic.ts';

const roles = {
  name: { zh: '报名', en: 'lines of the masthead name' },
  office: { zh: '编发、署名单位', en: 'offices that issue or sign' },
  title: { zh: '标题、引题、副标题、附件标题', en: 'titles of the document and its attachments' },
  'section-title': { zh: '栏目标题', en: 'titles of sections' },
  head: { zh: '条目的标题', en: 'heads of items' },
  caption: { zh: '表题、图题、标签、要目', en: 'captions, labels, contents' },
  text: { zh: '正文、导语、结语、按语', en: 'prose' },
  note: { zh: '说明、注、附注', en: 'notes' },
  statistics: { zh: '数据的句子', en: 'the sentence of 数据, with {{ }} in it' },
  cell: { zh: '表格里的文字', en: 'cells of tables, names in rankings' },
  date: { zh: '日期、时段、时限', en: 'dates, periods, deadlines' },
  unit: { zh: '单位、供稿', en: 'units' },
  post: { zh: '职务', en: 'posts' },
  person: { zh: '姓名', en: 'names of people' },
  responsible: { zh: '责任单位', en: 'who is responsible' },
  marker: { zh: '序号', en: 'numbers given' },
  number: { zh: '期号、文号、密级、紧急程度', en: 'numbers and marks of the masthead' },
  figure: { zh: '数、份号', en: 'figures as typed' },
  measure: { zh: '计量单位', en: 'units of measure' },
  recipients: { zh: '主送、报送发、出席情况', en: 'recipients, and who was there' },
  contact: { zh: '联系人', en: 'contacts' },
} as const satisfies Readonly<Record<string, Words>>;

export type Role = keyof typeof roles;

/** A text that only chooses, or is looked up; why it is not printed, for the table of those that are not. */
export interface Unprinted {
  readonly unprinted: string;
}
export const unprinted = {
  file: { unprinted: 'names a file; what is in it prints' },
  indicator: { unprinted: 'names an indicator; its figures print' },
  look: { unprinted: 'chooses how something looks' },
  counted: { unprinted: 'a day that is counted from' },
  list: { unprinted: 'a list that an issue is held against' },
  tally: { unprinted: 'counts for the unit that sent the item' },
  check: { unprinted: 'names a check' },
  exception: { unprinted: 'says which finding is allowed, and why' },
} as const satisfies Readonly<Record<string, Unprinted>>;
