/** `bulletin import --into FOLDER`, `init --from`: old issues into the folder of their series, whose series.yaml is made or completed. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { seriesName } from '../../gather/walk.ts';
import { type Context, exit, mention } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { settle } from '../disk/temporary.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import { type OldFile, readOld, sayReading } from './import-read.ts';
import { type Row, writeIssue } from './import-write.ts';

interface Into {
  readonly folder: string;
  readonly join: boolean;
  readonly keys: 'zh' | 'en';
}
interface IntoDone {
  readonly code: number;
  /** The series file, where one was written. */
  readonly series?: string;
  readonly rows: readonly Row[];
}

export async function importInto(
  context: Context,
  files: readonly OldFile[],
  { folder, join, keys }: Into,
): Promise<IntoDone> {
  const { io, lang } = context;
  const documents: { file: string; bytes: Uint8Array }[] = [];
  for (const old of files) {
    const bytes = await readOld(context, old);
    if (bytes) documents.push({ file: old.name, bytes });
  }
  let worst: number = documents.length < files.length ? exit.failed : exit.done;
  const own = path.join(folder, seriesName);
  const there = fs.existsSync(own) ? readBytes(io, own) : undefined;
  if (there && isProblem(there)) {
    await printFindings(context, io.stderr, gather([], [there], lang));
    return { code: exit.failed, rows: [] };
  }
  if (documents.length === 0) return { code: worst, rows: [] };
  const { intoSeries } = await import('../../into-series.ts');
  const series = there && { file: shown(io, own), bytes: there };
  const made = intoSeries(documents, { keys, lang, join, ...(series && { series }) });
  if (!('issues' in made)) {
    await sayReading(context, made.diagnostics);
    return { code: exit.failed, rows: [] };
  }
  for (const { diagnostics } of made.failed) {
    worst = exit.failed;
    await sayReading(context, diagnostics);
  }
  if (made.series !== undefined) {
    const failed = await writeSeries(context, own, made.series, there);
    if (failed) return { code: misuse(context, notWritten(shown(io, own), failed)), rows: [] };
    mention(context, wroteSeries(shown(io, own), made.added, there !== undefined));
  }
  const rows = made.issues.map((issue) => {
    const { code, row } = writeIssue(
      context,
      { name: issue.file, target: path.join(folder, `${issue.stem}.yaml`) },
      issue,
    );
    worst = Math.max(worst, code);
    return row;
  });
  return { code: worst, rows, ...(made.series !== undefined && { series: shown(io, own) }) };
}

/** What was there is replaced only if nobody has saved it meanwhile. */
async function writeSeries(
  { io }: Context,
  file: string,
  text: string,
  was: Uint8Array | undefined,
): Promise<Words | undefined> {
  const folders = new Set<string>();
  if (was === undefined) {
    const created = createNew(io, file, text, folders);
    return created === 'created' ? undefined : created === 'there' ? meanwhile : created.failed;
  }
  const written = await writeWhole(io, file, Buffer.from(text), { force: false, beside: false, was, folders });
  settle(io, folders);
  return 'failed' in written ? written.failed : undefined;
}

const meanwhile: Words = { zh: '刚刚有人建了这个文件', en: 'somebody has made it just now' };
const notWritten = (file: string, { zh, en }: Words): Words => ({
  zh: `写不了 ${visible(file)}：${zh}`,
  en: `${visible(file)} cannot be written: ${en}`,
});
const wroteSeries = (file: string, added: readonly string[], wasThere: boolean): Words => ({
  zh: `${wasThere ? '已补充' : '已写出'} ${visible(file)}：${added.map(visible).join('、')}`,
  en: `${wasThere ? 'completed' : 'wrote'} ${visible(file)}: ${added.map(visible).join(', ')}`,
});
