/** Reads the command line with commander, in our own words. */

import { Command, CommanderError } from 'commander';
import type { Words } from '../diagnostic.ts';
import { type CommandSpec, commands } from './commands.ts';
import { type Context, exit } from './context.ts';
import { commandHelp, programHelp } from './help.ts';
import { misuse } from './usage.ts';
import { misusedWord, optionHint } from './words.ts';

/** Runs the command that the words name. @returns its exit code */
export async function runProgram(words: readonly string[], context: Context): Promise<number> {
  const misused = misusedWord(words);
  if (misused) return misuse(context, misused.message, misused.hint);
  let code: number = exit.done;
  const program = new Command('bulletin')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.io.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .configureHelp({ formatHelp: () => programHelp(context.lang, context.io.stdout) })
    .helpCommand('help [command]');
  for (const spec of commands)
    add(program, spec, context).action(async (...given: unknown[]) => {
      // commander hands over the arguments, the options and the command.
      const args = given
        .slice(0, -2)
        .flat()
        .filter((each) => typeof each === 'string');
      const flags = given.at(-2);
      code = await (await spec.load()).run(args, flags, context);
    });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return explainMisuse(error, words, context);
    throw error;
  }
}

function add(program: Command, spec: CommandSpec, { io, lang }: Context): Command {
  const command = program
    .command(spec.name)
    .allowExcessArguments(false)
    .configureHelp({ formatHelp: () => commandHelp(spec, lang, io.stdout) });
  if (spec.argument) command.arguments(spec.argument.name);
  for (const { flags } of spec.options) command.option(flags);
  return command;
}

/** commander's own sentences are English; its codes, and the words it quotes, are enough to say them again. */
function explainMisuse(
  { code, message, exitCode }: CommanderError,
  words: readonly string[],
  context: Context,
): number {
  if (code === 'commander.help' && exitCode !== 0) {
    context.io.stderr.write(programHelp(context.lang, context.io.stderr));
    return exit.failed;
  }
  if (exitCode === 0) return exit.done;
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?([^)?]*)\?\)/.exec(message)?.[1];
  const say = faults[code];
  if (!say) throw new Error(message);
  return misuse(context, say(quoted), meant ? didYouMean(meant) : hintFor(code, quoted, words));
}

const faults: Readonly<Record<string, (quoted: string) => Words>> = {
  'commander.unknownOption': (it) => ({
    zh: `不认识选项 ${it}`,
    en: `unknown option ${it}`,
  }),
  'commander.unknownCommand': (it) => ({
    zh: `没有命令 ${it}`,
    en: `unknown command ${it}`,
  }),
  'commander.optionMissingArgument': (it) => ({
    zh: `选项 ${it} 后面要写值`,
    en: `option ${it} needs a value`,
  }),
  'commander.missingArgument': (it) => ({
    zh: `缺少 ${it}`,
    en: `${it} is missing`,
  }),
  'commander.excessArguments': () => ({
    zh: '写多了：这个命令后面不用写这些',
    en: 'too many words for this command',
  }),
};

const didYouMean = (meant: string): Words => ({
  zh: `是不是 ${meant.replaceAll(', ', '、')}？`,
  en: `did you mean ${meant}?`,
});

/** What the double-clicked files and the manual call them. */
const inChinese: Readonly<Record<string, string>> = {
  生成: 'build',
  校核: 'check',
  检查: 'check',
  新一期: 'new',
  建刊物: 'init',
  催报: 'status',
  回填: 'take',
  导入: 'import',
  对比: 'diff',
  整理: 'fmt',
};
const commandMeant = (typed: string): string | undefined =>
  Object.hasOwn(inChinese, typed) ? inChinese[typed] : commands.find(({ name }) => name === typed.toLowerCase())?.name;

function hintFor(code: string, quoted: string, words: readonly string[]): Words {
  const named = code === 'commander.unknownCommand' ? commandMeant(quoted) : undefined;
  if (named !== undefined) return didYouMean(named);
  // A file dropped on the program, or a command forgotten.
  if (code === 'commander.unknownCommand' && /[./\\]|\p{Script=Han}/u.test(quoted))
    return {
      zh: `要生成文件，请写 bulletin build ${quoted}`,
      en: `to build it, write bulletin build ${quoted}`,
    };
  const command = commands.find(({ name }) => words.includes(name))?.name;
  const line = ['bulletin', command, '--help'].filter(Boolean).join(' ');
  const meant = code === 'commander.unknownOption' ? optionHint(quoted, command) : undefined;
  return meant ?? { zh: `${line} 列出可用的写法`, en: `${line} lists what there is` };
}
