/** `bulletin import` of what a unit has sent: the fragment beside it that prints in its place. No file is replaced. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { isYaml } from '../../gather/walk.ts';
import { quoted } from '../../quoted.ts';
import { type Context, exit, tell } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { refuseFolder } from '../disk/folder-output.ts';
import type { Contribution } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { isProblem } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { readIssues } from '../issues.ts';
import { gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import type { ImportFlags } from './import-flags.ts';

/** @param typed as the person wrote it */
export async function importSent(
  context: Context,
  sent: Contribution,
  typed: string,
  flags: ImportFlags,
): Promise<number> {
  const { io, lang } = context;
  if (isYaml(sent.file)) return misuse(context, isFragment(typed));
  const engine = await loadEngine(io);
  const { issues, problems } = readIssues(io, engine, [sent.issue], flags);
  const source = issues[0]?.read();
  if (!source || isProblem(source)) {
    const all = [...problems, ...(source && isProblem(source) ? [source] : [])];
    await printFindings(context, io.stderr, gather([], all, lang));
    return exit.failed;
  }
  const { fragmentOf } = await import('../../gather/sent/fragment-of.ts');
  const made = fragmentOf(source, shown(io, sent.file), lang);
  if ('zh' in made) return misuse(context, notTaken(typed, made));
  const refused = refuseFolder(context, { typed: flags.output ?? '-', name: path.basename(made.file) });
  if (refused !== undefined) return refused;
  const target = path.resolve(io.cwd, flags.output ?? made.file);
  const name = shown(io, target);
  const created = createNew(io, target, made.text, new Set());
  if (created === 'there') return misuse(context, isThere(name), anotherName(typed));
  if (typeof created === 'object') return misuse(context, notWritten(name, created.failed));
  for (const { file, bytes } of made.pictures) {
    const picture = createNew(io, path.resolve(io.cwd, file), bytes, new Set());
    if (picture !== 'created')
      tell(
        context,
        notWritten(
          file,
          typeof picture === 'object' ? picture.failed : { zh: '已经有这个文件', en: 'it is there already' },
        ),
      );
  }
  tell(context, {
    zh: `已写出 ${visible(name)}：${made.items} 条；从现在起印它，${visible(typed)} 留着，照算报送`,
    en: `wrote ${visible(name)}: ${made.items} ${made.items === 1 ? 'item' : 'items'}; it prints from now on, and ${visible(typed)} is kept and counted`,
  });
  if (made.leftOut.length > 0) {
    tell(context, { zh: '没有收进来的行：', en: 'lines that were not taken:' });
    for (const line of made.leftOut) tell(context, { zh: `  ${visible(line)}`, en: `  ${visible(line)}` });
  }
  if (!io.stdout.isTTY) io.stdout.write(`${name}\n`);
  return exit.done;
}

const isFragment = (file: string): Words => ({
  zh: `${visible(file)} 已经是 .yaml，直接改它`,
  en: `${visible(file)} is a .yaml already: edit it`,
});
const notTaken = (file: string, { zh, en }: Words): Words => ({
  zh: `收不成 ${visible(file)}：${zh}`,
  en: `${visible(file)} cannot be taken: ${en}`,
});
const isThere = (file: string): Words => ({
  zh: `已经有 ${visible(file)}，没有动它`,
  en: `${visible(file)} is there already, and is left as it is`,
});
const anotherName = (file: string): Words => ({
  zh: `换一个名字：bulletin import ${quoted(visible(file))} -o 名字.yaml`,
  en: `give another name: bulletin import ${quoted(visible(file))} -o NAME.yaml`,
});
const notWritten = (file: string, { zh, en }: Words): Words => ({
  zh: `写不了 ${visible(file)}：${zh}`,
  en: `${visible(file)} cannot be written: ${en}`,
});
