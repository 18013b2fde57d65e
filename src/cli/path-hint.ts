/** What was meant by a PATH that is not there: several in one, in quotes, the number of an issue, an option without dashes. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../diagnostic.ts';
import { isYaml } from '../gather/walk.ts';
import { quoted } from '../quoted.ts';
import type { Io } from './io.ts';

export function pathHint(io: Io, typed: string): Words | undefined {
  const several = typed.split(/[、，,；;]/).map((one) => one.trim());
  if (several.length > 1 && several.every((one) => isYaml(one))) return write(several.map(quoted).join(' '));
  const [, inside] = /^[“”"'‘’「『《]+(.+?)[“”"'‘’」』》]+$/.exec(typed) ?? [];
  if (inside !== undefined) return write(quoted(inside));
  const base = typed.split(/[\\/]/).at(-1) ?? '';
  if (base !== typed && isYaml(base) && fs.existsSync(path.resolve(io.cwd, base)))
    return {
      zh: `当前文件夹里有 ${base}：写作 ${quoted(base)}`,
      en: `${base} lies in this folder: write ${quoted(base)}`,
    };
  if (/^第?\d{1,3}期?$/.test(typed)) return ofNumber(io, Number(/\d+/.exec(typed)?.[0]));
  if (commandWords.test(typed))
    return {
      zh: `“${typed}”是命令：一次只写一个命令，删去其中一个`,
      en: `${typed} is a command: write only one of the two`,
    };
  if (optionWords.test(typed)) return { zh: `是选项的，写作 --${typed}`, en: `write --${typed} if this is the option` };
  return undefined;
}

/** Not taken from the commands themselves, which read their PATHs by this. */
const commandWords = /^(?:init|new|build|check|diff|verify|take|import|status|fmt|text|schema|explain|doctor)$/;
const optionWords = /^(?:draft|strict|force|overwrite|fix|watch|json|format|series|learn)$/;

const write = (words: string): Words => ({ zh: `写作 ${words}`, en: `write ${words}` });

/** 5: the one issue here whose name ends in that number. */
function ofNumber(io: Io, number: number): Words | undefined {
  const names = namesIn(io.cwd).filter(
    (name) => isYaml(name) && Number(/(\d{1,3})\D*$/.exec(path.parse(name).name)?.[1]) === number,
  );
  return names.length === 1 ? write(quoted(names[0] as string)) : undefined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
