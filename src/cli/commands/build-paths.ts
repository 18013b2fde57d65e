/** PATHs that name a document: whoever writes one means where to write, and a word before it is missing. */

import fs from 'node:fs';
import path from 'node:path';
import { endings } from '../../formats.ts';
import { isGlob } from '../disk/glob.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';

/**
 * Of `build x.yaml --draft 送审稿.docx` the rest would build x.docx, over the one that is there, which is not what was
 * asked for. A text or JSON that is there may be anybody's, caught by a shell's `*`; one that is not there was to be made.
 */
export function documentsAmong(io: Io, paths: readonly string[]): readonly Problem[] {
  return paths.filter((typed) => isDocument(io, typed)).map(given);
}

function isDocument(io: Io, typed: string): boolean {
  const ending = path.extname(typed).toLowerCase();
  if (isGlob(typed) || ![...Object.values<string>(endings), '.pdf'].includes(ending)) return false;
  const there = look(path.resolve(io.cwd, typed));
  return there ? there.isFile() && ending === endings.docx : true;
}

/** What cannot be looked at is as good as absent here. */
function look(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const given = (file: string): Problem => ({
  code: 'not-an-issue',
  file,
  message: {
    zh: '这是要写的文档，不是期的 .yaml 文件；这一次什么也没有写',
    en: 'this is a document to be written, not an issue; nothing was written this time',
  },
  hint: {
    zh: `要写成这个文件，前面加 -o：-o ${file}；要检查别人送来的，用 bulletin check ${file}`,
    en: `to write this file put -o before it: -o ${file}; to check one that was sent: bulletin check ${file}`,
  },
});
