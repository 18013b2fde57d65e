/** A series file read and resolved: once for the whole run, for every issue under it asks for the same. */

import type { Outcome } from '../diagnostic.ts';
import { seriesGrammar } from '../schema/grammar.ts';
import { type Resolved, resolveSeries } from '../schema/resolve.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import type { readSource } from '../source/read.ts';
import { isSame } from './bytes.ts';
import { type ListFiles, withLists } from './lists/with-lists.ts';
import { openSource } from './open-source.ts';

export interface SeriesText {
  /** As messages show it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The lists that it leaves to files (`人员名录: { 文件: 名录.xlsx }`), by the names it writes; had by whoever has the world. */
  readonly files?: ListFiles;
}
/** The few words of a series file that decide what else is read. */
export interface SeriesSettings {
  /** Pattern of the output's name. */
  readonly output?: string;
  /** Folder of templates. */
  readonly template?: string;
  /** Names of the files of its lists. */
  readonly lists?: readonly string[];
}
export interface SeriesReading extends ReturnType<typeof readSource> {
  readonly resolved: Outcome<Resolved<SeriesFile>>;
  /** Text files of its lists, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the files of its lists. */
  readonly lists: readonly string[];
}

/** The last few, by name and content; a run over many folders meets each of them in turn. */
const most = 8;
const known: (SeriesText & { readonly reading: SeriesReading })[] = [];

export function readSeries({ file, bytes, files }: SeriesText): SeriesReading {
  const before = known.find((one) => one.file === file && isSame(one.bytes, bytes) && areSame(one.files, files));
  if (before) return before.reading;
  const opened = openSource(bytes, file, seriesGrammar);
  const { findings } = opened;
  const { source, findings: ofLists, texts, names } = withLists(opened.source, files);
  const { value, findings: ofForm } = resolveSeries(source);
  const reading: SeriesReading = {
    source,
    texts,
    lists: names,
    findings: findings.map((finding) => (finding.code === 'empty-file' ? { ...finding, ...empty } : finding)),
    resolved: { ...(value && { value }), findings: [...ofForm, ...ofLists] },
  };
  known.unshift({ file, bytes: bytes.slice(), ...(files && { files }), reading });
  known.length = Math.min(known.length, most);
  return reading;
}

function areSame(a: ListFiles = new Map(), b: ListFiles = new Map()): boolean {
  return (
    a.size === b.size &&
    [...a].every(([name, one]) => {
      const other = b.get(name);
      if (!(one instanceof Uint8Array)) return other === one;
      return other instanceof Uint8Array && isSame(one, other);
    })
  );
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
export const readSeriesSettings = (series: SeriesText): SeriesSettings => settingsOf(readSeries(series));

function settingsOf({ lists, resolved }: SeriesReading): SeriesSettings {
  const { output, template } = resolved.value?.value ?? {};
  return {
    ...(output !== undefined && { output }),
    ...(template !== undefined && { template }),
    ...(lists.length > 0 && { lists }),
  };
}
