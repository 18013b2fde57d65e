/** `diff --format docx`: the 花脸稿 as a file. */

import path from 'node:path';
import { compareDrafts, type Draft } from '../../compare/drafts.ts';
import { redlined } from '../../compare/redline.ts';
import type { Words } from '../../diagnostic.ts';
import { writeDocx } from '../../docx/write.ts';
import { held, kept, left, notWritten } from '../commands/build-problems.ts';
import { type Context, exit, mention } from '../context.ts';
import { refuseFolder } from '../disk/folder-output.ts';
import { isFolder, real, shown } from '../disk/place.ts';
import { verdictOn } from '../disk/standing.ts';
import { collisions } from '../disk/targets.ts';
import { settle } from '../disk/temporary.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';
import { sumLine } from './draft-screen.ts';
import { isUnchanged } from './pair.ts';
import { dateTime } from './revision-date.ts';
import type { IssueSide } from './sides.ts';

export interface RedlineFlags {
  readonly output: string;
  readonly overwrite?: boolean;
  readonly revisionAuthor?: string;
  readonly revisionDate?: string;
}

/** @param sides and @param drafts of the issue before and the one after */
export async function writeRedline(
  context: Context,
  sides: readonly [IssueSide, IssueSide],
  [before, after]: readonly [Draft, Draft],
  flags: RedlineFlags,
): Promise<number> {
  const { io, lang } = context;
  const refused = refuseFolder(context, { typed: flags.output, name: '花脸稿.docx' });
  if (refused !== undefined) return refused;
  const author = flags.revisionAuthor ?? path.basename(sides[1].name.replace(/^.*:/, '')).replace(/\.ya?ml$/i, '');
  const date = flags.revisionDate === undefined ? {} : { date: dateTime(flags.revisionDate) };
  const { tree, unmarked } = redlined(before.tree, after.tree, { author, ...date });
  const title = `${tree.properties.title}（花脸稿）`;
  const identity = after.document.identity;
  const bytes = writeDocx({ ...tree, properties: { ...tree.properties, title } }, identity ?? { name: [], path: '' });
  const problems = flags.output === '-' ? [] : await toFile(context, sides, bytes, flags);
  if (flags.output === '-') io.stdout.write(bytes);
  if (problems.length > 0) await printFindings(context, io.stderr, gather([], problems, lang));
  if (problems.some(({ severity = 'error' }) => severity === 'error')) return exit.failed;
  const diff = compareDrafts(before, after);
  if (flags.output !== '-') {
    const name = visible(shown(io, path.resolve(io.cwd, flags.output)));
    mention(context, { zh: `已写出 ${name}：${sumLine(diff, 'zh')}`, en: `wrote ${name}: ${sumLine(diff, 'en')}` });
  }
  if (unmarked.length > 0) mention(context, notMarked(unmarked));
  return isUnchanged(diff) ? exit.done : exit.faults;
}

async function toFile(
  { io }: Context,
  sides: readonly [IssueSide, IssueSide],
  bytes: Uint8Array,
  { output, overwrite = false }: RedlineFlags,
): Promise<readonly Problem[]> {
  const file = real(path.resolve(io.cwd, output));
  const name = shown(io, file);
  const over = sides.flatMap(({ issue }) => (issue ? collisions(io, [{ issue, file }]) : []));
  if (over.length > 0) return over;
  if (!isFolder(path.dirname(file))) return [notWritten(name, noFolder)];
  const folders = new Set<string>();
  const written = await writeWhole(io, file, bytes, {
    force: false,
    beside: true,
    named: true,
    overwrite,
    folders,
    verdictOn,
  });
  settle(io, folders);
  if ('failed' in written) return [notWritten(name, written.failed)];
  if ('left' in written) return [left(name, written.left)];
  if (written.beside) return [held(name, shown(io, written.at))];
  return written.kept ? [kept(name, shown(io, written.kept.at), written.kept.was)] : [];
}

const noFolder: Words = { zh: '没有要写到的文件夹', en: 'the folder to write into is not there' };

const parts = {
  styles: { zh: '字体字号', en: 'styles' },
  paper: { zh: '纸张和分栏', en: 'paper and columns' },
  edges: { zh: '页眉页脚', en: 'headers and footers' },
} as const satisfies Readonly<Record<string, Words>>;

function notMarked(unmarked: readonly (keyof typeof parts)[]): Words {
  const list = (lang: 'zh' | 'en', between: string): string => unmarked.map((part) => parts[part][lang]).join(between);
  return {
    zh: `  ${list('zh', '、')}改了，没有标成修订：照后一稿的`,
    en: `  not marked as revisions, and as in the second: ${list('en', ', ')}`,
  };
}
