/** `bulletin schema`: JSON Schema for editors, in a series folder with the series' own names as choices. */

import path from 'node:path';
import { hasError } from '../../diagnostic.ts';
import { isOpenFault } from '../../gather/open-fault.ts';
import type { SchemaFile, SchemaOptions } from '../../schema/json-schema.ts';
import { type Context, exit, tell } from '../context.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { seriesFileOver } from '../disk/series.ts';
import { worldsOf } from '../disk/world.ts';
import type { Problem } from '../problem.ts';
import { json } from '../terminal/formats.ts';
import { misuse } from '../usage.ts';

interface Flags {
  readonly keys?: string;
  readonly for?: string;
  readonly series?: string;
}

export async function run(args: readonly string[], flags: Flags, context: Context): Promise<number> {
  const keys = flags.keys ?? context.lang;
  if (keys !== 'zh' && keys !== 'en') return misuse(context, oneOf('--keys', ['zh', 'en'], keys));
  const file = flags.for ?? 'issue';
  if (!isFile(file)) return misuse(context, oneOf('--for', files, file));
  const choices = await seriesChoices(args[0] ?? '.', flags.series, context);
  if (typeof choices === 'number') return choices;
  const { jsonSchema } = await import('../../schema/json-schema.ts');
  context.io.stdout.write(json(jsonSchema({ keys, file, ...(choices ? { choices } : {}) })));
  return exit.done;
}

const files = ['issue', 'series', 'fragment'] as const satisfies readonly SchemaFile[];
const isFile = (typed: string): typed is SchemaFile => (files as readonly string[]).includes(typed);

const oneOf = (option: string, allowed: readonly string[], written: string) => ({
  zh: `${option} 只能是 ${allowed.slice(0, -1).join('、')} 或 ${allowed.at(-1)}，写的是“${written}”`,
  en: `${option} is ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}, not “${written}”`,
});

/** The units, people and sections of the series this folder belongs to; an exit code where the file cannot be read. */
async function seriesChoices(
  folder: string,
  named: string | undefined,
  context: Context,
): Promise<SchemaOptions['choices'] | number> {
  const { io } = context;
  if (named === 'none') return undefined;
  const file = named === undefined ? seriesFileOver(io, path.resolve(io.cwd, folder)) : path.resolve(io.cwd, named);
  if (file === undefined) return undefined;
  if (typeof file !== 'string') return unread(context, file);
  const bytes = readBytes(io, file, { pipes: named !== undefined });
  if (isProblem(bytes)) return unread(context, bytes);
  const [{ readSeries, readSeriesSettings }, { seriesOf }, { choicesOf }] = await Promise.all([
    import('../../gather/read.ts'),
    import('../../gather/series.ts'),
    import('../../schema/json-schema.ts'),
  ]);
  const given = { file: shown(io, file), bytes };
  const series = seriesOf(worldsOf(io).over(path.dirname(file)), given.file, {
    given,
    withoutTemplates: true,
    settingsOf: readSeriesSettings,
  });
  if (series === undefined || isOpenFault(series)) return undefined;
  // A series file with faults offers no names; `check` tells what is wrong with it.
  const { value, findings } = readSeries(series).resolved;
  return value && !hasError(findings) ? choicesOf(value.value) : undefined;
}

function unread(context: Context, { file, message, hint }: Problem): number {
  tell(context, { zh: `${file}：${message.zh}`, en: `${file}: ${message.en}` });
  if (hint) tell(context, { zh: `  提示：${hint.zh}`, en: `  hint: ${hint.en}` });
  return exit.failed;
}
