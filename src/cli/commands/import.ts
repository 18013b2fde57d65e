/** `bulletin import` of what a unit has sent: the fragment beside it that prints in its place. No file is replaced. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { isYaml } from '../../gather/walk.ts';
import { type Context, exit, tell } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { findInputs } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { isProblem } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { readIssues } from '../issues.ts';
import { gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';

interface Flags {
  readonly output?: string;
  readonly series?: string;
}

export async function run(args: readonly string[], flags: Flags, context: Context): Promise<number> {
  const { io, lang } = context;
  const [typed] = args;
  if (typed === undefined) return misuse(context, noFile, anExample);
  const found = await findInputs(io, [typed], { texts: true });
  const [sent] = found.contributions;
  const problems = [...found.problems];
  if (!sent && problems.length === 0) return misuse(context, notSent(typed), anExample);
  if (sent && isYaml(sent.file)) return misuse(context, isFragment(typed));
  const engine = await loadEngine(io);
  const read = sent ? readIssues(io, engine, [sent.issue], flags) : undefined;
  const source = read?.issues[0]?.read();
  problems.push(...(read?.problems ?? []), ...(source && isProblem(source) ? [source] : []));
  if (!sent || !source || isProblem(source)) {
    await printFindings(context, io.stderr, gather([], problems, lang));
    return exit.failed;
  }
  const { fragmentOf } = await import('../../gather/sent/fragment-of.ts');
  const made = fragmentOf(source, shown(io, sent.file), lang);
  if ('zh' in made) return misuse(context, notTaken(typed, made));
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

const noFile: Words = { zh: '没有写要收哪一份来稿', en: 'no file is named' };
const anExample: Words = {
  zh: '写期文件夹里的一份来稿：bulletin import 2024-11/清塘县.docx',
  en: 'name a contribution in an issue folder: bulletin import 2024-11/清塘县.docx',
};
const notSent = (file: string): Words => ({
  zh: `${visible(file)} 不是期文件夹里的来稿`,
  en: `${visible(file)} is no contribution in an issue folder`,
});
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
  zh: `换一个名字：bulletin import ${visible(file)} -o 名字.yaml`,
  en: `give another name: bulletin import ${visible(file)} -o NAME.yaml`,
});
const notWritten = (file: string, { zh, en }: Words): Words => ({
  zh: `写不了 ${visible(file)}：${zh}`,
  en: `${visible(file)} cannot be written: ${en}`,
});
