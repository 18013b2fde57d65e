/** What units have sent for an issue, and which item came out of which file. */

import type { Path } from '../../diagnostic.ts';
import type { Document } from '../../document.ts';
import type { SentFile } from '../../gather/sent/types.ts';
import type { Issue } from '../issues.ts';

/** undefined for an issue in one file. */
export const sentFilesOf = (_document: Document, { input }: Issue): readonly SentFile[] | undefined =>
  input.isFolder ? [] : undefined;

export const sentUnitAt =
  (_document: Document) =>
  (_path: Path): string | undefined =>
    undefined;
