/** `bulletin init`: the folder of a series, with its series.yaml and its first issue. Nothing that is there is touched. */

import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import { issueAmong, seriesName, walk } from '../../gather/walk.ts';
import { nameIn } from '../../world/names.ts';
import { isRefused, type World } from '../../world/world.ts';
import { type Context, exit, mention, tell } from '../context.ts';
import { createNew, notCreated, whereElse } from '../disk/create-new.ts';
import { safeName } from '../disk/output-name.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { worldsOf } from '../disk/world.ts';
import { openFolder } from '../open.ts';
import { json } from '../terminal/formats.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import { gitFiles, schemaFiles, schemaLine } from './init-files.ts';
import { type InitFlags, questions } from './init-questions.ts';
import { readWhen } from './new-flags.ts';

export async function run(args: readonly string[], flags: InitFlags, context: Context): Promise<number> {
  const { io, lang } = context;
  const keys = flags.keys ?? lang;
  if (keys !== 'zh' && keys !== 'en') return misuse(context, keysWrong(keys));
  const when = await readWhen(context, flags);
  if (typeof when === 'number') return when;
  const { every, day } = when;
  const named = path.resolve(io.cwd, args[0] ?? '.');
  const isThere = (folder: string): boolean => fs.existsSync(path.join(folder, seriesName));
  if (flags.from && flags.ownFolder) return misuse(context, fromOwn);
  const isOfProgram = (at: string): boolean => !!io.env.BULLETIN_HOME && path.relative(io.env.BULLETIN_HOME, at) === '';
  if (flags.from && isOfProgram(named)) return misuse(context, ofProgram, elsewhere);
  const old = flags.from && (await beginFrom(context, flags.from, named, keys));
  if (old && (old.code !== exit.done || !isThere(named))) return old.code;
  const answers =
    isThere(named) && !flags.ownFolder
      ? { name: '', office: undefined, every, sections: [] }
      : await questions(context, flags, every, flags.ownFolder ? '' : named);
  if (!answers) return exit.failed;
  const folder = flags.ownFolder ? path.join(named, safeName(linesOf(answers.name).join(''))) : named;
  if (isOfProgram(folder)) return misuse(context, ofProgram, elsewhere);
  const there = isThere(folder);

  const files = new Map<string, string | Uint8Array>();
  const vscode = flags.vscode ?? false;
  if (!there) {
    const { seriesText } = await import('../../next/series.ts');
    files.set(seriesName, seriesText({ ...answers, name: linesOf(answers.name), keys, lang }));
  }
  const series = there ? readBytes(io, path.join(folder, seriesName)) : Buffer.from(files.get(seriesName) ?? '');
  if (isProblem(series)) return misuse(context, unreadable(shown(io, path.join(folder, seriesName)), series.message));
  const isFirst = !hasIssues(io, folder);
  if (isFirst) {
    const first = await firstOf(series, { day, keys, lang, vscode });
    files.set(first.name, first.text);
  }
  const isGit = flags.git || isInGit(folder);
  if (isGit) for (const [name, text] of gitFiles(lang)) files.set(name, text);
  if (vscode) for (const [name, text] of await schemaFiles(series, keys)) files.set(name, text);
  const { shortcutFiles } = await import('../shortcuts/files.ts');
  const shortcuts = flags.shortcuts === false ? [] : shortcutFiles(io, folder);
  for (const { name, bytes } of shortcuts) files.set(name, bytes);
  const modes = new Map(shortcuts.map(({ name, mode }) => [name, mode]));
  const code = writeAll(context, flags, folder, { files, modes }, there);
  if (isGit && code === exit.done) {
    const { setUpGit } = await import('../git.ts');
    if (setUpGit({ ...io, cwd: folder }) === 'done') mention(context, gitIsSet);
  }
  if (code === exit.done && isFirst && day && day.month > 1) mention(context, countedFrom(day));
  return flags.open && code === exit.done ? openFolder(context, folder) : code;
}

/** 2024-01 of a day in February may be taken for the month. */
const countedFrom = ({ year, month }: Day): Words => {
  const stem = `${year}-${String(month).padStart(2, '0')}`;
  return {
    zh: `  ${year}-01 里的 01 是期号，不是月份；要从第${month}期编起，把 期号 改成 ${month}，文件名改成 ${stem}.yaml`,
    en: `  01 in ${year}-01 is the number, not the month; to begin with number ${month}, set it to ${month} and rename the file ${stem}.yaml`,
  };
};

/** The series and its issues are those of old documents. */
async function beginFrom(context: Context, from: readonly string[], folder: string, keys: 'zh' | 'en') {
  const { io, lang } = context;
  const { findInputs } = await import('../disk/inputs.ts');
  const found = await findInputs(io, from, { texts: true });
  const files = found.texts.map((file) => ({ file, name: shown(io, file) }));
  if (found.problems.length > 0 || files.length === 0) {
    const [{ printFindings }, { gather }] = await Promise.all([
      import('../terminal/findings.ts'),
      import('../outcome.ts'),
    ]);
    await printFindings(context, io.stderr, gather([], found.problems, lang));
    return { code: found.problems.length > 0 ? exit.failed : misuse(context, noOld) };
  }
  const { importInto } = await import('./import-into.ts');
  return await importInto(context, files, { folder, join: false, keys });
}

const noOld: Words = { zh: '--from 后面写旧稿：.docx 或 .txt', en: '--from names old documents: .docx or .txt' };
const fromOwn: Words = {
  zh: '--own-folder 不能同 --from 一起用，直接写文件夹的名字',
  en: '--own-folder does not go with --from: name the folder',
};

const gitIsSet: Words = {
  zh: '  git 也设好了：git diff 看得懂 .docx',
  en: '  git is set up as well: git diff shows the text of a .docx',
};

const linesOf = (name: string): string[] => name.split(/[|｜]/).map((line) => line.trim());

async function firstOf(
  series: Uint8Array,
  { day, keys, lang, vscode }: { day: Day | undefined; keys: 'zh' | 'en'; lang: Context['lang']; vscode: boolean },
): Promise<{ readonly name: string; readonly text: string }> {
  const [{ firstIssue }, { keysOfSeries }] = await Promise.all([
    import('../../next/first.ts'),
    import('../../next/keys.ts'),
  ]);
  const year = day?.year ?? new Date().getFullYear();
  const { text } = firstIssue(
    { file: seriesName, bytes: series },
    {
      year,
      day,
      keys: series.length > 0 ? keysOfSeries(series) : keys,
      isFolder: false,
      lang,
      ...(vscode && { modeline: schemaLine }),
    },
  );
  return { name: `${year}-01.yaml`, text };
}

interface Files {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly modes: ReadonlyMap<string, number | undefined>;
}

function writeAll(
  context: Context,
  flags: InitFlags,
  folder: string,
  { files, modes }: Files,
  hadSeries: boolean,
): number {
  const { io } = context;
  const folders = new Set<string>();
  const written: string[] = [];
  const left: string[] = hadSeries && !flags.from ? [seriesName] : [];
  for (const [name, text] of files) {
    const file = path.join(folder, ...name.split('/'));
    const created = createNew(io, file, text, folders, modes.get(name));
    if (created === 'created') written.push(shown(io, file));
    else if (created === 'there') left.push(name);
    else return misuse(context, notCreated(shown(io, file), created.failed), whereElse);
  }
  if (flags.json) io.stdout.write(json({ version: 1, written, left }));
  const names = (list: readonly string[]): string => list.map(visible).join('、');
  if (left.length > 0)
    mention(context, { zh: `已经有的没有动：${names(left)}`, en: `left as they are: ${left.map(visible).join(', ')}` });
  if (written.length === 0 && flags.from) return exit.done;
  if (written.length === 0) {
    tell(context, { zh: '没有要写的，什么也没写', en: 'there was nothing to write' });
    return exit.failed;
  }
  const into = visible(shown(io, folder));
  const here = path.relative(io.cwd, folder) === '';
  const bare = written.map((name) => visible(here ? name : name.slice(into.length + 1)));
  mention(context, {
    zh: `已写出 ${bare.join('、')}${here ? '' : `，都在 ${into} 里`}`,
    en: `wrote ${bare.join(', ')}${here ? '' : ` in ${into}`}`,
  });
  const clicked = written.some((name) => name.endsWith('.cmd'));
  const issue = written.find((name) => /\d-01\.yaml$/.test(name));
  if (issue !== undefined) {
    mention(context, {
      zh: clicked
        ? `  填好 ${visible(issue)}，双击“生成”（或运行 bulletin build）；以后每期先双击“新一期”（bulletin new）`
        : `  填好 ${visible(issue)}，运行 bulletin build；以后每期先运行 bulletin new`,
      en: `  fill in ${visible(issue)}, then run bulletin build; each later issue begins with bulletin new`,
    });
  }
  if (!io.stdout.isTTY && !flags.json) io.stdout.write(written.map((name) => `${name}\n`).join(''));
  return exit.done;
}

/** Any issue in the folder itself, as a folder in it, or in one of a year; what else lies below is another matter. */
function hasIssues(io: Context['io'], folder: string): boolean {
  const { whole } = worldsOf(io);
  const top = shown(io, folder);
  const entries = whole.list(top);
  if (isRefused(entries)) return false;
  const years = entries.filter(({ name, kind }) => kind === 'folder' && /^\d{4}年?$/.test(name));
  const near = [...walk(whole, top, (inner) => isIssueFolder(inner()))];
  const inYears = years.flatMap(({ name }) => [...walk(whole, nameIn(top, name), (inner) => isIssueFolder(inner()))]);
  return [...near, ...inYears].some((found) => 'file' in found);
}

const isIssueFolder = (entries: ReturnType<World['list']>): boolean =>
  !isRefused(entries) && issueAmong(entries) !== undefined;

function isInGit(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return true;
    if (path.dirname(at) === at) return false;
  }
}

const ofProgram: Words = {
  zh: '这是程序自己的文件夹，更新时整个换掉，刊物不能建在里面',
  en: 'this is the folder of the program, which an update replaces: a series cannot be in it',
};
const elsewhere: Words = {
  zh: '建在它旁边：bulletin init .. --own-folder',
  en: 'begin it beside: bulletin init .. --own-folder',
};
const keysWrong = (typed: string): Words => ({
  zh: `--keys 只能是 zh 或 en，写的是“${typed}”`,
  en: `--keys is zh or en, not “${typed}”`,
});
const unreadable = (file: string, { zh, en }: Words): Words => ({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
