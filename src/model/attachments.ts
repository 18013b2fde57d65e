/** 附件: how each is listed, and what is printed of it behind the signature. */

import type { Finding, Path } from '../diagnostic.ts';
import { withoutMarks } from '../inline-marks.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Attachment, Block, Section, Table } from './bulletin.ts';
import type { ModelContext } from './context.ts';
import { fault } from './fault.ts';
import { isOnDisk } from './images.ts';
import { sectionsOf } from './sections.ts';
import { tableOf } from './table/table.ts';
import { assignedTasks } from './tasks.ts';
import { plainParagraphs } from './text-file.ts';

type Written = NonNullable<BulletinFile['attachments']>[number];

export const attachmentsOf = (
  written: readonly Written[],
  sections: readonly Section[],
  context: ModelContext,
): readonly Attachment[] =>
  written.map((attachment, index) => {
    const path = ['attachments', index];
    const { number, title, start } = titleOf(attachment.title);
    const counted = number ?? (written.length > 1 ? String(index + 1) : undefined);
    return {
      path,
      ...(counted === undefined ? {} : { number: counted }),
      ...titleLines(title, start),
      blocks: bodyOf(attachment, title.trim(), path, sections, context),
    };
  });

/** What the author wrote of `附件1：` or `1.` before the title is what the program would add: it is not added twice. */
function titleOf(written: string): { readonly number?: string; readonly title: string; readonly start: number } {
  const [, marked, title] = /^附件\s*(\d{0,2})\s*[：:.．、\s]\s*(\S[\s\S]*)$/.exec(written) ?? [];
  if (title !== undefined)
    return { ...(marked ? { number: marked } : {}), title, start: written.length - title.length };
  const [, counted, rest] = /^(\d{1,2})[.．、](?!\d)\s*(\S[\s\S]*)$/.exec(written) ?? [];
  if (counted === undefined || rest === undefined) return { title: written, start: 0 };
  return { number: counted, title: rest, start: written.length - rest.length };
}

/** A line without characters is none. */
function titleLines(title: string, start: number): Pick<Attachment, 'title' | 'from'> {
  let at = start;
  const lines = title.split('\n').map((text) => {
    const from = at;
    at += text.length + 1;
    return { text, from };
  });
  const filled = lines.filter(({ text }) => text !== '');
  return { title: filled.map(({ text }) => text), from: filled.map(({ from }) => from) };
}

function bodyOf(
  written: Written,
  title: string,
  path: Path,
  sections: readonly Section[],
  context: ModelContext,
): readonly Block[] {
  const sources = (['sections', 'file', 'layout'] as const).filter((key) => written[key] !== undefined);
  const [source, second] = sources;
  if (second !== undefined) {
    context.findings.push(twoSources([...path, second]));
    return [];
  }
  switch (source) {
    case 'sections': {
      const at = [...path, 'sections'];
      return [{ kind: 'sections', path: at, sections: sectionsOf(written.sections ?? [], at, 1, context) }];
    }
    case 'file':
      return fileBlocks(written.file ?? '', title, [...path, 'file'], context);
    case 'layout': {
      const groups = assignedTasks(sections);
      if (groups.length === 0) context.findings.push(noneAssigned([...path, 'layout']));
      return [{ kind: 'tasks', path: [...path, 'layout'], groups }];
    }
    default:
      if (fileEnding.test(title)) context.findings.push(onlyName([...path, 'title'], title));
      return [];
  }
}

/** Files that lie beside an issue or are sent with it. */
const fileEnding = /\.(?:xlsx?|xlsm|csv|et|docx?|wps|pptx?|pdf|ofd|txt|jpe?g|png|gif|bmp|zip|rar)$/i;
const [tableFile, pictureFile, textFile] = [
  /\.(csv|tsv|xlsx|xlsm)(#.*)?$/i,
  /\.(png|jpe?g|gif|bmp)$/i,
  /\.(txt|text)$/i,
];

/** A table, a picture or plain text, told apart by the ending. */
function fileBlocks(file: string, title: string, path: Path, context: ModelContext): readonly Block[] {
  if (tableFile.test(file)) {
    const table = tableOf({ file }, path.slice(0, -1), context);
    return table ? [{ kind: 'table', path, table: withoutTitle(table, title) }] : [];
  }
  if (pictureFile.test(file)) {
    return isOnDisk(file, path, context) ? [{ kind: 'images', path, images: [{ path, file }] }] : [];
  }
  if (textFile.test(file)) {
    return [{ kind: 'text', path, paragraphs: plainParagraphs(file, title, path, context) }];
  }
  context.findings.push(otherKind(path, file, readableBeside(file, context)));
  return [];
}

/** The caption a sheet has of its own is printed once, where it is the title of the attachment. */
function withoutTitle(table: Table, title: string): Table {
  const { caption, ...rest } = table;
  return caption !== undefined && bare(caption) === bare(title) ? rest : table;
}
const bare = (text: string): string => withoutMarks(text).replace(/\s/g, '');

const twoSources = (path: Path) =>
  fault(
    'two-sources',
    path,
    [
      '附件的内容写了两处：“栏目”“文件”“编排”只能有一样',
      'the attachment has two sources: only one of `sections`, `file`, `layout` may stand',
    ],
    ['只留一处，或分成两个附件', 'keep one, or make two attachments of it'],
    'key',
  );

/** She meant the file itself; a title alone is only listed. */
function onlyName(path: Path, title: string): Finding {
  const bare = title.replace(fileEnding, '');
  const canPrint = [tableFile, pictureFile, textFile].some((kind) => kind.test(title));
  return {
    path,
    code: 'attachment-title',
    severity: 'warning',
    message: {
      zh: `附件只列了标题“${title}”，像是文件名：文件里的内容没有附上`,
      en: `the attachment is only listed, as “${title}”: the file itself is not printed`,
    },
    hint: canPrint
      ? {
          zh: `要附上这个文件，写作 { 标题: ${bare}, 文件: ${title} }；单独送的，标题不带“${title.slice(bare.length)}”`,
          en: `to print the file write { title: ${bare}, file: ${title} }; of one sent apart leave ${title.slice(bare.length)} off the title`,
        }
      : {
          zh: `单独送的，标题写作“${bare}”；要印在后面，另存为 .xlsx、图片或 .txt，写作 文件: …`,
          en: `of one sent apart the title is “${bare}”; to print it save it as .xlsx, an image or .txt and write \`file\``,
        },
  };
}

const noneAssigned = (path: Path) =>
  fault(
    'tasks-empty',
    path,
    ['正文里没有写了“责任单位”或“时限”的条目，任务分解表是空的', 'no item of the text bears duties or a deadline'],
    ['给条目写上“责任单位”或“时限”，或删去这个附件', 'give items `responsible` or `deadline`, or drop this attachment'],
  );

/** 值班.xlsx, where 值班.xls#12月 is named and cannot be read. */
function readableBeside(file: string, { readFile }: ModelContext): string | undefined {
  const [, stem = '', sheet = ''] = /^([^#]+?)(?:\.[^.#/]+)?(#.*)?$/.exec(file) ?? [];
  if (stem === '' || !readFile) return undefined;
  const ending = ['.xlsx', '.csv', '.txt'].find((one) => readFile(`${stem}${one}`) instanceof Uint8Array);
  return ending && `${stem}${ending}${ending === '.xlsx' ? sheet : ''}`;
}

const otherKind = (path: Path, file: string, beside: string | undefined): Finding => ({
  path,
  target: 'value',
  code: 'file-kind',
  severity: 'error',
  message: {
    zh: `附件印不了 ${file}：能印的是 .csv、.xlsx、图片和 .txt`,
    en: `${file} cannot be printed: .csv, .xlsx, images and .txt can`,
  },
  hint:
    beside === undefined
      ? {
          zh: '另存为其中一种；或写成 栏目: …；单独送的附件，只写标题',
          en: 'save it as one of these, or write `sections`; of one sent apart give the title only',
        }
      : { zh: `旁边有 ${beside}：写作 文件: ${beside}`, en: `${beside} lies beside it: write file: ${beside}` },
});
