/** What `build` was asked to do, checked before any file is opened. */

import os from 'node:os';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { type Endings, endings, type Format, formats } from '../../formats.ts';
import { isYaml } from '../../gather/walk.ts';
import { quoted } from '../../quoted.ts';
import type { Io } from '../io.ts';
import { chosen } from '../usage.ts';
import { type Shard, shardIn } from './build-shard.ts';

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
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly jobs?: string;
  readonly shard?: string;
}
export interface BuildOptions extends Omit<BuildFlags, 'format' | 'jobs' | 'shard'> {
  readonly formats: readonly Format[];
  /** How many issues are built at once. */
  readonly jobs: number;
  readonly shard: Shard | undefined;
  /** `-o -` */
  readonly toStdout: boolean;
}

interface Fault {
  readonly fault: Words;
  readonly hint?: Words;
}

/** What `-o` names by its ending, the longest that fits; anything else is a docx. `.txt` alone is a name without one. */
function formatOf(file: string, endings: Endings): Format {
  const named = path.basename(file).slice(1).toLowerCase();
  const fitting = (Object.keys(endings) as Format[]).filter((format) => named.endsWith(endings[format]));
  return fitting.sort((a, b) => endings[b].length - endings[a].length)[0] ?? 'docx';
}

/** @param known the endings of the formats there are */
export function buildOptions(io: Io, flags: BuildFlags, known: Endings = endings): BuildOptions | Fault {
  const { output, format } = flags;
  const toStdout = output === '-';
  const list = format === undefined ? [formatOf(output ?? '', known)] : chosen(format, formats);
  if ('unknown' in list) return unknownFormat(list.unknown, formats);
  const foreign = format === undefined && output !== undefined ? foreignEnding.exec(output)?.[0] : undefined;
  if (output !== undefined && foreign !== undefined) return notOfOurs(output, foreign);
  const [only, ...more] = list;
  const unlike = output !== undefined && only && more.length === 0 ? unlikeEnding(output, only, known) : undefined;
  if (unlike) return unlike;
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
  const jobs = jobsIn(flags.jobs ?? '1');
  if (jobs === undefined)
    return {
      fault: {
        zh: `--jobs 后面写 1 到 ${mostJobs} 的整数，或 0、auto（看有几个处理器），写的是“${flags.jobs}”`,
        en: `--jobs takes a whole number from 1 to ${mostJobs}, or 0 or auto for as many as there are processors, not “${flags.jobs}”`,
      },
    };
  const shard = flags.shard === undefined ? undefined : shardIn(flags.shard);
  if (flags.shard !== undefined && !shard)
    return {
      fault: {
        zh: `--shard 写作 I/N，如 --shard 1/4：分成 4 份，做第 1 份；写的是“${flags.shard}”`,
        en: `--shard takes I/N, as in --shard 1/4, the first part of 4, not “${flags.shard}”`,
      },
    };
  return { ...flags, formats: list, toStdout, jobs, shard };
}

/** Each takes the memory of a run of its own. */
const mostJobs = 256;

/** Other programs say 0 for `auto`. */
function jobsIn(typed: string): number | undefined {
  const word = typed.trim().toLowerCase();
  if (word === 'auto' || word === '0') return Math.min(os.availableParallelism(), mostJobs);
  const jobs = /^[1-9]\d{0,2}$/.test(word) ? Number(word) : undefined;
  return jobs !== undefined && jobs <= mostJobs ? jobs : undefined;
}

const unknownFormat = (name: string, known: readonly Format[]): Fault => {
  const meant = sameFormat.get(name);
  return {
    fault: {
      zh: `不认识格式“${name}”，可用的有 ${known.join('、')}`,
      en: `unknown format “${name}”; there are ${known.join(', ')}`,
    },
    ...(meant && { hint: { zh: `写作 --format ${meant}`, en: `write --format ${meant}` } }),
    ...(/^\.?pdf$/i.test(name) && {
      hint: {
        zh: '写作 --format docx，再在 WPS 或 Word 里打开，另存为 PDF',
        en: 'write --format docx, open it in WPS or Word, and save it as PDF there',
      },
    }),
  };
};

/** Words for a format, by which it is known elsewhere. */
const sameFormat: ReadonlyMap<string, Format> = new Map([
  ...['word', 'doc', '.docx', '.doc', 'wps', 'msword', '文档', 'dox', 'docs', 'dcox'].map(
    (word) => [word, 'docx'] as const,
  ),
  ...['txt', '.txt', '文本', '纯文本', 'texts', 'plain'].map((word) => [word, 'text'] as const),
  ...['.json', 'jason'].map((word) => [word, 'json'] as const),
]);

/** Endings of files that are no docx, whatever is written into them. */
const foreignEnding = /\.(?:pdf|docm?|dotx?|wps|wpt|html?|rtf|odt|md|xlsx?|et|csv|pptx?|ofd|jpe?g|png)$/i;

const documents = /\.(?:docx?|docm|dotx?|wps|wpt|pdf|rtf|odt|xlsx?|et|pptx?|ofd|jpe?g|png)$/i;

/** `--format text -o 5月.docx`: no program opens what one format is, and the name says another. A name without ending is free. */
function unlikeEnding(output: string, format: Format, known: Endings): Fault | undefined {
  const [, ending = ''] = /(\.[a-z]{2,5})$/i.exec(output) ?? [];
  // A docx under any name opens where it is told to.
  if (format === 'docx' || known[format].toLowerCase() === ending.toLowerCase()) return undefined;
  if (!documents.test(ending)) return undefined;
  const right = `-o ${quoted(`${output.slice(0, -ending.length)}${known[format]}`)}`;
  const named = (Object.keys(known) as Format[]).find((one) => known[one] === ending.toLowerCase());
  return {
    fault: {
      zh: `--format 要的是 ${format}，-o 写的却是 ${ending} 文件，这样的文件打不开`,
      en: `--format asks for ${format}, and -o names a ${ending} file, which nothing would open`,
    },
    hint: named
      ? {
          zh: `写作 ${right}；要 ${ending} 的，改成 --format ${named}`,
          en: `write ${right}; for a ${ending} file, --format ${named}`,
        }
      : { zh: `写作 ${right}`, en: `write ${right}` },
  };
}

const notOfOurs = (output: string, ending: string): Fault => {
  const right = `-o ${quoted(`${output.slice(0, -ending.length)}.docx`)}`;
  return {
    fault: {
      zh: `-o 后面写的是 ${ending} 文件，写出的却是 docx，这样的文件打不开`,
      en: `-o names a ${ending} file, but a docx is written, which would not open as that`,
    },
    hint: { zh: `写作 ${right}`, en: `write ${right}` },
  };
};
