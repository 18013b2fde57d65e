/** Where the program begins, and the one place where an exception is caught. */

import path from 'node:path';
import process from 'node:process';
import type { Words } from '../diagnostic.ts';
import { type Context, exit, tell } from './context.ts';
import { errnoOf, reason } from './disk/errno.ts';
import { isFolder } from './disk/place.ts';
import { type Everywhere, takeEverywhere } from './everywhere.ts';
import { programHelp } from './help.ts';
import { type Io, processIo } from './io.ts';
import { oldNode } from './old-node.ts';
import { isUnwritable, refuse } from './unwritable.ts';
import { misuse } from './usage.ts';
import { versions } from './versions.ts';

/** Runs one command line. @returns the exit code */
export async function main(argv: readonly string[], outside: Io): Promise<number> {
  const asked = takeEverywhere(argv, outside.env);
  const { lang, rest, quiet, fault } = asked;
  const context: Context = { io: { ...outside, colour: asked.colour }, lang, quiet };
  if (fault) return misuse(context, fault.message, fault.hint);
  if (rest.length === 1 && (rest[0] === '--version' || rest[0] === '-V')) {
    outside.stdout.write(`${versions}\n`);
    return exit.done;
  }
  if (rest.length === 1 && ['--help', '-h', 'help'].includes(rest[0] ?? '')) {
    outside.stdout.write(programHelp(lang, outside.stdout));
    return exit.done;
  }
  const folder = asked.folder === undefined ? outside.cwd : path.resolve(outside.cwd, asked.folder);
  if (asked.folder !== undefined && !isFolder(folder)) {
    const { goneDrive } = await import('./disk/drive.ts');
    return misuse(context, noFolder(asked.folder), goneDrive(outside, asked.folder));
  }
  return within({ ...context, io: { ...context.io, cwd: folder } }, asked);
}

async function within(context: Context, { log: typed, rest }: Everywhere): Promise<number> {
  if (typed === undefined) return runCommand(rest, context);
  const { openLog } = await import('./log.ts');
  const log = openLog(context.io, typed);
  if ('fault' in log) return misuse(context, log.fault.message, log.fault.hint);
  const code = await runCommand(rest, { ...context, log });
  const failed = await log.close(['bulletin', ...rest].join(' '), code);
  if (!failed) return code;
  tell(context, { zh: `--log 写不进 ${typed}：${failed.zh}`, en: `--log could not write ${typed}: ${failed.en}` });
  return exit.failed;
}

async function runCommand(words: readonly string[], context: Context): Promise<number> {
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(words, context);
  } catch (error) {
    return apologise(context, error);
  }
}

const noFolder = (typed: string): Words => ({
  zh: `没有文件夹 ${typed}，或者打不开它`,
  en: `there is no folder ${typed}, or it cannot be opened`,
});

/** Runs the program for the process it is in. */
export async function run(): Promise<void> {
  const io = openIo();
  if (!io) return;
  const context: Context = {
    io,
    lang: takeEverywhere(process.argv.slice(2), process.env).lang,
  };
  const tooOld = oldNode();
  if (tooOld) {
    process.exitCode = misuse(context, tooOld);
    return;
  }
  process.on('uncaughtException', (error) =>
    process.exit(isUnwritable(error) ? refuse(context, error) : apologise(context, error)),
  );
  // Output still on its way to a pipe is not cut off, as process.exit would.
  process.exitCode = await main(process.argv.slice(2), io);
}

/** undefined, and said so, where the folder the program was started in is gone, or may not be known. */
function openIo(): Io | undefined {
  try {
    return processIo();
  } catch (error) {
    // Not in one language: which it is to be is not known yet.
    const { zh, en } =
      errnoOf(error) === 'ENOENT' ? { zh: '当前文件夹已经不在了', en: 'the current folder is gone' } : closed(error);
    process.stderr.write(`bulletin：${zh}，请换一个文件夹再运行 (${en})\n`);
    process.exitCode = exit.failed;
    return undefined;
  }
}

function closed(error: unknown): Words {
  const { zh, en } = reason(error);
  return { zh: `打不开当前文件夹：${zh}`, en: `the current folder cannot be opened: ${en}` };
}

/** A fault of ours, never of the user's: what to report, and no stack trace unless asked for. */
function apologise(context: Context, error: unknown): number {
  const file = error instanceof Error && 'file' in error ? `${error.file}: ` : '';
  const what = `${file}${error instanceof Error ? `${error.name}: ${error.message}` : error}`;
  const facts = `${versions}; ${what.split('\n')[0]}`;
  tell(context, {
    zh: `抱歉，bulletin 自己出了错，不是您的文件写得不对。请把下面这一行和所用的 YAML 文件交给维护的人：\n  ${facts}`,
    en: `Sorry: this is a fault of bulletin, not of your file. Please report this line, with the YAML file you used:\n  ${facts}`,
  });
  if (context.io.env.BULLETIN_DEBUG) context.io.stderr.write(`${error instanceof Error ? error.stack : what}\n`);
  else
    tell(context, {
      zh: '  （设 BULLETIN_DEBUG=1 再运行一次，可得到详细信息。）',
      en: '  (Set BULLETIN_DEBUG=1 and run again for details.)',
    });
  return exit.failed;
}
