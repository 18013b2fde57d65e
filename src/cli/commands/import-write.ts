/** What `bulletin import` writes of one document: the issue file, its pictures beside it, and what is said of both. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Imported } from '../../imported.ts';
import { quoted } from '../../quoted.ts';
import { type Context, exit, mention, tell } from '../context.ts';
import { createNew } from '../disk/create-new.ts';
import { shown } from '../disk/place.ts';
import { visible } from '../terminal/width.ts';
import { misuse } from '../usage.ts';

/** What became of one, for `--json`. */
export interface Row {
  readonly input: string;
  readonly output?: string;
  readonly pictures: readonly string[];
  readonly remarks: readonly { readonly line: number; readonly message: string }[];
}

interface Written {
  readonly code: number;
  readonly row: Row;
}

export function writeIssue(
  context: Context,
  { name, target }: { readonly name: string; readonly target: string },
  made: Imported,
): Written {
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
    return { code, row: { input: name, pictures: [], remarks: [] } };
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
  return { code, row: { ...row, pictures } };
}

export function sayRemarks(context: Context, remarks: Imported['remarks']): void {
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
