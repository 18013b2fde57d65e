/** What was taken back, on the disk: each file whole or not at all, and as it was before under `NAME.bak`. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Sources } from '../../gather/sources.ts';
import { decode } from '../../source/decode.ts';
import type { MadeFragment } from '../../take/adopt.ts';
import type { Files } from '../../take/where.ts';
import { type Context, mention } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { type Folders, settle } from '../disk/temporary.ts';
import { savedMeanwhile, writeWhole } from '../disk/write-whole.ts';
import { encode } from '../fix.ts';
import type { Issue } from '../issues.ts';
import { cannotChange, type Problem } from '../problem.ts';
import { visible } from '../terminal/width.ts';
import type { OfficeFiles } from './take-files.ts';

interface Change {
  readonly at: string;
  readonly file: string;
  readonly text: string;
  readonly was: Uint8Array;
  readonly isMarked?: boolean;
}

export interface Writing {
  readonly issue: Issue;
  readonly sources: Sources;
  readonly before: Files;
  readonly after: Files;
  readonly made: readonly MadeFragment[];
  readonly pictures: OfficeFiles['pictures'];
  readonly backup: boolean;
}

export async function writeTaken(context: Context, writing: Writing): Promise<readonly Problem[]> {
  const folders: Folders = new Set();
  const changes = changed(context, writing);
  // First what is new: without it the others would say less than the document.
  const problems = [...changes.filter(isProblem), ...created(context, writing, folders)];
  for (const one of changes) {
    if (problems.length > 0 || isProblem(one)) break;
    problems.push(...(await replaced(context, one, writing.backup, folders)));
  }
  settle(context.io, folders);
  return problems;
}

function changed({ io }: Context, { issue, sources, before, after, made }: Writing): readonly (Change | Problem)[] {
  const { input, series } = issue;
  const isNew = new Set(made.map(({ file }) => file));
  const beside = [...(after.beside ?? [])].flatMap(([file, text]): readonly (Change | Problem)[] => {
    const old = before.beside?.get(file);
    if (isNew.has(file) || old === text) return [];
    const at = path.resolve(io.cwd, file);
    const was = readBytes(io, at);
    if (isProblem(was)) return [was];
    const read = decode(was);
    if (read.text !== old) return [cannotChange(file, savedMeanwhile)];
    // Excel takes a CSV without a mark for GBK.
    return [{ at, file, text, was, isMarked: read.encoding !== undefined && !/\.ya?ml$/i.test(file) }];
  });
  return [
    ...(after.issue === before.issue
      ? []
      : [{ at: input.file, file: sources.file, text: after.issue, was: sources.bytes }]),
    ...(sources.series && series && after.series !== undefined && after.series !== before.series
      ? [{ at: series.file, file: series.shown, text: after.series, was: sources.series.bytes }]
      : []),
    ...beside,
  ];
}

/** Fragments, and what was a picture inside what they are made of. */
function created({ io, ...context }: Context, { after, made, pictures }: Writing, folders: Folders): Problem[] {
  const problems: Problem[] = [];
  for (const { file, from } of made) {
    const all = [
      ...(pictures.get(file) ?? []).map((one) => ({ file: one.file, content: one.bytes })),
      { file, content: after.beside?.get(file) ?? '' },
    ];
    for (const one of all) {
      const done = createNew(io, path.resolve(io.cwd, one.file), one.content, folders);
      if (done === 'created') continue;
      problems.push(cannotChange(one.file, done === 'there' ? isThere : done.failed));
      return problems;
    }
    mention(
      { io, ...context },
      {
        zh: `已收成 ${visible(file)}（来自 ${visible(path.basename(from))}），从现在起印它；来稿没有动，照算报送`,
        en: `made ${visible(file)} of ${visible(path.basename(from))}: it prints from now on, and what was sent is kept and counted`,
      },
    );
  }
  return problems;
}

async function replaced(
  context: Context,
  { at, file, text, was, isMarked }: Change,
  backup: boolean,
  folders: Folders,
): Promise<readonly Problem[]> {
  const { io } = context;
  const kept = path.resolve(`${at}.bak`);
  const aside = backup ? await writeWhole(io, kept, was, { force: false, beside: false, folders }) : undefined;
  const failed = aside && 'failed' in aside ? aside : undefined;
  const written =
    failed ?? (await writeWhole(io, at, encode(text, was, isMarked), { force: false, beside: false, was, folders }));
  if ('failed' in written) return [cannotChange(file, written.failed)];
  const name = visible(file);
  mention(
    context,
    backup
      ? { zh: `已写回 ${name}，原来的留在 ${name}.bak`, en: `written to ${name}; as it was it stays in ${name}.bak` }
      : { zh: `已写回 ${name}`, en: `written to ${name}` },
  );
  return [];
}

const isThere: Words = { zh: '已经有这个文件', en: 'it is there already' };
