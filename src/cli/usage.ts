/** The command line itself was wrong: says so in the user's language, exit 2. */

import type { Words } from '../diagnostic.ts';
import { type Context, exit, tell } from './context.ts';

export function misuse(context: Context, message: Words, hint?: Words): number {
  tell(context, {
    zh: `bulletin：${message.zh}`,
    en: `bulletin: ${message.en}`,
  });
  if (hint) tell(context, { zh: `  提示：${hint.zh}`, en: `  hint: ${hint.en}` });
  return exit.failed;
}

/** A list such as `docx,text`: the names, or the first that is not among those allowed. */
export function chosen<T extends string>(typed: string, allowed: readonly T[]): readonly T[] | { unknown: string } {
  const names = typed.split(/[,，、]/).map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !allowed.some((each) => each === name));
  return unknown === undefined ? [...new Set(names as T[])] : { unknown };
}

/** What makes no sense of `-` and `--stdin-name`. */
export function misusedStdin(paths: readonly string[], stdinName: string | undefined): Words | undefined {
  if (stdinName === undefined || paths.includes('-')) return undefined;
  return {
    zh: '--stdin-name 只同路径 - 一起用：从标准输入读的，当作哪个文件',
    en: '--stdin-name goes with the path -: it names what is read from standard input',
  };
}

/** A word as a shell takes it. */
export const quoted = (word: string): string => (word === '' || /[\s'"()&;$`*?<>|]/.test(word) ? `"${word}"` : word);
