/** Files the issue names: had through the caller's function, or reported why not at the very name. */

import { isFileProblem } from '../data/files.ts';
import type { Refusal } from '../data/refusal.ts';
import { sheetApart } from '../data/sheet-name.ts';
import type { Finding, Path, Words } from '../diagnostic.ts';
import type { ModelContext } from './context.ts';
import { fault } from './fault.ts';

const codes = {
  absent: 'file-absent',
  outside: 'file-outside',
  unreadable: 'file-unreadable',
  'too-large': 'too-large',
} as const;

export function bytesOf(name: string, path: Path, context: ModelContext): Uint8Array | undefined {
  if (!context.readFile) {
    context.findings.push(noFolder(path, name));
    return undefined;
  }
  const read = context.readFile(name);
  if (!isFileProblem(read)) return read;
  const { kind, message, hint } = read;
  context.findings.push({
    path,
    code: codes[kind],
    severity: 'error',
    message,
    ...saidIfAbsent(kind === 'absent' ? (severalIn(name) ?? sheetApart(name)) : undefined, hint),
  });
  return undefined;
}

const saidIfAbsent = (meant: Words | undefined, hint: Words | undefined): { readonly hint?: Words } => {
  const said = meant ?? hint;
  return said ? { hint: said } : {};
};

/** `演练.png、会议.png`: each is a file. */
function severalIn(name: string): Words | undefined {
  const names = name.split(/\s*[、，,；;]\s*|\s+(?=\S+\.\w+$)/);
  if (names.length < 2 || !names.every((one) => picture.test(one))) return undefined;
  const list = `[${names.join(', ')}]`;
  return { zh: `是几张图片：写作 图片: ${list}`, en: `these are several: write images: ${list}` };
}
const picture = /^[^\s/\\]{1,60}\.(?:png|jpe?g|gif|bmp)$/i;

/** What is in the file cannot be used. */
export const refused = (path: Path, name: string, { code, message, hint }: Refusal): Finding => ({
  path,
  code: code ?? 'file-content',
  severity: 'error',
  message: { zh: `${name}：${message.zh}`, en: `${name}: ${message.en}` },
  ...(hint ? { hint } : {}),
});

/** What was noticed while the file was read. */
export const remarkOn = (path: Path, name: string, words: Words): Finding => ({
  path,
  code: 'file-read',
  severity: 'info',
  message: { zh: `${name}：${words.zh}`, en: `${name}: ${words.en}` },
});

const noFolder = (path: Path, name: string): Finding =>
  fault(
    'file-absent',
    path,
    [`读不到 ${name}：这一期不是从文件夹里来的`, `${name} cannot be read: this issue comes from no folder`],
    ['把这一期存成文件，和它放在同一个文件夹里', 'save the issue as a file in the same folder'],
  );
