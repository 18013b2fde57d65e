/** How much a document, and each file of it, may hold: the only place of these numbers. docs/手册.md shows the table. */

import type { Words } from './diagnostic.ts';

export interface Limit {
  readonly most: number;
  /** What is counted, as the manual says it. */
  readonly what: Words;
  /** That there is too much of it, as a message begins. */
  readonly over: Words;
  /** What one of them is called behind its number; bytes are said as MB. */
  readonly unit: Words | 'bytes';
  readonly cure: Words;
}

const MB = 1024 * 1024;
const words = (zh: string, en: string): Words => ({ zh, en });

const lines = words('行', 'lines');
const rightFile = words(
  '看看是不是拿错了文件；长的内容分成几期，大的表存成 CSV 或 xlsx，用“文件”引用',
  'see whether it is the right file; part a long text into several issues, and keep a large table in a CSV or xlsx file',
);
const partText = words('只留要用的部分，或分成几个文件', 'keep what is wanted of it, or part it into several files');
const smallerTable = words(
  '只留要印的行和列，或分成几张表',
  'keep the rows and columns to be printed, or divide it into several tables',
);
const severalIssues = words(
  '分成几期，或分成几个附件文件',
  'divide it into several issues, or move some of it to a file',
);
const fewerParts = words(
  '检查 {{> …}} 和 {{#each …}}：多半是一个部件把另一个引用了许多遍',
  'look at {{> …}} and {{#each …}}: most likely one part calls another over and over',
);

export const limits = {
  yamlSize: {
    most: 4 * MB,
    what: words('一个 YAML 文件', 'a YAML file'),
    over: words('YAML 文件太大', 'the YAML file is too large'),
    unit: 'bytes',
    cure: rightFile,
  },
  yamlLines: {
    most: 200_000,
    what: words('一个 YAML 文件', 'a YAML file'),
    over: words('YAML 文件太长', 'the YAML file is too long'),
    unit: lines,
    cure: rightFile,
  },
  sections: {
    most: 200,
    what: words(
      '一期的栏目，连同里面的栏目和附件里的栏目',
      'sections of an issue, those inside and in attachments among them',
    ),
    over: words('栏目太多', 'there are too many sections'),
    unit: words('个', 'sections'),
    cure: severalIssues,
  },
  items: {
    most: 5000,
    what: words('一期的条目，各栏目合计，连同条目里的条目', 'items of an issue, those inside items among them'),
    over: words('条目太多', 'there are too many items'),
    unit: words('条', 'items'),
    cure: severalIssues,
  },
  depth: {
    most: 8,
    what: words('栏目、条目一层套一层，合计', 'sections and items inside each other, together'),
    over: words('栏目、条目套得太深', 'sections and items are nested too deep'),
    unit: words('层', 'levels'),
    cure: words('并到上一层，或写进正文', 'move it up a level, or let it run on in the text'),
  },
  attachments: {
    most: 200,
    what: words('一期的附件', 'attachments of an issue'),
    over: words('附件太多', 'there are too many attachments'),
    unit: words('个', 'attachments'),
    cure: severalIssues,
  },
  images: {
    most: 500,
    what: words('一期的图片', 'images of an issue'),
    over: words('图片太多', 'there are too many images'),
    unit: words('张', 'images'),
    cure: severalIssues,
  },
  indicators: {
    most: 500,
    what: words('指标，刊物和本期合计', 'indicators of the series and the issue together'),
    over: words('指标太多', 'there are too many indicators'),
    unit: words('个', 'indicators'),
    cure: words(
      '删去不用的指标；按单位填的数写成 指标: {单位: 数}',
      'delete those not used; figures by unit are one indicator',
    ),
  },
  tableRows: {
    most: 10_000,
    what: words('一张表或一个排名的行，表头不算', 'rows of a table or a ranking, without its header'),
    over: words('表太长', 'the table is too long'),
    unit: words('行', 'rows'),
    cure: smallerTable,
  },
  tableCells: {
    most: 50_000,
    what: words('一张表的格：行数乘列数，表头不算', 'cells of a table: rows times columns, without its header'),
    over: words('表太大', 'the table is too large'),
    unit: words('格', 'cells'),
    cure: smallerTable,
  },
  cellLength: {
    most: 32_767,
    what: words('CSV、xlsx 的一格', 'a cell of a CSV or xlsx file'),
    over: words('一格里的字太多', 'there is too much text in a cell'),
    unit: words('字', 'characters'),
    cure: words(
      '看看是不是少了一个引号；长文字写进正文或 .txt 附件',
      'see whether a quote is missing; put a long text into the issue or a .txt attachment',
    ),
  },
  csvSize: {
    most: 8 * MB,
    what: words('一个 CSV 文件', 'a CSV file'),
    over: words('CSV 文件太大', 'the CSV file is too large'),
    unit: 'bytes',
    cure: smallerTable,
  },
  xlsxSize: {
    most: 16 * MB,
    what: words('一个 xlsx 文件', 'an xlsx file'),
    over: words('xlsx 文件太大', 'the xlsx file is too large'),
    unit: 'bytes',
    cure: words('只把要印的那张表另存一个文件', 'save the sheet to be printed as a file of its own'),
  },
  sheets: {
    most: 100,
    what: words(
      '一个送来的 xlsx 文件里的表，隐藏的不算',
      'sheets of an xlsx file that was sent, hidden ones not counted',
    ),
    over: words('文件里的表太多', 'there are too many sheets in the file'),
    unit: words('张', 'sheets'),
    cure: words('只留要用的表', 'keep the sheets that are wanted'),
  },
  textSize: {
    most: 8 * MB,
    what: words('一个 .txt 文件，送来的或作附件的', 'a .txt file, sent or attached'),
    over: words('文字文件太大', 'the text file is too large'),
    unit: 'bytes',
    cure: partText,
  },
  textLines: {
    most: 200_000,
    what: words(
      '一个 .txt 文件的行，一个送来的 .docx 的段',
      'lines of a .txt file, paragraphs of a .docx that was sent',
    ),
    over: words('文字太长', 'the text is too long'),
    unit: lines,
    cure: partText,
  },
  docxPieces: {
    most: 500_000,
    what: words(
      '一个送来的 .docx 的段、格和段里改了样子的字，空的也算',
      'paragraphs, cells and runs of a .docx that was sent, those without text among them',
    ),
    over: words('Word 文件里的段和格太多', 'there are too many paragraphs and cells in the Word file'),
    unit: words('个', 'pieces'),
    cure: words('用 WPS 或 Word 打开，只把要查的部分另存为 .docx', 'save the part to be checked as a .docx of its own'),
  },
  fileSize: {
    most: 64 * MB,
    what: words('任何一个文件，送来的 .docx 也在内', 'any file, a .docx that was sent among them'),
    over: words('文件太大', 'the file is too large'),
    unit: 'bytes',
    cure: words(
      '看看名字有没有写错；图片先缩小，Word 文件只把要查的部分另存为 .docx',
      'see whether the name is right; make a picture smaller first, or save the part to be checked as a .docx of its own',
    ),
  },
  imageSize: {
    most: 20 * MB,
    what: words('一张图片', 'an image'),
    over: words('图片太大', 'the image is too large'),
    unit: 'bytes',
    cure: words('用看图软件缩小，或另存为 JPEG', 'make it smaller in an image viewer, or save it as JPEG'),
  },
  filesSize: {
    most: 256 * MB,
    what: words(
      '一期引用的文件，合计，引用几次算几次',
      'the files an issue names, together, each as often as it is named',
    ),
    over: words('这一期引用的文件合计太大', 'the files this issue names are too large together'),
    unit: 'bytes',
    cure: words('图片先缩小再用', 'make the pictures smaller first'),
  },
  sentFiles: {
    most: 2000,
    what: words('一个期文件夹里的来稿', 'files that units have sent, in one issue folder'),
    over: words('期文件夹里的文件太多', 'there are too many files in the issue folder'),
    unit: words('个', 'files'),
    cure: words(
      '看看是不是放错了文件夹；往期的来稿移到那一期的文件夹',
      'see whether it is the right folder; move what belongs to other issues there',
    ),
  },
  parts: {
    most: 1000,
    what: words('自己的模板部件', "an office's own template parts"),
    over: words('模板部件太多', 'there are too many template parts'),
    unit: words('个', 'parts'),
    cure: words('只留用得上的', 'keep those that are used'),
  },
  partsSize: {
    most: MB,
    what: words('自己的模板部件，合计', "an office's own template parts, together"),
    over: words('模板部件合计太大', 'the template parts are too large together'),
    unit: 'bytes',
    cure: words('看看是不是拿错了文件', 'see whether it is the right file'),
  },
  partDepth: {
    most: 100,
    what: words(
      '部件引用部件、{{#…}} 套 {{#…}}、标记套标记',
      'parts calling parts, {{#…}} inside {{#…}}, tags inside tags',
    ),
    over: words('模板套得太深', 'the template is nested too deep'),
    unit: words('层', 'levels'),
    cure: words('一层层减下来；多半是写漏了一个关上的标记', 'make it flatter; most likely something is not closed'),
  },
  partCalls: {
    most: 100_000,
    what: words('做一期时引用部件', 'calls of parts in making an issue'),
    over: words('模板引用部件的次数太多', 'the template calls parts too often'),
    unit: words('次', 'calls'),
    cure: fewerParts,
  },
  partLoops: {
    most: 1_000_000,
    what: words('做一期时 {{#each …}} 里的一遍', 'rounds of {{#each …}} in making an issue'),
    over: words('模板里 {{#each …}} 的遍数太多', 'the template goes round {{#each …}} too often'),
    unit: words('遍', 'rounds'),
    cure: fewerParts,
  },
  markupTags: {
    most: 300_000,
    what: words('自己的模板做出的一期里的标记', 'tags in what own templates make of an issue'),
    over: words('模板做出的标记太多', 'the template makes too many tags'),
    unit: words('个', 'tags'),
    cure: fewerParts,
  },
  markupSize: {
    most: 20 * MB,
    what: words('自己的模板做出的一期，连同标记', 'what own templates make of an issue, tags among it'),
    over: words('模板做出的内容太大', 'what the template makes is too large'),
    unit: 'bytes',
    cure: fewerParts,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The limit as a person reads it: 4 MB, 5 万格. */
export function shownLimit(name: LimitName): Words {
  const { most, unit }: Limit = limits[name];
  if (unit === 'bytes') return words(`${most / MB} MB`, `${most / MB} MB`);
  const zh = most >= 10_000 && most % 10_000 === 0 ? `${most / 10_000} 万` : String(most);
  return words(`${zh}${/\d$/.test(zh) ? ' ' : ''}${unit.zh}`, `${most} ${unit.en}`);
}

/** What is said where there is more: the limit, and what to do. */
export interface TooLarge {
  readonly code: 'too-large';
  readonly severity: 'error';
  readonly message: Words;
  readonly hint: Words;
}

export function tooLarge(name: LimitName): TooLarge {
  const { over, cure }: Limit = limits[name];
  const most = shownLimit(name);
  return {
    code: 'too-large',
    severity: 'error',
    message: words(`${over.zh}：超过 ${most.zh}`, `${over.en}: more than ${most.en}`),
    hint: cure,
  };
}
