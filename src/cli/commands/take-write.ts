/** What was taken back, on the disk: each file whole or not at all, and as it was before under `NAME.bak`. */

import path from 'node:path';
import type { Sources } from '../../gather/sources.ts';
import type { Files } from '../../take/where.ts';
import { type Context, mention } from '../context.ts';
import { type Folders, settle } from '../disk/temporary.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { encode } from '../fix.ts';
import type { Issue } from '../issues.ts';
import type { Problem } from '../problem.ts';
import { visible } from '../terminal/width.ts';

export async function writeTaken(
  context: Context,
  { input, series }: Issue,
  sources: Sources,
  before: Files,
  after: Files,
  backup: boolean,
): Promise<readonly Problem[]> {
  const { io } = context;
  const folders: Folders = new Set();
  const problems: Problem[] = [];
  const changed = [
    ...(after.issue === before.issue
      ? []
      : [{ at: input.file, file: sources.file, text: after.issue, was: sources.bytes }]),
    ...(sources.series && series && after.series !== undefined && after.series !== before.series
      ? [{ at: series.file, file: series.shown, text: after.series, was: sources.series.bytes }]
      : []),
  ];
  for (const { at, file, text, was } of changed) {
    const kept = path.resolve(`${at}.bak`);
    const aside = backup ? await writeWhole(io, kept, was, { force: false, beside: false, folders }) : undefined;
    const failed = aside && 'failed' in aside ? aside : undefined;
    const written =
      failed ?? (await writeWhole(io, at, encode(text, was), { force: false, beside: false, was, folders }));
    if ('failed' in written) {
      const { zh, en } = written.failed;
      problems.push({
        code: 'cannot-write',
        file,
        message: { zh: `改不了这个文件：${zh}`, en: `the file cannot be changed: ${en}` },
        hint: {
          zh: '关掉打开它的程序，或取得写的权限后再试',
          en: 'close the program that has it open, or ask for the right to write',
        },
      });
      break;
    }
    const name = visible(file);
    mention(
      context,
      backup
        ? { zh: `已写回 ${name}，原来的留在 ${name}.bak`, en: `written to ${name}; as it was it stays in ${name}.bak` }
        : { zh: `已写回 ${name}`, en: `written to ${name}` },
    );
  }
  settle(io, folders);
  return problems;
}
