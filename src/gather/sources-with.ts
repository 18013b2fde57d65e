/** The sources of a document with other files in the place of its own, or beside them: what it would be then. */

import { baseOf } from '../world/names.ts';
import { shownName } from './named.ts';
import type { SentEntry, SentFolder } from './sent/folder.ts';
import type { Sources } from './sources.ts';

type BytesOf = (file: string) => Uint8Array | undefined;

/**
 * @param bytesOf of a file, by the name that messages show; undefined where it stays as it is
 * @param added files that are not there, which an issue folder takes for sent ones
 */
export function sourcesWith(sources: Sources, bytesOf: BytesOf, added: readonly string[] = []): Sources {
  const { file, bytes, series, sent, readFile } = sources;
  return {
    ...sources,
    bytes: bytesOf(file) ?? bytes,
    ...(series && { series: { ...series, bytes: bytesOf(series.file) ?? series.bytes } }),
    ...(sent && { sent: withEntries(sent, bytesOf, added) }),
    ...(readFile && { readFile: (name: string) => bytesOf(shownName({ name }, file)) ?? readFile(name) }),
  };
}

function withEntries(sent: SentFolder, bytesOf: BytesOf, added: readonly string[]): SentFolder {
  const entries = sent.entries.map((entry): SentEntry => {
    const bytes = bytesOf(entry.file);
    return bytes ? { ...entry, read: () => bytes } : entry;
  });
  const more = added.flatMap((file): readonly SentEntry[] => {
    const bytes = bytesOf(file);
    const name = (sent.folder === '.' ? file : file.slice(sent.folder.length + 1)).normalize('NFC');
    return bytes ? [{ file, name, isAside: baseOf(name).startsWith('_'), read: () => bytes }] : [];
  });
  if (more.length === 0) return { ...sent, entries };
  return { ...sent, entries: [...entries, ...more].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
