/** `bulletin import`: an old document into an issue file, what a unit has sent into the fragment that prints. No file is replaced. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { isYaml } from '../../gather/walk.ts';
import { type Context, exit } from '../context.ts';
import { findInputs } from '../disk/inputs.ts';
import { look } from '../disk/issue-folder.ts';
import { shown } from '../disk/place.ts';
import { gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import type { ImportFlags } from './import-flags.ts';

export async function run(args: readonly string[], flags: ImportFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  if (args.length === 0) return misuse(context, noFile, anExample);
  const old: string[] = [];
  const problems: Problem[] = [];
  let worst: number = exit.done;
  for (const typed of args) {
    const found = await findInputs(io, [typed], { texts: true });
    const [sent] = found.contributions;
    const own = path.resolve(io.cwd, typed);
    if (sent) {
      const { importSent } = await import('./import-sent.ts');
      worst = Math.max(worst, await importSent(context, sent, typed, flags));
    } else if (found.inputs.length > 0) worst = misuse(context, isIssue(typed), anExample);
    else if (found.texts.length > 0) old.push(...found.texts);
    else if (look(own)?.isFile() && !isYaml(own) && /\.[a-z]{2,5}$/i.test(own)) old.push(own);
    else problems.push(...found.problems);
  }
  if (problems.length > 0) {
    await printFindings(context, io.stderr, gather([], problems, lang));
    worst = exit.failed;
  }
  if (old.length === 0) return worst;
  if (old.length > 1 && flags.output !== undefined) return misuse(context, severalInto(flags.output));
  if (flags.into !== undefined) return Math.max(worst, await into(context, flags.into, old, flags));
  const { importOld } = await import('./import-old.ts');
  return Math.max(
    worst,
    await importOld(
      context,
      old.map((file) => ({ file, name: shown(io, file) })),
      flags,
    ),
  );
}

async function into(context: Context, folder: string, files: readonly string[], flags: ImportFlags): Promise<number> {
  const { io, lang } = context;
  if (flags.output !== undefined) return misuse(context, eitherInto);
  const { importInto } = await import('./import-into.ts');
  const { code, rows, series } = await importInto(
    context,
    files.map((file) => ({ file, name: shown(io, file) })),
    { folder: path.resolve(io.cwd, folder), join: flags.join ?? false, keys: lang },
  );
  const written = rows.flatMap(({ output }) => output ?? []);
  if (flags.json) io.stdout.write(json({ version: 1, ...(series !== undefined && { series }), files: rows }));
  else if (!io.stdout.isTTY)
    io.stdout.write([series, ...written].flatMap((name) => (name === undefined ? [] : `${name}\n`)).join(''));
  return code;
}

const eitherInto: Words = {
  zh: '-o 和 --into 只能用一个：--into 自己定名字',
  en: '-o and --into exclude each other: --into names the files itself',
};
const noFile: Words = { zh: '没有写要收哪一份', en: 'no file is named' };
const anExample: Words = {
  zh: '写旧稿的名字：bulletin import 旧稿.docx；期文件夹里的来稿也行：bulletin import 2024-11/清塘县.docx',
  en: 'name an old document: bulletin import OLD.docx; or a contribution: bulletin import 2024-11/清塘县.docx',
};
const isIssue = (typed: string): Words => ({
  zh: `${visible(typed)} 里已经是 .yaml，不用收`,
  en: `${visible(typed)} is an issue already, or holds some`,
});
const severalInto = (output: string): Words => ({
  zh: `几份旧稿不能都收进 ${visible(output)}：-o 一次只收一份`,
  en: `several documents cannot all become ${visible(output)}: -o takes one`,
});
