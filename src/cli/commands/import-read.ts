/** An old document that `bulletin import` was given: its bytes, as .docx where only Office programs read it. */

import type { Diagnostic, Words } from '../../diagnostic.ts';
import { type Context, tell } from '../context.ts';
import { asDocument } from '../disk/old-word.ts';
import { isProblem, readBytes } from '../disk/read.ts';
import { gather } from '../outcome.ts';
import { printFindings } from '../terminal/findings.ts';
import { visible } from '../terminal/width.ts';

export interface OldFile {
  readonly file: string;
  /** As messages show it. */
  readonly name: string;
}

/** undefined where it cannot be had, which has been said. */
export async function readOld(context: Context, { file, name }: OldFile): Promise<Uint8Array | undefined> {
  const { io, lang } = context;
  const bytes = readBytes(io, file, { pipes: true });
  if (isProblem(bytes)) {
    await printFindings(context, io.stderr, gather([], [bytes], lang));
    return undefined;
  }
  const document = await asDocument(io, bytes);
  if ('bytes' in document) return document.bytes;
  tell(context, notConverted(name, document.failed));
  return undefined;
}

export async function sayReading(context: Context, diagnostics: readonly Diagnostic[]): Promise<void> {
  const { io, lang } = context;
  if (diagnostics.length > 0)
    await printFindings(context, io.stderr, gather([{ diagnostics, texts: new Map() }], [], lang));
}

const notConverted = (file: string, { zh, en }: Words): Words => ({
  zh: `bulletin：收不成 ${visible(file)}：${zh}`,
  en: `bulletin: ${visible(file)} cannot be taken: ${en}`,
});
