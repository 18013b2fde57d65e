/** A file that a document names, once it is read: its texts that print, and where each stands in it. */

import { splitSheet } from '../data/sheet-name.ts';
import type { NamedRange, Path, Span } from '../diagnostic.ts';
import type { Place } from '../schema/written.ts';
import type { Text } from './texts.ts';

export interface NamedFile {
  /** Where its name stands; paths of its texts begin so. */
  readonly path: Path;
  /** As the document writes it; `表.xlsx#汇总` names a sheet. */
  readonly name: string;
  /** As decoded; a workbook has none. */
  readonly text?: string;
  /** In the order of the file; made when asked for. */
  texts(): readonly Text[];
  /** @param steps what follows the path of the name */
  place(steps: Path, span?: Span): NamedRange;
}

export const keyOf = (path: Path): string => path.join('\n');

/** As messages show it: in the folder of the file that names it. */
export function shownName({ name }: Pick<NamedFile, 'name'>, namer: string): string {
  const steps = `${namer.slice(0, namer.lastIndexOf('/') + 1)}${splitSheet(name).file.replaceAll('\\', '/')}`.split(
    '/',
  );
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (step !== '.' && (step !== '' || kept.length === 0)) kept.push(step);
  }
  return kept.join('/');
}

/** The place of a path that leads into one of the files; undefined where it leads into none. */
export function placeIn(
  files: ReadonlyMap<string, NamedFile>,
  namer: string,
  path: Path,
  span: Span | undefined,
): Place | undefined {
  if (files.size === 0) return undefined;
  const end = path.lastIndexOf('file') + 1;
  const named = end > 0 && end < path.length ? files.get(keyOf(path.slice(0, end))) : undefined;
  return named && { file: shownName(named, namer), range: named.place(path.slice(end), span) };
}
