import type { CodeEntry } from '../diagnostic.ts';
import { sentCodes } from './sent/sent-codes.ts';
import { sheetCodes } from './sent/sheet-codes.ts';

/** What an issue is made of: found, joined with its series, and the issues before. */
export const seriesCodes = {
  ...sentCodes,
  ...sheetCodes,
  'list-column': {
    severity: 'error',
    title: { zh: '名录文件里没有姓名（名称）一列', en: 'a file of units or people has no column of names' },
    why: {
      zh: '名录写成 Excel 或 CSV 的，靠表头认列：人员名录要有“姓名”，单位名录要有“名称”。',
      en: 'The columns of a list are known by their titles: people need `name`, units too.',
    },
    cure: {
      zh: '在第一行写上列名：姓名、职务、单位、自、至；或 名称、简称、类型、必报。表不在第一张工作表里的，写作 文件: 名录.xlsx#表名。',
      en: 'Write the titles into the first row; for another sheet write `file: names.xlsx#SHEET`.',
    },
  },
  'list-name': {
    severity: 'error',
    title: { zh: '名录文件里有一行没有写名字', en: 'a row of a list has no name' },
    why: {
      zh: '这一行别的格里有字，姓名（名称）却空着，不知道是谁的。',
      en: 'Other cells of the row are filled in, and nothing says whose they are.',
    },
    cure: {
      zh: '写上名字；一个人几个职务占几行的，每行都写，或者合并单元格；不要的删去整行。',
      en: 'Write it, in each row of a person with several posts, or merge the cells; or delete the row.',
    },
  },
  'list-empty': {
    severity: 'warning',
    title: { zh: '名录文件是空的', en: 'a file of units or people has no rows' },
    why: {
      zh: '只有表头，没有内容，靠名录的校核都没有做。',
      en: 'There are titles and nothing below them, so nothing is checked against the list.',
    },
    cure: { zh: '填上，或者在 series.yaml 里删去这一项。', en: 'Fill it in, or take the list out of the series file.' },
  },
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
  'not-filled': {
    severity: 'error',
    title: { zh: '还没有填完', en: 'not filled in yet' },
    why: {
      zh: '照上期另存来的，或者新开的一期，有的地方还空着：报头的年度、期号、日期、名称、编发单位，落款的日期，统计时段，指标值，条目的正文，通报、方案等的标题和主送，或者必设的栏目还没有内容。印出来就是一份缺着数、缺着日期的文件。',
      en: 'Some places of the issue are still blank: in its masthead or signature, a period, figures, the text of an item, or a section that must be there has no content.',
    },
    cure: {
      zh: '一处一处填上；用不着的条目，整条删去。没填完不出文件，也不能用“校核”放过；先看样子用 bulletin build --draft，空着的部分不印。',
      en: 'Fill them in, or delete the entry. Nothing is written until then, but by build --draft, which leaves the blank parts out.',
    },
  },
  'section-empty': {
    severity: 'info',
    title: { zh: '栏目没有内容，不印标题', en: 'an empty section, whose heading is not printed' },
    why: {
      zh: '栏目只有标题，条目、正文、表格一样都没有，或者都空着：光印一个标题，看的人以为漏了。附件写了“文件:”“栏目:”却空着的，也说一声：它只印名称。',
      en: 'The section has a title and no content at all; a bare heading would look like something lost. An attachment whose content is left blank is told too: only its name prints.',
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
  'cannot-read': {
    severity: 'error',
    title: { zh: '读不了文件或文件夹', en: 'a file or folder cannot be read' },
    why: {
      zh: '文件已被移走，没有读它的权限，读的时候一直有程序在写它，或者它是没有程序往里写的管道。读不了的说出名字，其余的照做。',
      en: 'It is gone, you may not read it, a program kept writing to it, or it is a pipe that nothing writes to. It is named, and the rest is done.',
    },
    cure: {
      zh: '检查文件是否还在，请管理员给予读的权限；正在保存、拷贝的，等它完了再运行一次。',
      en: 'See whether it is there, and ask for the right to read it; run again when it is saved or copied.',
    },
  },
  'series-misnamed': {
    severity: 'error',
    title: {
      zh: 'series.yaml 的文件名不对',
      en: 'the series file has another name',
    },
    why: {
      zh: '文件夹里没有 series.yaml，却有 series(1).yaml、series - 副本.yaml、series.yaml.txt 一类的文件。刊物设置只认 series.yaml 这个名字；少了它，报头、报送发、栏目的编排都印不出来。series.yaml 旁边的副本不是一期，里面写的也不起作用。',
      en: 'Only `series.yaml` is read as the series; beside the issue lies a file that was surely meant as such, under another name, or a copy of the one that is there.',
    },
    cure: {
      zh: '把那个文件改名为 series.yaml（“我的电脑”里看不到 .txt 的，先在“查看”里勾选“文件扩展名”）；不用刊物设置的，加 --series none；副本没有用的，删去，要留着的，在名字前加 _。',
      en: 'Rename it to series.yaml; where there is to be no series, add --series none. Delete a copy, or put _ before its name.',
    },
  },
  'series-outside': {
    severity: 'error',
    title: {
      zh: '刊物设置指到了刊物文件夹之外',
      en: 'the series leads out of its folder',
    },
    why: {
      zh: '没有在命令里点名的文件，程序只读写刊物文件夹以内的，以免一份别人给的设置读走别处的文件。',
      en: 'Only what lies inside the series folder is read or written unless named on the command line, so that a file from someone else cannot reach elsewhere.',
    },
    cure: {
      zh: '把所指的文件放进刊物文件夹，或在命令里用 --series、--template 点名。',
      en: 'Move it into the series folder, or name it with --series or --template.',
    },
  },
  'template-folder': {
    severity: 'error',
    title: { zh: '模板文件夹用不了', en: 'the template folder cannot be used' },
    why: {
      zh: '没有这个文件夹，里面没有 .hbs 文件，两个文件同名，文件是链接或管道、名字后面多了 .txt，或者不是 UTF-8 编码。',
      en: 'It does not exist, holds no .hbs file, holds two of one name, or a file is a link or a pipe, ends in .txt or is not UTF-8.',
    },
    cure: {
      zh: '检查文件夹的名字和里面的 .hbs 文件。',
      en: 'Check its name and the .hbs files in it.',
    },
  },
} as const satisfies Record<string, CodeEntry>;
