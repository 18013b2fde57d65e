/** `bulletin fmt`: issue files in their one form. */

import type { Diagnostic, Words } from '../../diagnostic.ts';
import { hasError } from '../../diagnostic.ts';
import { type Formatted, formatted } from '../../formatted.ts';
import { type Context, exit, mention, tell } from '../context.ts';
import { findInputs, type Input } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { type Folders, settle } from '../disk/temporary.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { encode } from '../fix.ts';
import { gather } from '../outcome.ts';
import { cannotChange, type Problem } from '../problem.ts';
import { changedLines } from '../terminal/changes.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';
import { misuse, misusedStdin } from '../usage.ts';

interface Flags {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly stdinName?: string;
}

export async function run(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const { io, lang } = context;
  const misused = misusedStdin(paths, flags.stdinName);
  if (misused) return misuse(context, misused);
  const typed = paths.length > 0 ? paths : ['.'];
  const found = await findInputs(io, typed, { texts: false, stdinName: flags.stdinName });
  const folders: Folders = new Set();
  const problems: Problem[] = [...found.problems];
  const said: { readonly diagnostics: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> }[] = [];
  let changed = 0;
  for (const input of found.inputs) {
    const file = shown(io, input.file);
    const bytes = input.bytes ?? readBytes(io, input.file);
    if (isProblem(bytes)) {
      problems.push(bytes);
      continue;
    }
    const one = formatted(bytes, file, lang);
    if ('faults' in one) {
      said.push({ diagnostics: one.faults.filter((fault) => hasError([fault])), texts: new Map([[file, one.before]]) });
      continue;
    }
    const after = encode(one.after, bytes);
    const isSame = Buffer.compare(after, bytes) === 0;
    changed += isSame ? 0 : 1;
    if (input.bytes && !flags.check) io.stdout.write(after);
    else if (!isSame) problems.push(...(await deliver(context, input, { one, before: bytes, after, flags, folders })));
  }
  settle(io, folders);
  await printFindings(context, io.stderr, gather(said, problems, lang));
  const unsound = said.length;
  const done = found.inputs.length - unsound;
  if (!found.inputs.some(({ bytes }) => bytes)) report(context, flags, { done, changed, unsound });
  if (problems.length > 0 || unsound > 0) return exit.failed;
  return changed > 0 && flags.check ? exit.faults : exit.done;
}

interface Change {
  readonly one: Exclude<Formatted, { readonly faults: unknown }>;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly flags: Flags;
  readonly folders: Folders;
}

async function deliver(
  context: Context,
  input: Input,
  { one, before, after, flags, folders }: Change,
): Promise<readonly Problem[]> {
  const { io, lang } = context;
  const file = shown(io, input.file);
  if (flags.check || flags.dryRun) {
    io.stdout.write(`${{ zh: `要整理：${visible(file)}`, en: `to be formatted: ${visible(file)}` }[lang]}\n`);
    if (flags.dryRun) io.stdout.write(changedLines(one.before, one.after));
    return [];
  }
  const written = await writeWhole(io, input.file, after, { force: false, beside: false, was: before, folders });
  if (!('failed' in written)) {
    mention(context, { zh: `已整理 ${visible(file)}`, en: `formatted ${visible(file)}` });
    return [];
  }
  return [cannotChange(file, written.failed)];
}

interface Sum {
  readonly done: number;
  readonly changed: number;
  /** Files with errors, which stay as they are. */
  readonly unsound: number;
}

function report(context: Context, { check, dryRun }: Flags, { done, changed, unsound }: Sum): void {
  const asked = check || dryRun;
  const parts: Words[] = [];
  if (done > 0 && changed === 0) parts.push({ zh: `${done} 个文件都是整理过的样子`, en: `${done} in form already` });
  if (changed > 0)
    parts.push({
      zh: `${done} 个文件，${asked ? '要' : '已'}整理 ${changed} 个`,
      en: `${done} ${done === 1 ? 'file' : 'files'}, ${changed} ${asked ? 'to be formatted' : 'formatted'}`,
    });
  if (unsound > 0)
    parts.push({
      zh: `${unsound} 个有错误，没有动：先改好`,
      en: `${unsound} with errors left alone: mend ${unsound === 1 ? 'it' : 'them'} first`,
    });
  if (parts.length === 0) return;
  const line = {
    zh: `${parts.map(({ zh }) => zh).join('；')}。`,
    en: `${parts.map(({ en }) => en).join('; ')}.`,
  };
  if (unsound > 0 || (check && changed > 0)) tell(context, line);
  else mention(context, line);
}
