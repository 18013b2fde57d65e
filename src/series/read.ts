/** A series file read and resolved: once for the whole run, for every issue under it asks for the same. */

import type { Outcome } from '../diagnostic.ts';
import { seriesGrammar } from '../schema/grammar.ts';
import { type Resolved, resolveSeries } from '../schema/resolve.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { readSource } from '../source/read.ts';
import { isSame } from './bytes.ts';

export interface SeriesText {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
export type SeriesReading = ReturnType<typeof readSource> & { readonly resolved: Outcome<Resolved<SeriesFile>> };

/** The last few, by name and content; a run over many folders meets each of them in turn. */
const most = 8;
const known: (SeriesText & { readonly reading: SeriesReading })[] = [];

export function readSeries({ file, bytes }: SeriesText): SeriesReading {
  const before = known.find((one) => one.file === file && isSame(one.bytes, bytes));
  if (before) return before.reading;
  const read = readSource(bytes, file, seriesGrammar);
  const reading: SeriesReading = { ...read, resolved: resolveSeries(read.source) };
  known.unshift({ file, bytes: bytes.slice(), reading });
  known.length = Math.min(known.length, most);
  return reading;
}
