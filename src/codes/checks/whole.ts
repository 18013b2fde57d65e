import type { CheckEntry } from '../entry.ts';

/** The document as a whole: what must be there, and how long it may be. */
export const wholeCodes = {
  'part-missing': {
    title: { zh: '缺少应有的要素', en: 'a part that every such document has is missing' },
    why: {
      zh: '刊物的一期，有红头而没有期号或日期，收到的人就不知道是哪一期；有落款单位没有日期，文件的时间就说不清。',
      en: 'An issue of a series under a masthead without number or date, or a signature without a date, cannot be cited.',
    },
    cure: { zh: '补上提示里说的那一项。', en: 'Add what the hint names.' },
  },
  'section-missing': {
    title: { zh: '缺少必设的栏目', en: 'a required section is missing' },
    why: {
      zh: '刊物设置里写明“必设: 是”的栏目，这一期没有，或只有标题没有内容。',
      en: 'The series says that every issue must have this section; here it is absent, or has a title only.',
    },
    cure: {
      zh: '补上这个栏目；确实没有内容的，在“校核”的“允许”里写明理由。',
      en: 'Add it, or allow its absence with a reason.',
    },
  },
  'section-order': {
    title: { zh: '栏目的先后和刊物设置不一样', en: 'sections are not in the order of the series' },
    why: { zh: '各期栏目按同样的先后排，读的人才找得到。', en: 'Readers look for a section where it always stands.' },
    cure: { zh: '把栏目移到应在的位置。', en: 'Move the section.' },
  },
  'item-over-limit': {
    title: { zh: '条目超过规定的字数', en: 'an item is longer than its limit' },
    why: { zh: '刊物设置给这个栏目的条目规定了“字数”。', en: 'The series limits the items of this section.' },
    cure: { zh: '压缩文字；字数连标点计算，不计空格。', en: 'Shorten it. Marks count, blanks do not.' },
  },
  'pages-over': {
    title: { zh: '超过规定的页数', en: 'more pages than allowed' },
    why: {
      zh: '刊物设置规定了“页数”。这里的页数是按字宽和行高推算的，和打印出来的相差不超过一页。',
      en: 'The series limits the pages. They are reckoned from widths and heights, right to about one page.',
    },
    cure: { zh: '删减内容，或改“页数”。', en: 'Shorten it, or change `pages`.' },
  },
  'no-such-attachment': {
    title: { zh: '文中说到的附件没有', en: 'an attachment that the text speaks of is not there' },
    why: {
      zh: '正文写“详见附件3”，附件只有两个：多半是删了附件、改了次序，正文没有跟着改。',
      en: 'The text refers to an attachment by a number that no attachment has.',
    },
    cure: {
      zh: '核对序号，或补上附件；是别的文件的附件，写明文件名，如“《……》附件3”。',
      en: 'Mend the number, add the attachment, or name the document it belongs to.',
    },
  },
} as const satisfies Record<string, CheckEntry>;
