/** The texts that `take` may write, and what the issue is with others in their place. */

import type { Document } from '../../asked.ts';
import type { Lang } from '../../diagnostic.ts';
import { type Fragment, fragmentOf } from '../../gather/sent/fragment-of.ts';
import type { Sources } from '../../gather/sources.ts';
import { sourcesWith } from '../../gather/sources-with.ts';
import { isYaml } from '../../gather/walk.ts';
import { decode } from '../../source/decode.ts';
import type { MakeFragment } from '../../take/adopt.ts';
import type { Files } from '../../take/where.ts';
import { keyNameIn } from '../../take/write.ts';

/** As decoded, without a mark. */
export function officeFiles({ bytes, series, sent }: Sources, document: Document): Files {
  // What was made here of a sent file; what lies in an issue folder besides may have been sent.
  const own = sent
    ? (document.sent?.files ?? []).flatMap(({ file, kind, madeFrom }) =>
        kind === 'fragment' && madeFrom !== undefined ? [file] : [],
      )
    : document.named.map(({ file }) => file);
  const beside = new Map(own.map((file) => [file, document.texts.get(file) ?? ''] as const));
  return {
    issue: decode(bytes).text,
    ...(series && { series: decode(series.bytes).text }),
    ...(beside.size > 0 && { beside }),
  };
}

const utf8 = new TextEncoder();

export interface OfficeFiles {
  /** The issue with these texts. */
  readonly with: (files: Files) => Sources;
  readonly make: MakeFragment;
  /** That were inside what fragments were made of, by the fragment. */
  readonly pictures: ReadonlyMap<string, Fragment['pictures']>;
}

/** Fragments are made once, and their pictures kept. */
export function officeFilesOf(sources: Sources): OfficeFiles {
  const made = new Map<string, ReturnType<MakeFragment>>();
  const pictures = new Map<string, Fragment['pictures']>();
  const known = new Set((sources.sent?.entries ?? []).map(({ file }) => key(file)));
  const isTaken = (file: string): boolean => known.has(key(file));
  const keys: Lang = keyNameIn(decode(sources.bytes).text)('en', 'zh') === 'en' ? 'en' : 'zh';
  const make: MakeFragment = (from) => {
    if (isYaml(from)) return undefined;
    if (made.has(from)) return made.get(from);
    const one = fragmentOf(sources, from, keys, isTaken);
    const isMade = !('zh' in one) && !isTaken(one.file);
    made.set(from, isMade ? { file: one.file, from, text: one.text } : undefined);
    if (isMade) {
      known.add(key(one.file));
      pictures.set(one.file, one.pictures);
    }
    return made.get(from);
  };
  const withFiles = ({ issue, series, beside = new Map() }: Files): Sources => {
    const given = new Map<string, Uint8Array>([
      ...[...beside].map(([file, text]) => [file, utf8.encode(text)] as const),
      ...[...pictures].flatMap(([file, own]) =>
        beside.has(file) ? own.map((one) => [one.file, one.bytes] as const) : [],
      ),
      [sources.file, utf8.encode(issue)],
    ]);
    if (sources.series && series !== undefined) given.set(sources.series.file, utf8.encode(series));
    const added = [...pictures.keys()].filter((file) => beside.has(file));
    return sourcesWith(sources, (file) => given.get(file), added);
  };
  return { with: withFiles, make, pictures };
}

/** Two that differ in case alone are one to some systems. */
const key = (file: string): string => file.normalize('NFC').toLowerCase();
