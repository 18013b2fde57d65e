/** `bulletin build`: writes the documents of the issues named. */

import type { Words } from '../../diagnostic.ts';
import { endings } from '../../formats.ts';
import { quoted } from '../../quoted.ts';
import { type Context, exit, mention } from '../context.ts';
import { refuseFolder } from '../disk/folder-output.ts';
import { findInputs } from '../disk/inputs.ts';
import { gather } from '../outcome.ts';
import { misuse, misusedStdin } from '../usage.ts';
import { type BuildFlags, buildOptions } from './build-options.ts';
import { documentsAmong } from './build-paths.ts';
import { report } from './build-report.ts';
import { buildInputs, reportRun } from './build-run.ts';
import { shardOf } from './build-shard.ts';

export async function run(paths: readonly string[], flags: BuildFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const options = buildOptions(io, flags);
  if ('fault' in options) return misuse(context, options.fault, options.hint);
  const documents = documentsAmong(io, paths);
  if (documents.length > 0) {
    const reported = { json: options.json ?? false, issues: 0, built: [], others: [], undone: 0 };
    await report(context, gather([], documents, lang), reported);
    return exit.failed;
  }
  const misused = misusedStdin(paths, flags.stdinName) ?? nowhereToGo(paths, flags) ?? unwatchable(paths, flags);
  if (misused) return misuse(context, misused);
  const named = paths.length > 0 ? paths : ['.'];
  const find = async () =>
    shardOf(await findInputs(io, named, { texts: false, stdinName: flags.stdinName }), options.shard);
  const found = await find();
  const count = found.inputs.length + found.elsewhere.length;
  if (options.output !== undefined && count > 1)
    return misuse(context, {
      zh: `-o 只写一个文件，这里却有 ${count} 期；请用 --out-dir，或只写一期`,
      en: `-o writes one file but there are ${count} issues; use --out-dir, or name one`,
    });
  const [one] = found.inputs;
  if (options.output !== undefined && one) {
    const name = `${one.name}${endings[options.formats[0] ?? 'docx']}`;
    const other = `--out-dir ${quoted(options.output)}`;
    const refused = refuseFolder(context, { typed: options.output, name, other: { zh: other, en: other } });
    if (refused !== undefined) return refused;
  }
  const first = await buildInputs(context, found, options);
  const code = await reportRun(context, first, options);
  if (count > 0 && found.inputs.length === 0 && !flags.json) mention(context, nothingInShard(flags));
  if (!flags.watch || first.stopped !== undefined) return code;
  const { watchBuild } = await import('./build-watch.ts');
  return watchBuild(context, { paths: named, find, options, first, code });
}

const nothingInShard = ({ shard }: BuildFlags): Words => ({
  zh: `第 ${shard} 份里没有期，什么也不用做。`,
  en: `No issue falls to part ${shard}: nothing to do.`,
});

/** What has no name has no place of its own. */
const nowhereToGo = (paths: readonly string[], { output, stdinName }: BuildFlags): Words | undefined =>
  paths.includes('-') && output === undefined && stdinName === undefined
    ? {
        zh: '从标准输入读的没有名字，不知道写到哪里：加 -o 文件名，或加 --stdin-name 文件名，当作那个文件',
        en: 'what comes from standard input has no name to be written under: add -o FILE, or --stdin-name FILE',
      }
    : undefined;

/** Only files can be saved again; and who reads what is written waits for its end. */
const unwatchable = (paths: readonly string[], { watch, json, output }: BuildFlags): Words | undefined =>
  watch && (paths.includes('-') || json || output === '-')
    ? {
        zh: '--watch 一直等着文件存盘，不能同标准输入（-）、-o -、--json 一起用',
        en: '--watch waits for files to be saved; it does not go with standard input (-), -o - or --json',
      }
    : undefined;
