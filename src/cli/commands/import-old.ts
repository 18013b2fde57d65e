/** `bulletin import` of old documents: each an issue file beside it. */

import path from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { importDocument, OldDocument } from '../../imported.ts';
import { type Context, exit } from '../context.ts';
import { refuseFolder } from '../disk/folder-output.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { seriesFileOver } from '../disk/series.ts';
import { json } from '../terminal/formats.ts';
import type { ImportFlags } from './import-flags.ts';
import { type OldFile, readOld, sayReading } from './import-read.ts';
import { type Row, sayRemarks, writeIssue } from './import-write.ts';

export async function importOld(context: Context, files: readonly OldFile[], flags: ImportFlags): Promise<number> {
  const { io } = context;
  const done: Done[] = [];
  for (const old of files) done.push(await importOne(context, old, flags));
  const rows = done.map(({ row }) => row);
  if (flags.json) io.stdout.write(json({ version: 1, files: rows, diagnostics: done.flatMap(({ said }) => said) }));
  else if (!io.stdout.isTTY && flags.output !== '-') io.stdout.write(rows.flatMap(nameOf).join(''));
  return Math.max(...done.map(({ code }) => code));
}

const nameOf = ({ output }: Row): readonly string[] => (output === undefined ? [] : [`${output}\n`]);

interface Done {
  readonly code: number;
  readonly row: Row;
  readonly said: readonly Diagnostic[];
}

async function importOne(context: Context, old: OldFile, flags: ImportFlags): Promise<Done> {
  const { io } = context;
  const row: Row = { input: old.name, pictures: [], remarks: [] };
  const bytes = await readOld(context, old);
  if (!bytes) return { code: exit.failed, row, said: [] };
  const name = `${path.parse(old.file).name}.yaml`;
  const refused = refuseFolder(context, { typed: flags.output ?? '-', name });
  if (refused !== undefined) return { code: refused, row, said: [] };
  const beside = path.join(path.dirname(old.file), name);
  const target = flags.output === undefined || flags.output === '-' ? beside : path.resolve(io.cwd, flags.output);
  const made = await madeOf(context, { file: old.name, bytes }, target, flags.join ?? false);
  const said = made.diagnostics;
  await sayReading(context, said);
  if (!('text' in made)) return { code: exit.failed, row, said };
  if (flags.output !== '-') return { ...writeIssue(context, { name: old.name, target }, made), said };
  io.stdout.write(made.text);
  sayRemarks(context, made.remarks);
  return { code: exit.done, row, said };
}

/** Beside a series its names are known, and what it says is not said again. */
async function madeOf(
  { io, lang }: Context,
  document: OldDocument,
  target: string,
  join: boolean,
): Promise<ReturnType<typeof importDocument>> {
  const options = { keys: lang, lang, join, stem: path.parse(target).name } as const;
  const over = seriesFileOver(io, path.dirname(target));
  const there = typeof over === 'string' ? readBytes(io, over) : undefined;
  if (typeof over === 'string' && there && !isProblem(there)) {
    const { intoSeries } = await import('../../into-series.ts');
    const series = { file: shown(io, over), bytes: there };
    const made = intoSeries([document], { ...options, series, isFixed: true });
    // One with errors says so when something is built under it.
    const [one] = 'issues' in made ? made.issues : [];
    if (one) return one;
  }
  const alone = await import('../../imported.ts');
  return alone.importDocument(document, options);
}
