/** The parts of a `.docx` that hold text. */

import type { Bytes } from '../../data/bytes.ts';
import { type Relation, relationsOf, visitOptional } from '../../data/office/package.ts';
import { openZip, type Zip, type ZipFault } from '../../data/office/zip.ts';
import type { Refusal } from '../../data/refusal.ts';
import { limits, tooLarge } from '../../limits.ts';
import { archive, bomb, damaged, locked, otherKind } from '../unread.ts';

export interface Document {
  readonly zip: Zip;
  /** Name of the part with the body. */
  readonly main: string;
  /** What the body points at: styles, notes, headers, footers. */
  readonly relations: readonly Relation[];
}

/** The part with the body is called `word/document.xml` by habit only. */
export function openDocument(bytes: Bytes): Document | Refusal {
  if (bytes.length > limits.fileSize.most) return tooLarge('fileSize');
  const zip = openZip(bytes, limits.fileSize.most);
  if (typeof zip === 'string') return zipRefusal(zip);
  const top = relationsOf(zip, '');
  if (typeof top === 'string') return zipRefusal(top);
  const main = top.find(({ type, part }) => type === 'officeDocument' && isThere(zip, part))?.part ?? typedMain(zip);
  if (main === undefined) return notWord(zip);
  const relations = relationsOf(zip, main);
  return typeof relations === 'string' ? zipRefusal(relations) : { zip, main, relations };
}

export const isThere = ({ parts }: Zip, part: string): boolean => parts.has(part.toLowerCase());

export const zipRefusal = (fault: ZipFault): Refusal => ({ damaged, locked, bomb })[fault];

/** The part whose content type says that it is the main one (ECMA-376-1, 11.3.10). */
function typedMain(zip: Zip): string | undefined {
  let main: string | undefined;
  visitOptional(zip, '[Content_Types].xml', {
    start(name, attribute) {
      const type = attribute('ContentType') ?? '';
      const part = attribute('PartName')?.replace(/^\//, '');
      if (name === 'Override' && part && /word.*\.main\+xml$/.test(type) && isThere(zip, part)) main ??= part;
    },
  });
  return main;
}

/** Other archives that end up under a document's name. */
export function notWord({ parts }: Zip): Refusal {
  const has = (start: string): boolean => [...parts.keys()].some((name) => name.startsWith(start));
  if (has('xl/')) return otherKind(' Excel 表格', 'an Excel file');
  if (has('ppt/')) return otherKind(' PowerPoint 文稿', 'a PowerPoint file');
  if (parts.has('content.xml')) return otherKind(' OpenDocument 文件（.odt）', 'an OpenDocument file (.odt)');
  if (has('index/')) return otherKind('苹果 Pages 文稿', 'an Apple Pages file');
  return has('word/') || has('_rels/') ? damaged : archive;
}
