/** What the clerk mended in the YAML while the document was with the chief. */

import type { Document } from '../../src/asked.ts';
import { officeFiles } from '../../src/cli/commands/take-files.ts';
import { documentOf } from '../../src/document.ts';
import type { Sources } from '../../src/gather/sources.ts';
import { sourcesWith } from '../../src/gather/sources-with.ts';
import { textsOf } from '../../src/gather/texts.ts';
import type { Para } from '../../src/take/page.ts';
import type { Random, SeededEdit } from './seeded.ts';

export interface Mend {
  readonly sources: Sources;
  readonly document: Document;
  /** The text that it left. */
  readonly value: string;
  readonly said: string;
}

/** Two characters more in a text that nobody edited and nobody moved; undefined where there is none that stands on one line. */
export function mendIn(
  sources: Sources,
  document: Document,
  page: readonly Para[],
  edits: readonly SeededEdit[],
  random: Random,
): Mend | undefined {
  const files = officeFiles(sources, document);
  const yamls: readonly (readonly [string, string])[] = [
    [sources.file, files.issue],
    ...[...(files.beside ?? [])].filter(([file]) => file.endsWith('.yaml')),
  ];
  const all = yamls.map(([, yaml]) => yaml).join('\n');
  const edited = new Set(edits.flatMap(({ paths }) => paths));
  const moved = new Set(edits.flatMap(({ kind, index }) => (kind === 'order' ? [index] : [])));
  const isMoved = (path: string): boolean =>
    page.some(
      ({ from }, index) => moved.has(index) && from.some(({ origin }) => path.startsWith(origin.path.join('\n'))),
    ) || [...edited].some((one) => path.startsWith(one));
  const isOnce = (words: string): boolean => all.includes(words) && all.indexOf(words) === all.lastIndexOf(words);
  const open = textsOf(document.joined?.file ?? {}).flatMap(({ path, value }) => {
    const key = path.join('\n');
    if (value.length < 14 || edited.has(key) || isMoved(key)) return [];
    const words = value.match(/\p{Script=Han}{6}/gu)?.find(isOnce);
    return words === undefined ? [] : [{ path, value, words }];
  });
  const one = open[Math.floor(random() * open.length)];
  if (!one) return undefined;
  const { words } = one;
  const made = `${words.slice(0, 3)}先行${words.slice(3)}`;
  const [file = '', yaml = ''] = yamls.find(([, text]) => text.includes(words)) ?? [];
  const bytes = new TextEncoder().encode(yaml.replace(words, made));
  const mended = sourcesWith(sources, (name) => (name === file ? bytes : undefined));
  const now = documentOf(mended);
  const value = one.value.replace(words, made);
  if (!now.tree || !textsOf(now.joined?.file ?? {}).some((text) => text.value === value)) return undefined;
  return { sources: mended, document: now, value, said: `${one.path.join('.')} ${made}` };
}
