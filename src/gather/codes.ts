import type { CodeEntry } from '../diagnostic.ts';

/** Issue and series joined, and the issues before. */
export const seriesCodes = {
  'previous-unreadable': {
    severity: 'error',
    title: { zh: '往期的文件读不成', en: 'an earlier issue cannot be read' },
    why: {
      zh: '本期要同上一期（或上年同期）比，那一期的文件却有错，读不成；能查的其余部分照查。',
      en: 'This issue is to be compared with an earlier one, whose file has an error of form; all the rest is still checked.',
    },
    cure: {
      zh: '照消息改好那个文件；不再算一期的，在文件名前加 _。',
      en: 'Mend that file; put _ before its name if it is no issue any more.',
    },
  },
  'nothing-to-print': {
    severity: 'error',
    title: { zh: '没有可印的内容', en: 'nothing to print' },
    why: {
      zh: '报头名称、标题、栏目一样都没有，印不成一份文件。',
      en: 'There is neither a masthead name nor a title nor a section, so there is no document.',
    },
    cure: {
      zh: '至少写上报头的名称、标题、栏目中的一样。',
      en: 'Write at least one of a masthead name, a title, a section.',
    },
  },
  'not-filled': {
    severity: 'error',
    title: { zh: '还没有填完', en: 'not filled in yet' },
    why: {
      zh: '照上期另存来的，或者新开的一期，有的地方还空着：报头的年度、期号、日期、名称、编发单位，落款的日期，统计时段，指标值，条目的正文，通报、方案等的标题和主送，或者必设的栏目还没有内容。印出来就是一份缺着数、缺着日期的文件。',
      en: 'Some places of the issue are still blank: in its masthead or signature, a period, figures, the text of an item, or a section that must be there has no content.',
    },
    cure: {
      zh: '一处一处填上；用不着的，整条删去。没填完不出文件，也不能用“校核”放过；先看样子用 bulletin build --draft，空着的部分不印。',
      en: 'Fill them in, or delete the entry. Nothing is written until then, but by build --draft, which leaves the blank parts out.',
    },
  },
  'section-empty': {
    severity: 'info',
    title: { zh: '栏目没有内容，不印标题', en: 'an empty section, whose heading is not printed' },
    why: {
      zh: '栏目只有标题，条目、正文、表格一样都没有，或者都空着：光印一个标题，看的人以为漏了。',
      en: 'The section has a title and no content at all; a bare heading would look like something lost.',
    },
    cure: {
      zh: '补上内容；这一期没有的，整个栏目删去，或者就这样留着。',
      en: 'Write its content, delete the section, or leave it so.',
    },
  },
  'section-unknown': {
    severity: 'warning',
    title: { zh: '刊物里没有这个栏目', en: 'a section the series does not expect' },
    why: {
      zh: '栏目按标题与 series.yaml 里的对应；差一个字就对不上，编排、数据句等默认值就用不上。',
      en: 'Sections are matched with those of series.yaml by title; one character off, and their defaults do not apply.',
    },
    cure: {
      zh: '标题写得与 series.yaml 里的一样；确是新栏目的，加进 series.yaml。',
      en: 'Write the title as in series.yaml, or add the new section there.',
    },
  },
  'empty-series': {
    severity: 'info',
    title: { zh: '刊物文件是空的', en: 'the series file is empty' },
    why: {
      zh: 'series.yaml 里没有内容，或只有注释：当作什么也没有规定的刊物来读。原来有内容的，文件可能损坏了。',
      en: 'series.yaml holds nothing, or only comments: it was read as a series that lays nothing down. Where it had contents, the file may be damaged.',
    },
    cure: { zh: '写上各期共同的内容，或删去这个文件。', en: 'Write what all issues share, or delete the file.' },
  },
} as const satisfies Record<string, CodeEntry>;
