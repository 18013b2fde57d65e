/** `bulletin completion SHELL`: a script by which a shell completes what is typed after `bulletin`. */

import type { Words } from '../../diagnostic.ts';
import type { CommandSpec } from '../command-spec.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { powershellScript } from '../completion/powershell.ts';
import { type Shell, shells } from '../completion/shells.ts';
import { type Completed, completed } from '../completion/words.ts';
import { zshScript } from '../completion/zsh.ts';
import { type Context, exit } from '../context.ts';
import { misuse } from '../usage.ts';

const scripts: Readonly<Record<Shell, (completed: Completed) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** Made with the table of commands, which loads this. */
export const completionOf =
  (commands: readonly CommandSpec[]) =>
  async ([typed = '']: readonly string[], _flags: object, context: Context): Promise<number> => {
    const { io, lang } = context;
    const shell = shells.find((each) => each === typed.toLowerCase() || (each === 'powershell' && typed === 'pwsh'));
    if (shell === undefined) return misuse(context, unknownShell(typed));
    const { entries } = await import('../explain.ts');
    io.stdout.write(scripts[shell](completed(commands, [...entries.keys()].sort(), lang)));
    return exit.done;
  };

const unknownShell = (typed: string): Words => ({
  zh: `只能是 ${shells.join('、')} 中的一种，写的是“${typed}”`,
  en: `it is one of ${shells.join(', ')}, not “${typed}”`,
});
