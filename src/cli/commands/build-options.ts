/** What `build` was asked to do, checked before any file is opened. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { isYaml } from '../../gather/walk.ts';
import type { Endings, Format } from '../../writers.ts';
import type { Io } from '../io.ts';
import { chosen } from '../usage.ts';

export interface BuildFlags {
  readonly output?: string;
  readonly outDir?: string;
  readonly format?: string;
  readonly template?: string;
  readonly series?: string;
  readonly stdinName?: string;
  readonly strict?: boolean;
  readonly draft?: boolean;
  readonly skipBroken?: boolean;
  readonly force?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}
export interface BuildOptions extends Omit<BuildFlags, 'format'> {
  readonly formats: readonly Format[];
  /** `-o -` */
  readonly toStdout: boolean;
}

/** What `-o` names by its ending, the longest that fits; anything else is a docx. `.txt` alone is a name without one. */
function formatOf(file: string, endings: Endings): Format {
  const named = path.basename(file).slice(1).toLowerCase();
  const fitting = namesOf(endings).filter((format) => named.endsWith(endings[format]));
  return fitting.sort((a, b) => endings[b].length - endings[a].length)[0] ?? 'docx';
}

const namesOf = (endings: Endings) => Object.keys(endings) as Format[];

/** @param endings the formats there are */
export function buildOptions(io: Io, flags: BuildFlags, endings: Endings): BuildOptions | { fault: Words } {
  const { output, format } = flags;
  const formats = namesOf(endings);
  const toStdout = output === '-';
  const list = format === undefined ? [formatOf(output ?? '', endings)] : chosen(format, formats);
  if ('unknown' in list) return { fault: unknownFormat(list.unknown, formats) };
  // One letter forgotten before a second name would otherwise overwrite an issue with a document.
  if (output !== undefined && isYaml(output))
    return {
      fault: {
        zh: '-o 后面写的是 .yaml 文件，会盖掉原稿',
        en: '-o names a .yaml file and would overwrite a source',
      },
    };
  if (output !== undefined && flags.outDir !== undefined)
    return {
      fault: {
        zh: '-o 和 --out-dir 只能用一个',
        en: 'use -o or --out-dir, not both',
      },
    };
  if (output !== undefined && list.length > 1)
    return {
      fault: {
        zh: '-o 只写一个文件，--format 却要了几种；请用 --out-dir，或只要一种',
        en: '-o writes one file but --format asks for several; use --out-dir, or one format',
      },
    };
  if (toStdout && flags.json)
    return {
      fault: {
        zh: '-o - 和 --json 都要占用标准输出，只能用一个',
        en: '-o - and --json both need stdout',
      },
    };
  if (toStdout && io.stdout.isTTY && list[0] === 'docx')
    return {
      fault: {
        zh: 'docx 不是文字，不能显示在屏幕上；请写 -o 文件名，或加 --format text',
        en: 'a docx cannot be shown on a terminal; name a file, or add --format text',
      },
    };
  return { ...flags, formats: list, toStdout };
}

const unknownFormat = (name: string, formats: readonly Format[]): Words => ({
  zh: `不认识格式“${name}”，可用的有 ${formats.join('、')}`,
  en: `unknown format “${name}”; there are ${formats.join(', ')}`,
});
