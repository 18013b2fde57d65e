/** `bulletin new`: the next issue of the series, made of the last one. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { type Context, exit, mention } from '../context.ts';
import { createNew, notCreated, whereElse } from '../disk/create-new.ts';
import { shown } from '../disk/place.ts';
import { sweepLeft } from '../disk/temporary.ts';
import { openInEditor } from '../open.ts';
import { json } from '../terminal/formats.ts';
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
  readonly json?: boolean;
}

export async function run(args: readonly string[], flags: NewFlags, context: Context): Promise<number> {
  const { io } = context;
  const when = await readWhen(context, flags, async () => {
    const around = await lookAround(context, flags.series);
    return typeof around === 'number' ? around : around.last?.standing.day;
  });
  if (typeof when === 'number') return when;
  const wanted = { name: args[0], ...when, folder: flags.folder ?? false };
  // Whoever was faster than we were has made the last issue meanwhile: it is looked at again.
  for (let tries = 0; ; tries++) {
    const around = await lookAround(context, flags.series);
    if (typeof around === 'number') return around;
    sweepLeft(io, [io.cwd, ...(around.last ? [path.dirname(path.resolve(io.cwd, around.last.file))] : [])]);
    const made = around.last ? await makeNext(context, around, wanted) : await makeFirst(context, around, wanted);
    if (typeof made === 'number') return told(context, flags, made);
    if (flags.dryRun) return showOnly(context, flags, made);
    const created = createNew(io, made.file, made.text, new Set());
    if (created === 'there' && tries < mostTries) continue;
    if (created === 'there') return misuse(context, isThere(shown(io, made.file)), anotherName);
    if (typeof created === 'object')
      return misuse(context, notCreated(shown(io, made.file), created.failed), whereElse);
    const { twinOf, isTakenBack } = await import('./new-twin.ts');
    const twin = twinOf(context, flags.series, around, made.file);
    if (twin !== undefined && isTakenBack(context, made.file, made.text, twin, tries > 0)) {
      if (tries < mostTries) continue;
      return misuse(context, isThere(twin), anotherName);
    }
    report(context, flags, made, { zh: '已写出', en: 'wrote' });
    if (flags.open) return openInEditor(context, made.file);
    return exit.done;
  }
}

/** Two who take back their files at the same moment begin again. */
const mostTries = 3;

/** On a terminal the report says the name; a script wants nothing else. */
function report(context: Context, flags: NewFlags, { file, lines, title }: Made, verb: Words): void {
  const { io, lang } = context;
  const name = visible(shown(io, file));
  mention(context, { zh: `${verb.zh} ${name}：${title.zh}`, en: `${verb.en} ${name}: ${title.en}` });
  for (const line of lines) mention(context, { zh: visible(line.zh), en: visible(line.en) });
  if (flags.json)
    io.stdout.write(
      json({
        version: 1,
        written: !flags.dryRun,
        file: shown(io, file),
        title: title[lang],
        remarks: lines.map((line) => line[lang].trim()),
      }),
    );
  else if (!io.stdout.isTTY) io.stdout.write(`${shown(io, file)}\n`);
}

/** The last issue waits to be filled in: nothing to write, and nothing wrong. */
function told({ io }: Context, flags: NewFlags, code: number): number {
  if (flags.json && code === exit.done) io.stdout.write(json({ version: 1, written: false }));
  return code;
}

function showOnly(context: Context, flags: NewFlags, made: Made): number {
  report(context, flags, made, { zh: '没有写入，会写出', en: 'not written: would write' });
  if (context.io.stdout.isTTY && !flags.json) context.io.stdout.write(`\n${made.text}`);
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
