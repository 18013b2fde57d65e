/** A folder of template parts that replace the built-in ones by name. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { reason } from './errno.ts';
import { shown } from './place.ts';
import { isProblem, readBytes } from './read.ts';

export interface TemplateFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** Every `.hbs` file of the folder and those below it; links are not followed. */
export function readTemplates(io: Io, folder: string): readonly TemplateFile[] | Problem {
  const files: TemplateFile[] = [];
  let names: readonly string[];
  try {
    names = [...list(folder)];
  } catch (error) {
    return unusable(shown(io, folder), {
      zh: `打不开模板文件夹：${reason(error).zh}`,
      en: `the template folder cannot be opened: ${reason(error).en}`,
    });
  }
  for (const file of names) {
    const name = path.basename(file, '.hbs');
    const bytes = readBytes(io, file);
    if (isProblem(bytes)) return bytes;
    const text = decode(bytes);
    if (text === undefined)
      return unusable(shown(io, file), {
        zh: '模板不是 UTF-8 编码',
        en: 'the template is not UTF-8',
      });
    const twin = files.find((other) => other.name === name);
    if (twin)
      return unusable(shown(io, file), {
        zh: `与 ${twin.file} 同名`,
        en: `it has the same name as ${twin.file}`,
      });
    files.push({ name, file: shown(io, file), text });
  }
  return files.length > 0
    ? files
    : unusable(shown(io, folder), {
        zh: '模板文件夹里没有 .hbs 文件',
        en: 'the template folder holds no .hbs file',
      });
}

function* list(folder: string): Generator<string> {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* list(file);
    else if (entry.isFile() && entry.name.endsWith('.hbs')) yield file;
  }
}

/** undefined when the bytes are not UTF-8; a byte order mark is dropped, and a CR alone is a line end as elsewhere. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

const unusable = (file: string, message: Words): Problem => ({
  code: 'template-folder',
  file,
  message,
});
