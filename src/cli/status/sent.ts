/** What units have sent for an issue, and which item came out of which file. */

import type { Document } from '../../asked.ts';
import type { Path } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import type { SentFile } from '../../gather/sent/types.ts';
import type { Issue } from '../issues.ts';

/** undefined for an issue in one file. */
export const sentFilesOf = ({ sent }: Document, { input }: Issue): readonly SentFile[] | undefined =>
  sent?.files ?? (input.isFolder ? [] : undefined);

/** The unit of the file in which an item of the joined document stands. */
export function sentUnitAt({ joined }: Document): (path: Path) => string | undefined {
  const units = new Map(
    (joined?.sent ?? []).flatMap(({ path, piece }) =>
      piece.unit === undefined ? [] : [[keyOf(path), piece.unit] as const],
    ),
  );
  return (path) => units.get(keyOf(path));
}
