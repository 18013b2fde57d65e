/** `bulletin import` of old documents: each an issue file beside it, its pictures beside that, and what is said of them. */

import path from 'node:path';
import type { Diagnostic, Words } from '../../diagnostic.ts';
import type { Imported } from '../../imported.ts';
import { quoted } from '../../quoted.ts';
import { type Context, exit, mention, tell } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { asDocument } from '../disk/old-word.ts';
import { shown } from '../disk/place.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';
import type { ImportFlags } from './import-flags.ts';

interface OldFile {
  readonly file: string;
  /** As messages show it. */
  readonly name: string;
}

/** What became of one, for `--json`. */
interface Row {
  readonly input: string;
  readonly output?: string;
  readonly pictures: readonly string[];
  readonly remarks: readonly { readonly line: number; readonly message: string }[];
}

export async function importOld(context: Context, files: readonly OldFile[], flags: ImportFlags): Promise<number> {
  const { io } = context;
  const rows: Row[] = [];
  const diagnostics: Diagnostic[] = [];
  let worst: number = exit.done;
  for (const old of files) {
    const { code, row, said } = await importOne(context, old, flags);
    worst = Math.max(worst, code);
    diagnostics.push(...said);
    rows.push(row);
  }
  if (flags.json) io.stdout.write(json({ version: 1, files: rows, diagnostics }));
  else if (!io.stdout.isTTY && flags.output !== '-')
    io.stdout.write(rows.flatMap(({ output }) => (output === undefined ? [] : `${output}\n`)).join(''));
  return worst;
}

interface Done {
  readonly code: number;
  readonly row: Row;
  readonly said: readonly Diagnostic[];
}

async function importOne(context: Context, { file, name }: OldFile, flags: ImportFlags): Promise<Done> {
  const { io, lang } = context;
  const failed = (said: readonly Diagnostic[] = []): Done => ({
    code: exit.failed,
    row: { input: name, pictures: [], remarks: [] },
    said,
  });
  const bytes = readBytes(io, file, { pipes: true });
  if (isProblem(bytes)) return await failing(context, [], [bytes], failed);
  const document = await asDocument(io, bytes);
  if ('failed' in document) {
    tell(context, notConverted(name, document.failed));
    return failed();
  }
  const beside = path.join(path.dirname(file), `${path.parse(file).name}.yaml`);
  const target = flags.output === undefined || flags.output === '-' ? beside : path.resolve(io.cwd, flags.output);
  const { importDocument } = await import('../../imported.ts');
  const made = importDocument(
    { file: name, bytes: document.bytes },
    { keys: lang, lang, stem: path.parse(target).name },
  );
  if (!('text' in made)) return await failing(context, made.diagnostics, [], () => failed(made.diagnostics));
  if (made.diagnostics.length > 0)
    await printFindings(context, io.stderr, gather([{ diagnostics: made.diagnostics, texts: new Map() }], [], lang));
  if (flags.output === '-') {
    io.stdout.write(made.text);
    sayRemarks(context, made.remarks);
    return { code: exit.done, row: { input: name, pictures: [], remarks: [] }, said: made.diagnostics };
  }
  return write(context, { name, target }, made);
}

async function failing(
  context: Context,
  diagnostics: readonly Diagnostic[],
  problems: readonly Problem[],
  failed: () => Done,
): Promise<Done> {
  const { io, lang } = context;
  await printFindings(context, io.stderr, gather([{ diagnostics, texts: new Map() }], problems, lang));
  return failed();
}

function write(
  context: Context,
  { name, target }: { readonly name: string; readonly target: string },
  made: Imported,
): Done {
  const { io, lang } = context;
  const output = shown(io, target);
  const folders = new Set<string>();
  const remarks = made.remarks.map(({ line, words, place }) => ({
    line,
    message: [place[lang], words[lang]].filter((one) => one !== '').join(' '),
  }));
  const row: Row = { input: name, output, pictures: [], remarks };
  const created = createNew(io, target, made.text, folders);
  if (created !== 'created') {
    const code =
      created === 'there'
        ? misuse(context, isThere(output), anotherName(name))
        : misuse(context, notWritten(output, created.failed));
    return { code, row: { input: name, pictures: [], remarks: [] }, said: made.diagnostics };
  }
  let code: number = exit.done;
  const pictures: string[] = [];
  for (const { name: own, bytes } of made.pictures) {
    const file = path.join(path.dirname(target), own);
    const saved = createNew(io, file, bytes, folders);
    if (saved === 'created') pictures.push(shown(io, file));
    else {
      code = exit.failed;
      tell(context, saved === 'there' ? pictureThere(shown(io, file)) : notWritten(shown(io, file), saved.failed));
    }
  }
  mention(context, wrote(output, made, pictures.length));
  sayRemarks(context, made.remarks);
  return { code, row: { ...row, pictures }, said: made.diagnostics };
}

function sayRemarks(context: Context, remarks: Imported['remarks']): void {
  for (const { place, words } of remarks)
    tell(context, {
      zh: `  ${visible([place.zh, words.zh].filter((one) => one !== '').join(' '))}`,
      en: `  ${visible([place.en, words.en].filter((one) => one !== '').join(' '))}`,
    });
}

function wrote(output: string, { counts, remarks }: Imported, pictures: number): Words {
  const { sections, items, tables } = counts;
  const zh = [
    sections && `${sections} 个栏目`,
    items && `${items} 条`,
    tables && `${tables} 张表`,
    pictures && `${pictures} 张图`,
  ]
    .filter(Boolean)
    .join('、');
  const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const en = [
    sections && many(sections, 'section'),
    items && many(items, 'item'),
    tables && many(tables, 'table'),
    pictures && many(pictures, 'picture'),
  ]
    .filter(Boolean)
    .join(', ');
  return {
    zh: `已写出 ${visible(output)}${zh === '' ? '' : `：${zh}`}${remarks.length > 0 ? `；请看下面 ${remarks.length} 处` : '，印出来同原文一样'}`,
    en: `wrote ${visible(output)}${en === '' ? '' : `: ${en}`}${remarks.length > 0 ? `; look at ${many(remarks.length, 'place')} below` : ', which prints as the document does'}`,
  };
}

const isThere = (file: string): Words => ({
  zh: `已经有 ${visible(file)}，没有动它`,
  en: `${visible(file)} is there already, and is left as it is`,
});
const anotherName = (file: string): Words => ({
  zh: `换一个名字：bulletin import ${quoted(visible(file))} -o 名字.yaml`,
  en: `give another name: bulletin import ${quoted(visible(file))} -o NAME.yaml`,
});
const pictureThere = (file: string): Words => ({
  zh: `已经有 ${visible(file)}，没有动它；文稿里的这张图没有存下来，移开它再收一次`,
  en: `${visible(file)} is there already and is left as it is; this picture was not saved: move that file and import again`,
});
const notWritten = (file: string, { zh, en }: Words): Words => ({
  zh: `写不了 ${visible(file)}：${zh}`,
  en: `${visible(file)} cannot be written: ${en}`,
});
const notConverted = (file: string, { zh, en }: Words): Words => ({
  zh: `bulletin：收不成 ${visible(file)}：${zh}`,
  en: `bulletin: ${visible(file)} cannot be taken: ${en}`,
});
