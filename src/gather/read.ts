/** A series file read and resolved: once for the whole run, for every issue under it asks for the same. */

import type { Outcome } from '../diagnostic.ts';
import { seriesGrammar } from '../schema/grammar.ts';
import { type Resolved, resolveSeries } from '../schema/resolve.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import type { readSource } from '../source/read.ts';
import { isSame } from './bytes.ts';
import { openSource } from './open-source.ts';

export interface SeriesText {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
/** The few words of a series file that decide what else is read. */
export interface SeriesSettings {
  /** Pattern of the output's name. */
  readonly output?: string;
  /** Folder of templates. */
  readonly template?: string;
}
export type SeriesReading = ReturnType<typeof readSource> & { readonly resolved: Outcome<Resolved<SeriesFile>> };

/** The last few, by name and content; a run over many folders meets each of them in turn. */
const most = 8;
const known: (SeriesText & { readonly reading: SeriesReading })[] = [];

export function readSeries({ file, bytes }: SeriesText): SeriesReading {
  const before = known.find((one) => one.file === file && isSame(one.bytes, bytes));
  if (before) return before.reading;
  const { source, findings } = openSource(bytes, file, seriesGrammar);
  const reading: SeriesReading = {
    source,
    findings: findings.map((finding) => (finding.code === 'empty-file' ? { ...finding, ...empty } : finding)),
    resolved: resolveSeries(source),
  };
  known.unshift({ file, bytes: bytes.slice(), reading });
  known.length = Math.min(known.length, most);
  return reading;
}

/** Somebody has just made the file: a series that says nothing yet, where an empty issue has nothing to print. */
const empty = {
  code: 'empty-series',
  severity: 'info',
  message: {
    zh: '刊物文件还是空的，各期没有共同的内容可用',
    en: 'the series file is still empty, so its issues have nothing in common',
  },
  hint: {
    zh: '写上每期都一样的内容，如 报头: 和它的 名称: …、编发单位: …',
    en: 'write what all issues share, such as masthead: with its name: … and office: …',
  },
} as const;

/** Its faults are reported when an issue is read under it. */
export const readSeriesSettings = (series: SeriesText): SeriesSettings =>
  settingsOf(readSeries(series).resolved.value?.value);

const settingsOf = (series: SeriesFile | undefined): SeriesSettings => ({
  ...(series?.output === undefined ? {} : { output: series.output }),
  ...(series?.template === undefined ? {} : { template: series.template }),
});
