/** The document that `verify` and `take` are given. */

import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import { type GivenDocument, readGivenDocument } from '../../verify.ts';
import type { Context } from '../context.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import type { Problem } from '../problem.ts';

/** @param command that asks, for what it says to do */
export async function readDocument(
  { io }: Context,
  typed: string,
  file: string,
  command: 'verify' | 'take',
): Promise<(GivenDocument & { readonly bytes: Uint8Array }) | Problem> {
  const bytes = typed === '-' ? await io.stdin() : readBytes(io, path.resolve(io.cwd, file), { pipes: true });
  if (isProblem(bytes)) return bytes;
  const isNamed = /\.docx$/i.test(file) || typed === '-';
  // What is no document by name may be one all the same.
  const given = isNamed || isArchive(bytes) ? readGivenDocument(bytes, isNamed ? file : `${file}.docx`) : undefined;
  if (given === undefined) return notADocument(file, only[command], named(command));
  if ('flow' in given) return { ...given, bytes };
  const [fault] = given;
  return notADocument(file, fault?.message ?? { zh: '', en: '' }, fault?.hint ?? named(command));
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const notADocument = (file: string, message: Words, hint: Words): Problem => ({
  code: 'not-a-document',
  file,
  message,
  hint,
});
const only = {
  verify: { zh: '只比 .docx 文件', en: 'only a .docx can be verified' },
  take: { zh: '只回填 .docx 文件', en: 'only a .docx can be taken back' },
} as const satisfies Readonly<Record<string, Words>>;
const named = (command: string): Words => ({
  zh: `写作 bulletin ${command} 文件.docx，后面可以再写是哪一期`,
  en: `write bulletin ${command} FILE.docx, and its issue behind it if need be`,
});
