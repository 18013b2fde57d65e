import type { CodeEntry } from '../diagnostic.ts';

/** Tables, rankings, attachments, levels: what is written correctly and still cannot be laid on a page. */
export const modelCodes = {
  'date-unclear': {
    severity: 'error',
    title: { zh: '日期的写法认不准', en: 'a date that cannot be read' },
    why: {
      zh: '程序把 2024-05-06 印成中文的日期，别的照印：5.6、5/6、05-06、20240506、5月6、六日、二O二四年（字母O）这样的，印出来就是错的，也没法和别的日期比。报头、落款、印发日期要完整的一天，或年和月；条目的日期、时限也可以用汉字说明（5月上旬、月底前）。',
      en: 'A day typed 2024-05-06 is printed in words, anything else as it stands: 5.6, 5/6, 05-06, 20240506, 5月6, or a letter O for 〇 would print wrong, and cannot be compared. Masthead, signature and printing date take a whole day, or year and month; those of items may also be words.',
    },
    cure: {
      zh: '照提示写；拿不准年份、月份的，核对后写全。落款写“今天”的，改成那一天。',
      en: 'Write it as the hint says, and look up what is missing.',
    },
    basis: {
      zh: 'GB/T 9704-2012 7.3.5.4：日期用阿拉伯数字，年份标全称',
      en: 'GB/T 9704-2012, 7.3.5.4',
    },
  },
  'unknown-column': {
    severity: 'error',
    title: { zh: '表格没有这一列', en: 'the table has no such column' },
    why: {
      zh: '按“列名: 值”写的一行，用了“列”里没有的名字；有两列同名时，光写名字也分不清是哪一列。',
      en: 'A row that names its columns uses a title that is not in `columns`, or one that two columns share.',
    },
    cure: {
      zh: '照提示改正列名；同名的列写作 上层/下层，如 事故起数/本月。',
      en: 'Mend the title; where two are alike write upper/lower.',
    },
  },
  'table-row': {
    severity: 'error',
    title: { zh: '这一行的格数和列数不一样', en: 'a row with too many or too few cells' },
    why: {
      zh: '一行的格（连同跨列的）要正好铺满各列；多一格少一格，后面的数就会错位。',
      en: 'The cells of a row, spans counted, must fill the columns exactly, or figures stand under the wrong title.',
    },
    cure: {
      zh: '补上空格（写 "" 或 —），或删去多出的格。',
      en: 'Add empty cells ("" or —), or delete what is too much.',
    },
  },
  'row-as-text': {
    severity: 'warning',
    title: { zh: '表格的一行没有分格', en: 'a row that was not parted into cells' },
    why: {
      zh: '“行”里只写一段文字的，横贯全表印出来；这一段用逗号、顿号或空格分开，正好和列数一样多，多半是一格一格的内容。',
      en: 'A text alone spans the table; this one has as many parts as the table has columns, so it was most likely meant as cells.',
    },
    cure: {
      zh: '写成列表：[芦县, 105, 105]（半角方括号，逗号后面空一格）；确要横贯全表的，换一个说法。',
      en: 'Write a list, [a, 105, 105]; a text that is to span the table is better put in other words.',
    },
  },
  'table-span': {
    severity: 'error',
    title: { zh: '跨行跨列的格放不下', en: 'a spanning cell does not fit' },
    why: {
      zh: '这一格伸出了表格，或和别的格压在一起。',
      en: 'The cell leaves the table, or lies over another.',
    },
    cure: { zh: '核对 跨行、跨列。', en: 'Check rowSpan and colSpan.' },
  },
  'table-size': {
    severity: 'error',
    title: { zh: '表格太宽', en: 'the table is too wide' },
    why: { zh: 'Word 和 WPS 的表格最多 63 列。', en: 'Word and WPS take at most 63 columns.' },
    cure: { zh: '分成几张表。', en: 'Divide it into several tables.' },
  },
  'table-empty': {
    severity: 'error',
    title: { zh: '空表格', en: 'an empty table' },
    why: {
      zh: '没有一行内容的表格，印出来只有表头：多半是数据还没有填，或者文件拿错了。',
      en: 'A table without rows would be printed as a header alone: its figures are missing, or the file is the wrong one.',
    },
    cure: {
      zh: '写上“列”和“行”，或“文件”；要印一张空表给人填的，写几行空格：行: [["", ""]]。',
      en: 'Give columns and rows, or a file; for a blank form write empty rows: [["", ""]].',
    },
  },
  'table-columns': {
    severity: 'error',
    title: { zh: '数据文件的各列和“列”对不上', en: 'the columns of the file are others than those declared' },
    why: {
      zh: '“列”和数据文件的各列要一一对应，数目或先后不同，数就会错位。',
      en: 'The columns declared and those of the file must agree one by one.',
    },
    cure: {
      zh: '照文件补齐、删减“列”，次序也照它；或者不写“列”，用文件的第一行作表头。',
      en: 'Make them agree in number and order, or leave columns out.',
    },
  },
  'table-heading': {
    severity: 'warning',
    title: { zh: '数据文件的第一行当作表头', en: 'the first row of the file was taken for its heading' },
    why: {
      zh: '写了“列”，文件的第一行又都是文字，下面是数字：多半是文件自己的表头，没有印。若是一行数据，就漏印了。',
      en: 'Columns are declared, and the first row of the file has words over figures: most likely its own heading, which is not printed.',
    },
    cure: {
      zh: '是表头，“列”里有一列照文件写，就不再提示；是数据，在文件最前面补一行表头。',
      en: 'If it is the heading, write one column as the file has it; if it is data, add a row of titles above it.',
    },
  },
  'two-sources': {
    severity: 'error',
    title: { zh: '同一份数据写了两处', en: 'two sources of the same data' },
    why: {
      zh: '表格的“行”和“文件”、排名的“行”和“按”、附件的“栏目”和“文件”，只能取一处；两处都写，总有一处印不出来。',
      en: 'Of rows and file, rows and by, sections and file only one can be printed.',
    },
    cure: { zh: '只留一处。', en: 'Keep one.' },
  },
  'ranking-empty': {
    severity: 'error',
    title: { zh: '排名没有数据', en: 'a ranking without scores' },
    why: {
      zh: '没有“行”（名称和得分），“按”的指标也没有按单位填数，排不出名次。',
      en: 'There are neither rows nor values by unit to rank by.',
    },
    cure: {
      zh: '写上 行: [{名称: …, 得分: …}]；或者在“数据”的“指标值”里按单位填数。',
      en: 'Give rows, or values by unit in the statistics.',
    },
  },
  'attachment-title': {
    severity: 'warning',
    title: { zh: '附件的标题是一个文件名', en: 'the title of an attachment is the name of a file' },
    why: {
      zh: '只写标题的附件列在“附件：”下面，文件里的内容不会印出来；文件名也不是附件的名称。',
      en: 'An attachment with a title alone is listed, and nothing of the file is printed.',
    },
    cure: {
      zh: '要附上内容，写作 { 标题: 名单, 文件: 名单.xlsx }；单独送的，标题不带“.xlsx”。',
      en: 'Name the file under `file`; or leave its ending off the title.',
    },
  },
  'too-deep': {
    severity: 'error',
    title: { zh: '层次超过四层', en: 'nesting deeper than four levels' },
    why: {
      zh: '公文的结构层次序数只有四层：一、（一）1.（1），没有第五层的写法和字体。',
      en: 'An official document has four levels of headings; there is no number and no face for a fifth.',
    },
    cure: {
      zh: '并到上一层；或者写进正文，用 编号方式: 一是、编排: 连排。',
      en: 'Move it up a level, or let it run on in the text.',
    },
    basis: { zh: 'GB/T 9704-2012 7.3.3', en: 'GB/T 9704-2012, 7.3.3' },
  },
  'tasks-only': {
    severity: 'error',
    title: { zh: '任务分解表里放不下这种内容', en: 'what a table of tasks cannot hold' },
    why: {
      zh: '任务分解表由条目排成：任务、责任单位、完成时限。别的内容没有地方印。',
      en: 'A table of tasks is made of items; there is no place in it for anything else.',
    },
    cure: { zh: '把它移到任务分解表之外的栏目。', en: 'Move it to a section of its own.' },
  },
  'tasks-empty': {
    severity: 'error',
    title: { zh: '任务分解表没有任务', en: 'a table of tasks without tasks' },
    why: {
      zh: '栏目的“编排: 任务分解表”把条目排成表，附件的收正文里写了责任单位或时限的条目；这里一条也没有，印出来只有表头。',
      en: 'In a section it is made of the items there, in an attachment of those in the text that bear duties or a deadline; there is none.',
    },
    cure: {
      zh: '写上条目，附件的给条目写上“责任单位”或“时限”；暂时没有的，删去“编排: 任务分解表”或这个附件。',
      en: 'Write items (for an attachment: with duties or a deadline), or take the table away.',
    },
  },
  'separator-unused': {
    severity: 'warning',
    title: { zh: '“分隔: 换行”不起作用', en: 'a separator that cannot be used' },
    why: {
      zh: '连排时各条接排成一段，段内的标题不能自成一行，已按不写“分隔”印出。',
      en: 'Items that run on are one paragraph; no head in it can have a line of its own.',
    },
    cure: { zh: '删去“分隔”，或改为分段。', en: 'Take the separator away, or do not let the items run on.' },
  },
  'value-unused': {
    severity: 'warning',
    title: { zh: '填了数，句子没有用到', en: 'a value that the sentence does not print' },
    why: {
      zh: '这个指标填了数，可是数据句里没有它的名字，不会印出来。',
      en: 'The value is given, but no name in the sentence asks for it, so it is not printed.',
    },
    cure: { zh: '在句子里加上它，或删去这一行。', en: 'Name it in the sentence, or delete the line.' },
  },
  unsupported: {
    severity: 'error',
    title: { zh: '这一版还不能印的部分', en: 'a part this version cannot print yet' },
    why: {
      zh: '写法没有错，只是这一版程序还印不出这种内容；为免漏印，不出文件。',
      en: 'It is written correctly, but this version cannot print it yet; nothing is written, so that nothing is lost in silence.',
    },
    cure: {
      zh: '先移出这一部分，在成品里补上；或等新版。',
      en: 'Take the part out for now, or wait for a newer version.',
    },
  },
} as const satisfies Record<string, CodeEntry>;

export type ModelCode = keyof typeof modelCodes;
