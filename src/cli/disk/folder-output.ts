/** A folder that stands where the file to be written is named: the file in it that was meant. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { quoted } from '../../quoted.ts';
import type { Context } from '../context.ts';
import { misuse } from '../usage.ts';
import { look } from './issue-folder.ts';

interface Named {
  /** As it was typed. */
  readonly typed: string;
  /** Of the file that would be written if none were named. */
  readonly name: string;
  readonly option?: '-o' | '--annotate';
  /** Another way to say it. */
  readonly other?: Words;
}

/** The exit code where it has been said. */
export function refuseFolder(context: Context, { typed, name, option = '-o', other }: Named): number | undefined {
  const isThere = typed !== '-' && look(path.resolve(context.io.cwd, typed))?.isDirectory() === true;
  if (!isThere && !/[\\/]$/.test(typed)) return undefined;
  const file = `${option} ${quoted(`${typed.replace(/[\\/]+$/, '')}/${name}`)}`;
  return misuse(
    context,
    {
      zh: `${option} 后面写的“${typed}”是文件夹，没有写出`,
      en: `${option} names the folder “${typed}”, and nothing was written`,
    },
    // A folder that is not there is made by the other option alone.
    other && !isThere
      ? { zh: `写作 ${other.zh}`, en: `write ${other.en}` }
      : { zh: `写作 ${file}${other ? `，或 ${other.zh}` : ''}`, en: `write ${file}${other ? `, or ${other.en}` : ''}` },
  );
}
