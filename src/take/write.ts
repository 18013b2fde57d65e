/** One proposal made in the files: what they are then, or undefined where it cannot be written. */

import type { Path } from '../diagnostic.ts';
import type { Joined } from '../gather/merge.ts';
import { issueGrammar, seriesGrammar } from '../schema/grammar.ts';
import { sentencesIn } from '../sentences.ts';
import type { Data } from '../source/data.ts';
import { applyEdits } from '../source/edits.ts';
import type { Yaml } from '../source/emit.ts';
import { dataIn, withKey, withList, withoutEntry, withTextEdits, withValue } from '../source/rewrite.ts';
import type { TextEdit } from '../source/splice.ts';
import type { KeyName } from './item-forms.ts';
import {
  dataAt,
  deepestInIssue,
  type Files,
  type OwnFile,
  ownFileAt,
  placeInIssue,
  placeInSeries,
  textAt,
  valueAt,
} from './where.ts';

export interface Writing {
  readonly joined: Joined;
  /** Whether what comes from the series is changed there, and not for this issue alone. */
  readonly inSeries: boolean;
}

/** `scope` tells whose text was changed. */
export interface Wrote {
  readonly files: Files;
  readonly scope: 'issue' | 'series' | 'override' | 'fragment' | 'table';
  /** In the file, keys as they stand there. */
  readonly path: Path;
}

export function writeText(files: Files, path: Path, edits: readonly TextEdit[], writing: Writing): Wrote | undefined {
  const own = ownFileAt(files, writing.joined, path);
  if (own) {
    const moved = own.scope === 'fragment' ? withoutAdded(edits, own, writing.joined, path) : shifted(edits, own.from);
    return moved && wroteIn(own, withTextEdits(own.text, own.grammar, own.path, moved));
  }
  if (files.series === undefined) return undefined;
  const place = placeInSeries(files.series, writing.joined, path);
  if (!place) return undefined;
  const moved = shifted(edits, place.from);
  if (writing.inSeries) {
    const series = withTextEdits(files.series, seriesGrammar, place.path, moved);
    return series === undefined ? undefined : { files: { ...files, series }, scope: 'series', path: place.path };
  }
  const value = textAt(dataIn(files.series, seriesGrammar), place.path);
  return value === undefined ? undefined : overridden(files, path, place.path, applyEdits(value, moved));
}

const wroteIn = ({ put, scope, path }: OwnFile, text: string | undefined): Wrote | undefined =>
  text === undefined ? undefined : { files: put(text), scope, path };

const shifted = (edits: readonly TextEdit[], by: number): readonly TextEdit[] =>
  by === 0 ? edits : edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));

export function writeValue(files: Files, path: Path, value: string, writing: Writing): Wrote | undefined {
  const own = ownFileAt(files, writing.joined, path);
  if (own) return wroteIn(own, withValue(own.text, own.grammar, own.path, value));
  if (files.series === undefined) return undefined;
  const place = placeInSeries(files.series, writing.joined, path);
  if (!place) return undefined;
  if (!writing.inSeries) return overridden(files, path, place.path, value);
  const series = withValue(files.series, seriesGrammar, place.path, value);
  return series === undefined ? undefined : { files: { ...files, series }, scope: 'series', path: place.path };
}

/** The issue's own in the place of the series': as deep as maps merge, a list whole (contract 2.2). */
function overridden(files: Files, path: Path, inSeries: Path, value: string): Wrote | undefined {
  const data = dataIn(files.series ?? '', seriesGrammar);
  const offset = path.length - inSeries.length;
  const skip = path[0] === 'sections' ? 2 : 0;
  const firstList = inSeries.findIndex((step, index) => index >= skip && typeof step === 'number');
  const keyed = firstList < 0 ? inSeries.length : firstList;
  const whole = firstList < 0 ? value : withIn(dataAt(data, inSeries.slice(0, keyed)), inSeries.slice(keyed), value);
  if (whole === undefined) return undefined;
  // Short forms stand for steps that are not written.
  const canonical = path.slice(0, Math.max(Math.min(keyed + Math.max(offset, 0), path.length), 0));
  const deep = deepestInIssue(files, canonical.slice(0, keyed));
  const rest = inSeries.slice(deep.depth, keyed);
  const [key, ...below] = rest;
  if (typeof key !== 'string' || below.some((step) => typeof step !== 'string')) return undefined;
  const nested = below.reduceRight<Yaml>((inner, step) => new Map([[String(step), inner]]), asYaml(whole));
  const issue = withKey(files.issue, issueGrammar, deep.path, key, nested);
  return issue === undefined
    ? undefined
    : { files: { ...files, issue }, scope: 'override', path: [...deep.path, ...rest] };
}

function withIn(data: Data | undefined, [step, ...rest]: Path, value: string): Data | undefined {
  if (step === undefined) return value;
  if (data instanceof Map)
    return new Map([...data].map(([key, of]) => [key, key === String(step) ? (withIn(of, rest, value) ?? of) : of]));
  if (!Array.isArray(data)) return undefined;
  return (data as readonly Data[]).map((of, index) => (index === Number(step) ? (withIn(of, rest, value) ?? of) : of));
}

/** A sentence a line where a text is long, as a clerk would write it. */
function asYaml(data: Data): Yaml {
  if (typeof data !== 'string')
    return data instanceof Map ? new Map([...data].map(([key, of]) => [key, asYaml(of)])) : data;
  if (data.length <= 60 || data.includes('\n') || /^[\s#]|\s$/.test(data)) return data;
  const lines = sentencesIn(data);
  const isPlain = lines.every((line) => !/^\s|\s$/.test(line));
  return isPlain ? { value: data, written: ['>', ...lines.map((line) => `  ${line}`)] } : data;
}

export function removeKey(files: Files, path: Path, joined: Pick<Joined, 'sent'>): Wrote | undefined {
  const own = ownFileAt(files, joined, path);
  return own && own.from === 0 ? wroteIn(own, withoutEntry(own.text, own.grammar, own.path)) : undefined;
}

/** What prints may have the unit's name put in (补单位), which the file has not: places behind it count less there. */
function withoutAdded(
  edits: readonly TextEdit[],
  { text, grammar, path: own, from }: OwnFile,
  { file }: Joined,
  path: Path,
): readonly TextEdit[] | undefined {
  const [printed, written] = [valueAt(file, path), textAt(dataIn(text, grammar), own)];
  const size = String(printed ?? '').length - (written ?? '').length;
  if (typeof printed !== 'string' || written === undefined || from > 0 || size <= 0) return shifted(edits, from);
  let at = 0;
  while (at < written.length && printed[at] === written[at]) at++;
  if (printed.slice(at + size) !== written.slice(at)) return undefined;
  const isInside = ({ start, end }: TextEdit): boolean => end > at && start < at + size;
  if (edits.some(isInside)) return undefined;
  return edits.map((edit) =>
    edit.start < at + size ? edit : { ...edit, start: edit.start - size, end: edit.end - size },
  );
}

/** @param order members as the list stands, and new ones */
export function writeList(
  files: Files,
  path: Path,
  order: readonly (number | { readonly value: Yaml })[],
): Wrote | undefined {
  const own = placeInIssue(files, path);
  if (!own) return undefined;
  const issue = withList(files.issue, issueGrammar, own.path, order);
  return issue === undefined ? undefined : { files: { ...files, issue }, scope: 'issue', path: own.path };
}

/** The same in the file that has the list: that of an item which units sent is what was made of their file. */
export function writeOwnList(
  { text, grammar, path, put, scope }: OwnFile,
  order: readonly (number | { readonly value: Yaml })[],
): Wrote | undefined {
  const after = withList(text, grammar, path, order);
  return after === undefined ? undefined : { files: put(after), scope, path };
}

export function writeKey(files: Files, path: Path, value: string, name: KeyName, chinese: string): Wrote | undefined {
  const deep = deepestInIssue(files, path.slice(0, -1));
  if (deep.depth !== path.length - 1) return undefined;
  const key = name(String(path.at(-1)), chinese);
  const issue = withKey(files.issue, issueGrammar, deep.path, key, value);
  return issue === undefined ? undefined : { files: { ...files, issue }, scope: 'issue', path: [...deep.path, key] };
}

/** How keys are called in this file: as most of them are. */
export function keyNameIn(issue: string): KeyName {
  const data = dataIn(issue, issueGrammar);
  const keys = data instanceof Map ? [...data.keys()] : [];
  const isEnglish = keys.filter((key) => /^[a-z]/i.test(key)).length > keys.length / 2;
  return (english, chinese) => (isEnglish ? english : chinese);
}
