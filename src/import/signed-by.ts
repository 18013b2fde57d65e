/** Who signs an old document, and whether room is left for seals. */

import { isOfficeName } from '../people/office-names.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { TextLine } from './source-line.ts';

export function signedBy(lines: readonly TextLine[]): Pick<NonNullable<BulletinFile['signature']>, 'offices' | 'seal'> {
  if (lines.length === 0) return {};
  // Below a seal the office stands in the middle above its date, several beside each other (GB/T 9704-2012, 7.3.5.1).
  const isSealed = lines.every((line) => line.align === 'center' || officesIn(line).length > 1);
  return { offices: lines.flatMap(officesIn), ...(isSealed && { seal: true }) };
}

/** Tabs part the offices of a row. */
function officesIn({ text }: TextLine): readonly string[] {
  const parts = text.split('\t').filter((part) => part.trim() !== '');
  return parts.every(isOfficeName) ? parts : [text];
}
