/** What was asked for goes to standard output, or into the file of `-o`: whole or not at all, and over nobody's work. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { type Context, exit, mention, tell } from '../context.ts';
import { refuseFolder } from '../disk/folder-output.ts';
import { isContribution } from '../disk/issue-folder.ts';
import { shown } from '../disk/place.ts';
import { verdictOn } from '../disk/standing.ts';
import { settle } from '../disk/temporary.ts';
import { type WriteOptions, writeWhole } from '../disk/write-whole.ts';
import { misuse } from '../usage.ts';
import type { StatusFormat } from './flags.ts';

export async function deliver(
  context: Context,
  content: string | Uint8Array,
  format: StatusFormat,
  output: string | undefined,
): Promise<number> {
  const { io } = context;
  if (output === undefined || output === '-') {
    if (typeof content !== 'string' && io.stdout.isTTY) return misuse(context, noScreen, outputHint);
    io.stdout.write(content);
    // A log is for people.
    if (typeof content === 'string' && (format === 'pretty' || format === 'text')) context.log?.write(content);
    return exit.done;
  }
  const refused = refuseFolder(context, { typed: output, name: `催报单${endingOf(format)}` });
  if (refused !== undefined) return refused;
  const file = path.resolve(io.cwd, output);
  const name = shown(io, file);
  if (isSource(file, format)) return misuse(context, isThere(name), otherName);
  if (!fs.existsSync(path.dirname(file))) return misuse(context, noFolder(shown(io, path.dirname(file))));
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const folders = new Set<string>();
  const seal: Partial<WriteOptions> = format === 'docx' ? { verdictOn } : {};
  const written = await writeWhole(io, file, bytes, { force: false, beside: false, named: true, folders, ...seal });
  settle(io, folders);
  if ('failed' in written) return misuse(context, notWritten(name, written.failed));
  if ('left' in written) return misuse(context, edited(name), otherName);
  if (written.kept) tell(context, keptWords(shown(io, written.kept.at)));
  mention(context, { zh: `已写出 ${name}`, en: `wrote ${name}` });
  return exit.done;
}

const endingOf = (format: StatusFormat): string => (format === 'pretty' || format === 'text' ? '.txt' : `.${format}`);

/** What people write, or have sent; a circular that lies there may have been worked on. */
const isSource = (file: string, format: StatusFormat): boolean =>
  fs.existsSync(file) && (format === 'yaml' || /\.ya?ml$/i.test(file) || (format !== 'docx' && isContribution(file)));

const noScreen: Words = { zh: 'docx 不能显示在屏幕上', en: 'a docx cannot be shown on the screen' };
const outputHint: Words = { zh: '写出文件名：-o 催报单.docx', en: 'name a file: -o FILE.docx' };
const isThere = (file: string): Words => ({
  zh: `已经有 ${file}，没有动它`,
  en: `${file} is there already, and is left as it is`,
});
const edited = (file: string): Words => ({
  zh: `${file} 在 Word 里改过，或不是本程序写的，没有动它`,
  en: `${file} was edited, or is not ours, and is left as it is`,
});
const otherName: Words = { zh: '换一个文件名', en: 'give another name' };
const noFolder = (folder: string): Words => ({ zh: `没有文件夹 ${folder}`, en: `there is no folder ${folder}` });
const notWritten = (file: string, { zh, en }: Words): Words => ({
  zh: `写不了 ${file}：${zh}`,
  en: `${file} cannot be written: ${en}`,
});
const keptWords = (file: string): Words => ({ zh: `原来的留作 ${file}`, en: `the old one is kept as ${file}` });
