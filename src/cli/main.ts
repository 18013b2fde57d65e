/** Where the program begins, and the one place where an exception is caught. */

import path from 'node:path';
import process from 'node:process';
import type { Words } from '../diagnostic.ts';
import { quoted } from '../quoted.ts';
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
import type { Misused } from './words.ts';

/** Runs one command line. @returns the exit code */
export async function main(argv: readonly string[], outside: Io): Promise<number> {
  // As programs of Windows are asked for help.
  const typed = argv.map((word) => (/^[/-]\?$/.test(word) ? '--help' : word));
  const asked = takeEverywhere(typed, outside.env);
  const { lang, rest, quiet } = asked;
  const fault = asked.fault ?? strayQuote(outside, argv);
  const context: Context = { io: { ...outside, colour: asked.colour }, lang, quiet };
  if (!fault && rest.length === 1 && (rest[0] === '--version' || rest[0] === '-V')) {
    outside.stdout.write(`${versions}\n`);
    return exit.done;
  }
  if (!fault && rest.length === 1 && ['--help', '-h', 'help'].includes(rest[0] ?? '')) {
    outside.stdout.write(programHelp(lang, outside.stdout));
    return exit.done;
  }
  const folder = asked.folder === undefined ? outside.cwd : path.resolve(outside.cwd, asked.folder);
  const isThere = asked.folder === undefined || isFolder(folder);
  const misused = fault ?? (isThere ? undefined : await notThere(outside, asked.folder ?? ''));
  // Of a folder that is not there nothing counts.
  const log = isThere || path.isAbsolute(asked.log ?? '') ? asked.log : undefined;
  return within({ ...context, io: { ...context.io, cwd: folder } }, { ...asked, log }, misused);
}

/** No name on Windows has a quote in it: there \" is a quote, and `"C:\\专报\\" -q` one word. */
function strayQuote({ platform }: Io, argv: readonly string[]): Misused | undefined {
  const word = platform === 'win32' ? argv.find((each) => each.includes('"')) : undefined;
  const end = word?.indexOf('"') ?? 0;
  return word === undefined
    ? undefined
    : {
        message: { zh: `引号没有配对：${word}`, en: `a quote has no other: ${word}` },
        hint: {
          zh: `引号前面不写 \\：写作 "${word.slice(0, end)}"`,
          en: `no \\ stands before a quote: write "${word.slice(0, end)}"`,
        },
      };
}

/** Runs the command, and logs it where that is asked for: also that the command line was wrong. */
async function within(
  context: Context,
  { log: typed, folder, rest }: Omit<Everywhere, 'log'> & { readonly log: string | undefined },
  misused: Misused | undefined,
): Promise<number> {
  const run = (inside: Context): number | Promise<number> =>
    misused ? misuse(inside, misused.message, misused.hint) : runCommand(rest, inside);
  if (typed === undefined) return run(context);
  const { openLog } = await import('./log.ts');
  const words = ['bulletin', ...(folder === undefined ? [] : ['-C', folder]), ...rest];
  const log = openLog(context.io, typed, words.map(quoted).join(' '), context.lang);
  if ('fault' in log) {
    if (misused) return run(context);
    return misuse(context, log.fault.message, log.fault.hint);
  }
  const code = await run({ ...context, log });
  const failed = log.close(code);
  if (!failed) return code;
  tell(context, failed);
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

async function notThere(outside: Io, typed: string): Promise<Misused> {
  const { goneDrive } = await import('./disk/drive.ts');
  const hint = goneDrive(outside, typed);
  return { message: noFolder(typed), ...(hint && { hint }) };
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
