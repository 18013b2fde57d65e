/** `check FILE.docx --annotate OUT.docx`: what is said of a sent document goes into a copy of it, for the sender. */

import path from 'node:path';
import type { Annotated } from '../../annotate/annotate.ts';
import { annotate } from '../../annotated.ts';
import { isRefusal } from '../../data/refusal.ts';
import type { Diagnostic, Words } from '../../diagnostic.ts';
import { quoted } from '../../quoted.ts';
import type { Context } from '../context.ts';
import { dateTime, isRevisionDate } from '../diff/revision-date.ts';
import { isContribution } from '../disk/issue-folder.ts';
import { isFolder, key, real, shown } from '../disk/place.ts';
import { verdictOn } from '../disk/standing.ts';
import { settle } from '../disk/temporary.ts';
import { writeWhole } from '../disk/write-whole.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { visible } from '../terminal/width.ts';
import { held, kept, left, notWritten } from './build-problems.ts';
import type { CheckFlags } from './check-flags.ts';

/** What makes no sense beside it, or without it. */
export function misusedAnnotate(paths: readonly string[], flags: CheckFlags): Words | undefined {
  const { annotate: output, revisionAuthor, revisionDate, overwrite, fix, learn } = flags;
  if (output === undefined) {
    const word = overwrite
      ? '--overwrite'
      : revisionAuthor !== undefined
        ? '--revision-author'
        : revisionDate !== undefined
          ? '--revision-date'
          : undefined;
    return word === undefined
      ? undefined
      : { zh: `${word} 只同 --annotate 一起用`, en: `${word} goes with --annotate` };
  }
  if (fix || learn) {
    const other = fix ? '--fix' : '--learn';
    return { zh: `--annotate 不能同 ${other} 一起用`, en: `--annotate does not go with ${other}` };
  }
  if (paths.length !== 1)
    return {
      zh: '--annotate 一次批注一个 .docx：bulletin check 来稿.docx --annotate 来稿（批注）.docx',
      en: '--annotate takes one .docx: bulletin check sent.docx --annotate sent-annotated.docx',
    };
  if (revisionDate !== undefined && !isRevisionDate(revisionDate))
    return {
      zh: `--revision-date 写成 2024-10-13 或 2024-10-13T09:30，写的是“${revisionDate}”`,
      en: `--revision-date is 2024-10-13 or 2024-10-13T09:30, not “${revisionDate}”`,
    };
  return undefined;
}

/** What was checked: a document, or something that takes no comments. */
export interface SentOne {
  /** Absolute; absent where it was none. */
  readonly path?: string | undefined;
  readonly bytes?: Uint8Array | undefined;
  readonly said: readonly Diagnostic[];
}

interface Outcome {
  /** What kept it from being written, or became of what was there. */
  readonly problems: readonly Problem[];
  /** Said once the report is out. */
  readonly done?: Words;
}

/** Writes the copy, where there is one to write. */
export async function writeAnnotated(
  { io, lang }: Context,
  { path: sent, bytes, said }: SentOne,
  flags: CheckFlags & { readonly annotate: string },
): Promise<Outcome> {
  const failed = (problem: Problem): Outcome => ({ problems: [problem] });
  const file = real(path.resolve(io.cwd, flags.annotate));
  const name = shown(io, file);
  if (sent === undefined || !/\.docx$/i.test(sent)) return failed(onlyDocx(name));
  // Why it cannot be read is said already.
  if (bytes === undefined || said.some(({ code }) => code === 'file-content'))
    return {
      problems: [],
      done: {
        zh: `没有写 ${visible(name)}：来稿读不了`,
        en: `did not write ${visible(name)}: what was sent cannot be read`,
      },
    };
  const misplaced = misplacedAt(io, file, sent);
  if (misplaced) return failed(misplaced);
  const { revisionAuthor: author = 'bulletin', revisionDate } = flags;
  const made = annotate({ file: shown(io, sent), bytes }, said, {
    ...{ author, lang },
    ...(revisionDate !== undefined && { date: dateTime(revisionDate) }),
  });
  if (isRefusal(made)) {
    const { message, hint } = made;
    return failed({ code: 'cannot-annotate', file: shown(io, sent), message, ...(hint && { hint }) });
  }
  if (flags.dryRun) {
    const head = { zh: `会写 ${visible(name)}（没有写入）`, en: `would write ${visible(name)} (not written)` };
    return { problems: [], done: told(made, head) };
  }
  const folders = new Set<string>();
  const { overwrite = false } = flags;
  const options = { force: false, beside: true, named: true, overwrite, folders, verdictOn } as const;
  const written = await writeWhole(io, file, made.bytes, options);
  settle(io, folders);
  if ('failed' in written) return failed(elsewhere(notWritten(name, written.failed)));
  if ('left' in written) return failed({ ...left(name, written.left), hint: replacing });
  const at = visible(shown(io, written.at));
  const aside = written.beside
    ? [held(name, shown(io, written.at))]
    : written.kept
      ? [kept(name, shown(io, written.kept.at), written.kept.was)]
      : [];
  return { problems: aside, done: told(made, { zh: `已写出 ${at}`, en: `wrote ${at}` }) };
}

function told({ comments, revisions, there, unplaced }: Annotated, head: Words): Words {
  const zh = [
    `批注 ${comments} 条`,
    `修订 ${revisions} 处`,
    ...(there > 0 ? [`原来就有的批注 ${there} 条没有再加`] : []),
    ...(unplaced.length > 0 ? [`${unplaced.length} 条没有地方放，见上`] : []),
  ];
  const en = [
    many(comments, 'comment'),
    many(revisions, 'revision'),
    ...(there > 0 ? [`${many(there, 'comment')} there already`] : []),
    ...(unplaced.length > 0 ? [`${unplaced.length} with no place, see above`] : []),
  ];
  return { zh: `${head.zh}：${zh.join('，')}`, en: `${head.en}: ${en.join(', ')}` };
}
const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What was sent is never written, and nothing is put where a unit's pieces are read. */
function misplacedAt(io: Io, file: string, sent: string): Problem | undefined {
  const name = shown(io, file);
  if (key(io, file) === key(io, real(sent)))
    return {
      code: 'output-is-input',
      file: name,
      message: { zh: '批注会写到来稿自己上面，没有写', en: 'this is the very file that was sent; nothing was written' },
      hint: anotherName(sent),
    };
  if (isContribution(file))
    return {
      code: 'output-is-input',
      file: name,
      message: {
        zh: '这里是一期的文件夹，写进去就成了来稿，没有写',
        en: 'in the folder of an issue it would be read as a contribution; nothing was written',
      },
      hint: {
        zh: '写到别的文件夹，例如 --annotate ../批注.docx',
        en: 'write it elsewhere, as with --annotate ../annotated.docx',
      },
    };
  if (!/\.docx$/i.test(file))
    return {
      code: 'cannot-write',
      file: name,
      message: {
        zh: '批注写成 Word 文件，名字要以 .docx 结尾',
        en: 'comments go into a Word file, whose name ends in .docx',
      },
      hint: isFolder(file) ? inFolder(name, sent) : anotherName(sent),
    };
  return isFolder(path.dirname(file))
    ? undefined
    : elsewhere(notWritten(name, { zh: '没有要写到的文件夹', en: 'the folder to write into is not there' }));
}

/** The place is chosen by `--annotate` alone. */
const elsewhere = (problem: Problem): Problem => ({
  ...problem,
  hint: {
    zh: '换一个文件夹，或腾出空间、取得权限后再试；原有的文件没有动',
    en: 'choose another folder, or make room or ask for the right; what was there is untouched',
  },
});

const replacing: Words = {
  zh: '换一个文件名；确实要换掉它，加 --overwrite，旧的改名留着',
  en: 'choose another name; to replace it add --overwrite, which keeps the old file aside',
};

function inFolder(folder: string, sent: string): Words {
  const [zh, en] = ['（批注）', '-annotated'].map(
    (mark) => `--annotate ${quoted(`${folder}/${path.parse(sent).name}${mark}.docx`)}`,
  );
  return { zh: `写作 ${zh}`, en: `write ${en}` };
}

function anotherName(sent: string): Words {
  const stem = path.basename(sent).replace(/\.docx$/i, '');
  return { zh: `换一个名字，例如 ${stem}（批注）.docx`, en: `choose another name, such as ${stem}-annotated.docx` };
}

const onlyDocx = (name: string): Problem => ({
  code: 'cannot-annotate',
  file: name,
  message: {
    zh: '只有 .docx 能加批注，没有写',
    en: 'only a .docx takes comments; nothing was written',
  },
  hint: {
    zh: '.txt 看上面列出的；.doc、.wps 先用 WPS 或 Word 另存为 .docx；期的 YAML 用 check --fix 改',
    en: 'of a .txt read the list above; save a .doc or .wps as .docx first; an issue is mended by check --fix',
  },
});
