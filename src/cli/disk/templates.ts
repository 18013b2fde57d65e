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

/** Every `.hbs` file of the folder and those below it. What looks like a part and cannot be read as one is told. */
export function readTemplates(io: Io, folder: string): readonly TemplateFile[] | Problem {
  const files: TemplateFile[] = [];
  let entries: readonly Entry[];
  try {
    entries = [...list(folder)];
  } catch (error) {
    return unusable(shown(io, folder), {
      zh: `打不开模板文件夹：${reason(error).zh}`,
      en: `the template folder cannot be opened: ${reason(error).en}`,
    });
  }
  for (const { file, wrong } of entries) {
    if (wrong) return unusable(shown(io, file), wrong.message, wrong.hint);
    const name = path.basename(file).slice(0, -'.hbs'.length);
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

interface Entry {
  readonly file: string;
  readonly wrong?: { readonly message: Words; readonly hint: Words };
}

function* list(folder: string): Generator<Entry> {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* list(file);
    else if (/\.hbs$/i.test(entry.name)) yield entry.isFile() ? { file } : { file, wrong: notAFile };
    else if (entry.isSymbolicLink() && fs.existsSync(file) && fs.statSync(file).isDirectory())
      yield { file, wrong: notAFile };
    else if (/\.hbs\.txt$/i.test(entry.name)) yield { file, wrong: asText };
  }
}

/** A link could lead out of the folder, and is no file of it. */
const notAFile = {
  message: { zh: '模板是链接，不跟过去读', en: 'the template is a link, and links are not followed' },
  hint: { zh: '把它所指的文件本身放进来', en: 'put the file itself there' },
} as const;

/** Windows hides the ending it adds. */
const asText = {
  message: {
    zh: '文件名末尾多了 .txt，这个模板不会读',
    en: 'its name ends in .txt, so this template would not be read',
  },
  hint: { zh: '改名，去掉末尾的 .txt', en: 'take .txt off its name' },
} as const;

/** undefined when the bytes are not UTF-8; a byte order mark is dropped, and a CR alone is a line end as elsewhere. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

const unusable = (file: string, message: Words, hint?: Words): Problem => ({
  code: 'template-folder',
  file,
  message,
  ...(hint && { hint }),
});
