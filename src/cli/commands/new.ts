/** `bulletin new`: the next issue of the series, made of the last one. */

import type { Words } from '../../diagnostic.ts';
import { type Context, exit, tell } from '../context.ts';
import { createNew, notCreated, whereElse } from '../disk/create-new.ts';
import { shown } from '../disk/place.ts';
import { openInEditor } from '../open.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import { readWhen } from './new-flags.ts';
import { type Made, makeFirst, makeNext } from './new-issue.ts';
import { lookAround } from './new-series.ts';

export interface NewFlags {
  readonly date?: string;
  readonly every?: string;
  readonly folder?: boolean;
  readonly open?: boolean;
  readonly dryRun?: boolean;
  readonly series?: string;
}

export async function run(args: readonly string[], flags: NewFlags, context: Context): Promise<number> {
  const { io } = context;
  const when = await readWhen(context, flags);
  if (typeof when === 'number') return when;
  const wanted = { name: args[0], ...when, folder: flags.folder ?? false };
  // Whoever was faster than we were has made the last issue meanwhile: it is looked at again, once.
  for (let tries = 0; ; tries++) {
    const around = await lookAround(context, flags.series);
    if (typeof around === 'number') return around;
    const made = around.last ? await makeNext(context, around, wanted) : await makeFirst(context, around, wanted);
    if (typeof made === 'number') return made;
    if (flags.dryRun) return showOnly(context, made);
    const created = createNew(io, made.file, made.text, new Set());
    if (created === 'there' && tries === 0) continue;
    if (created === 'there') return misuse(context, isThere(shown(io, made.file)), anotherName);
    if (typeof created === 'object')
      return misuse(context, notCreated(shown(io, made.file), created.failed), whereElse);
    report(context, made, { zh: '已写出', en: 'wrote' });
    if (flags.open) return openInEditor(context, made.file);
    return exit.done;
  }
}

/** On a terminal the report says the name; a script wants nothing else. */
function report(context: Context, { file, lines, title }: Made, verb: Words): void {
  const { io } = context;
  const name = visible(shown(io, file));
  tell(context, { zh: `${verb.zh} ${name}：${title.zh}`, en: `${verb.en} ${name}: ${title.en}` });
  for (const line of lines) tell(context, { zh: visible(line.zh), en: visible(line.en) });
  if (!io.stdout.isTTY) io.stdout.write(`${shown(io, file)}\n`);
}

function showOnly(context: Context, made: Made): number {
  report(context, made, { zh: '没有写入，会写出', en: 'not written: would write' });
  if (context.io.stdout.isTTY) context.io.stdout.write(`\n${made.text}`);
  return exit.done;
}

const isThere = (file: string): Words => ({
  zh: `已经有 ${file}，没有动它`,
  en: `${file} is there already, and is left as it is`,
});
const anotherName: Words = {
  zh: '换一个名字：bulletin new 名字',
  en: 'give another name: bulletin new NAME',
};
