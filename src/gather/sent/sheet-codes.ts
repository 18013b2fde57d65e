import type { CodeEntry } from '../../diagnostic.ts';

/** Sheets that units send: of figures, or of items (contract 3.0, rule 12). */
export const sheetCodes = {
  'figures-missing': {
    severity: 'error',
    title: { zh: '必报的单位没有填数', en: 'a unit that must report has left figures blank' },
    why: {
      zh: '单位名录里写了“必报”的单位，在送来的表里有指标空着，本期文件和别的来稿里也没有。少了它，合计就少一块，往往还会比上一期小。',
      en: 'A unit that is marked as required has blank cells in the sheet, and no other file of the issue gives the figures. The total comes out too small.',
    },
    cure: {
      zh: '问清楚，填进表里；真没有的填 0，还没报来的写 未报。提示里说“正文里写着”的，是那个单位自己的稿子里像是这几个指标的数，核对了再填，程序不会自己取。',
      en: 'Ask, and fill them in: 0 where there is none, 未报 where it is not there yet. What the hint names stands in that unit’s own text; compare before you use it, it is never taken by itself.',
    },
  },
  'figures-differ': {
    severity: 'error',
    title: { zh: '同一个数写了两处，不一样', en: 'one figure stands in two places, and differs' },
    why: {
      zh: '同一个单位的同一个指标，在本期文件和送来的表里，或者在两张表、两行、两列里都有，数却不同，不知道印哪一个。',
      en: 'A unit’s figure for an indicator stands in the issue and a sheet, or in two sheets, rows or columns, and they differ: which is to print cannot be known.',
    },
    cure: { zh: '核对后改成一样，或者只留一处。', en: 'Make them the same, or keep one.' },
  },
  'sheet-unit': {
    severity: 'error',
    title: { zh: '表里有一行不知道是哪个单位的', en: 'a row of a sheet is of no unit in the list' },
    why: {
      zh: '这一行有数，名字却不在单位名录里（或者没有写名字），它的数就并不进去，合计会少。',
      en: 'The row has figures, but its name is not in the list of units: its figures would be left out and the total come out too small.',
    },
    cure: {
      zh: '改成单位名录里的全称或简称；不是来稿单位、只有数的（如市本级），在单位名录里加一行；不要的行删去。',
      en: 'Write the full or short name of the list; add the unit to the list; or delete the row.',
    },
  },
  'sheet-total': {
    severity: 'error',
    title: { zh: '表里的合计与各单位相加不符', en: 'a total of a sheet is not the sum of its units' },
    why: {
      zh: '合计、小计、总计不并进去，只拿来核对：各单位的数加起来不等于它，多半是有一个数填错了、漏了，或者公式没有带上新加的行。',
      en: 'Totals are not merged, only compared: where the units do not add up to one, a figure is wrong or missing, or its formula leaves out a row.',
    },
    cure: {
      zh: '核对各单位的数和合计，改好再生成。',
      en: 'Compare the figures and the total, and mend what is wrong.',
    },
  },
  'sheet-period': {
    severity: 'error',
    title: {
      zh: '本期数和累计数对不上指标',
      en: 'a sheet gives period figures for a cumulative indicator, or the reverse',
    },
    why: {
      zh: '指标写了“累计自”的，要累计数；没有写的，要本期数。表里只有另外一种，印出来就是错的。',
      en: 'An indicator that is counted from a day on wants cumulative figures, any other those of the period. The sheet has only the other kind.',
    },
    cure: {
      zh: '请单位补上那一列；指标其实是按另一种算的，在 series.yaml 的“指标”里加上或删去“累计自”；只是表头没写对的，改表头。',
      en: 'Ask for the column that is missing; or give the indicator `cumulative`, or take it away, in series.yaml; or mend the title.',
    },
  },
  'sheet-figure': {
    severity: 'error',
    title: { zh: '表里的一格不是数', en: 'a cell of a sheet is no figure' },
    why: {
      zh: '一格里只能是一个数，或者没有数时的一个词（未报、—）。约数、算式、两个数写在一格里的，不知道取哪个。',
      en: 'A cell holds one figure, or a word where there is none (未报, —). What is about, or two figures in one cell, cannot be taken.',
    },
    cure: { zh: '只留数字，如 1212；没有的写 未报。', en: 'Write digits only, such as 1212; or 未报.' },
  },
  'sheet-measure': {
    severity: 'error',
    title: { zh: '表里的计量单位与指标的不同', en: 'a sheet counts in another measure than the indicator' },
    why: {
      zh: '指标用元、表里用万元（或者反过来），照抄进去就差一万倍。程序不换算。',
      en: 'The indicator is in 元 and the sheet in 万元, or the reverse. Nothing is converted.',
    },
    cure: {
      zh: '把表里的数换算好，或者改表头、改指标的计量单位。',
      en: 'Convert the figures of the sheet, or mend its title or the measure.',
    },
  },
  'sheet-column': {
    severity: 'warning',
    title: { zh: '表里有一列像是指标，名字却对不上', en: 'a column of a sheet is nearly an indicator' },
    why: {
      zh: '表头去掉括号、数、累计、本期、本月、合计以后，要与指标的名字一样才取。差一个字的没有取。',
      en: 'A title is read where it is the name of an indicator, but for brackets and words such as 累计 and 本期. One that differs by a character was not read.',
    },
    cure: {
      zh: '改表头，写成指标的名字；其实是别的数，不用管。',
      en: 'Write the indicator’s name into the title, if that is what it is.',
    },
  },
  'sheet-section': {
    severity: 'error',
    title: { zh: '表里的栏目本刊没有', en: 'a sheet of items names a section the series does not have' },
    why: {
      zh: '送稿的表里“栏目”一列写的，要与本刊栏目的标题一样，不然不知道印在哪里。',
      en: 'The column 栏目 of a sheet of items names a section by its title; another is not known.',
    },
    cure: { zh: '改成本刊的栏目，或者留空。', en: 'Write a title of the series, or leave it blank.' },
  },
  'sheet-unread': {
    severity: 'error',
    title: { zh: '送来的表读不出', en: 'nothing can be read from a sheet' },
    why: {
      zh: '送来的表有两种读法：一种是数，有一行（或一列）是指标，各行（或各列）是单位；一种是稿件，有“正文”一列，一行一条。这张表两种都不是，或者不知道是哪个单位的。',
      en: 'A sheet is one of figures, with indicators for titles and a row or column a unit, or one of items, with a column 正文 and a row an item. This is neither, or its unit is not known.',
    },
    cure: {
      zh: '按提示改表头，或写上单位；不是来稿的，在文件名前加 _。',
      en: 'See the hint; put _ before the file’s name where it is no contribution.',
    },
  },
} as const satisfies Record<string, CodeEntry>;

export type SheetCode = keyof typeof sheetCodes;
