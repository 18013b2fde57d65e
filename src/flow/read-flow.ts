/** Bytes of a document that somebody sent → its flow. No input makes it throw. */

import { type Bytes, spells } from '../data/bytes.ts';
import { isContainer, isEncrypted } from '../data/office/container.ts';
import { emptyFile, type Refusal } from '../data/refusal.ts';
import { readDocx } from './docx/read-docx.ts';
import type { FlowReading } from './flow.ts';
import { readTxt } from './txt.ts';
import { locked, notDocx, otherKind, unread } from './unread.ts';

/**
 * A `.docx` or a plain text, told apart by their bytes.
 * @param file as messages show it
 */
export function readFlow(bytes: Bytes, file: string): FlowReading {
  if (bytes.length === 0) return unread(emptyFile);
  if (spells(bytes, 0, 'PK\x03\x04') || spells(bytes, 0, 'PK\x05\x06')) return readDocx(bytes, file);
  const other = others.find(({ is }) => is(bytes));
  if (other) return unread(other.refusal);
  return /\.docx$/i.test(file) ? unread(notDocx) : readTxt(bytes, file);
}

const others: readonly { readonly is: (bytes: Bytes) => boolean; readonly refusal: Refusal }[] = [
  { is: isEncrypted, refusal: locked },
  { is: isContainer, refusal: otherKind('旧式 Word 或 WPS 文档（.doc、.wps）', 'an old Word or WPS document') },
  { is: (bytes) => spells(bytes, 0, '%PDF'), refusal: otherKind(' PDF 文件', 'a PDF file') },
  { is: (bytes) => spells(bytes, 0, '{\\rtf'), refusal: otherKind(' RTF 文档', 'an RTF document') },
];
