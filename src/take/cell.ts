/** A cell of a table that the issue has in a CSV file, written there. */

import type { Document } from '../asked.ts';
import type { Path } from '../diagnostic.ts';
import { computedFrom } from '../origin.ts';
import { applyEdits } from '../source/edits.ts';
import { positionsOf } from '../source/positions.ts';
import type { Files } from './where.ts';
import type { Wrote } from './write.ts';

/** Steps behind the key that names the file lead to its row and column. */
export const isInTable = (path: Path): boolean => {
  const named = path.lastIndexOf('file');
  return named >= 0 && named === path.length - 3;
};

/** @returns undefined where it is no cell of one of these files */
export function writeCell(files: Files, path: Path, value: string, placeOf: Document['placeOf']): Wrote | undefined {
  const place = placeOf(computedFrom(path));
  const text = place && files.beside?.get(place.file);
  if (!place || text === undefined) return undefined;
  const { line, column, endLine, endColumn } = place.range;
  const positions = positionsOf(text);
  const [start, end] = [positions.offset(line, column), positions.offset(endLine, endColumn)];
  const isQuoted = text[start - 1] === '"' && text[end] === '"';
  const put = isQuoted ? doubled(value) : /[",;，\t\r\n]|^\s|\s$/.test(value) ? `"${doubled(value)}"` : value;
  const made = applyEdits(text, [{ start, end, text: put }]);
  return { files: { ...files, beside: new Map([...(files.beside ?? []), [place.file, made]]) }, scope: 'table', path };
}

const doubled = (value: string): string => value.replaceAll('"', '""');
