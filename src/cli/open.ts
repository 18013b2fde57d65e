/** Opens a file in the editor of whoever asked: the one of VISUAL or EDITOR, else the one the system opens it with; a folder as the system does. */

import { spawn } from 'node:child_process';
import type { Words } from '../diagnostic.ts';
import { type Context, exit, tell } from './context.ts';
import { shown } from './disk/place.ts';

export const openInEditor = (context: Context, file: string): Promise<number> =>
  open(
    context,
    file,
    [context.io.env.VISUAL, context.io.env.EDITOR].find((name) => name !== undefined && name.trim() !== ''),
  );

export const openFolder = (context: Context, folder: string): Promise<number> => open(context, folder, undefined);

async function open(context: Context, file: string, own: string | undefined): Promise<number> {
  const { io } = context;
  const [program, args] = own === undefined ? opener(io.platform, file) : ownEditor(own, file);
  const opened = await new Promise<boolean>((resolve) => {
    const child =
      own === undefined
        ? spawn(program, args, { stdio: 'ignore', detached: true })
        : spawn(program, args, { stdio: 'inherit' });
    child.on('error', () => resolve(false));
    if (own === undefined) {
      child.on('spawn', () => {
        child.unref();
        resolve(true);
      });
    } else child.on('close', (code) => resolve(code === 0));
  });
  if (!opened) tell(context, notOpened(shown(io, file), own ?? program));
  return opened ? exit.done : exit.failed;
}

/** `code --wait`: a program and its options. */
function ownEditor(command: string, file: string): readonly [string, readonly string[]] {
  const [program = '', ...options] = command.trim().split(/\s+/);
  return [program, [...options, file]];
}

function opener(platform: NodeJS.Platform, file: string): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['explorer', [file]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [file]];
}

const notOpened = (file: string, program: string): Words => ({
  zh: `${file} 写好了，但没能用 ${program} 打开；请自己打开它`,
  en: `${file} is written, but ${program} could not open it; please open it yourself`,
});
