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
  'previous-twice': {
    severity: 'error',
    title: { zh: '往期的一期有两份文件', en: 'an earlier issue is there twice' },
    why: {
      zh: '本期要同上一期（或上年同期）比，能算作那一期的却有两个文件：年度、期号相同，或有一份没有期号而日期相同，或 .yml、期文件夹与同名的 .yaml 并排放着。多半是另存、网盘同步冲突留下的副本，里面的数不一定一样，所以不比；能查的其余部分照查。',
      en: 'This issue is to be compared with an earlier one, and two files could be it: the same year and number, the same day where one bears no number, or a .yml or an issue folder beside the .yaml of its name. Most likely one is a copy, of a program that syncs folders for instance, and its figures may differ: nothing is compared, the rest is checked.',
    },
    cure: {
      zh: '只留一份：不要的删去，或在文件名前加 _。其实是两期的，改正期号和日期。',
      en: 'Keep one: delete the others, or put _ before their names. If these are two issues, mend number and day.',
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
