/** What several issues of one series share: it stands in their series file, and no more in each of them. */

import type { BulletinFile } from '../schema/issue-file.ts';
import { type Section, sectionKeys } from '../schema/section.ts';
import { figuresBy } from './by-sentence.ts';
import { statisticsOf } from './statistics.ts';

/** Of a series file, as far as old issues tell. */
export interface SharedSeries extends Omit<BulletinFile, 'sections'> {
  readonly sections?: readonly Section[];
}
export interface SharedOut {
  readonly series: SharedSeries;
  /** In the order given, each without what the series says. */
  readonly issues: readonly SharedIssue[];
}
export interface SharedIssue {
  readonly file: BulletinFile;
  /** Keys that this issue has not and the series has: they are to print nothing here. */
  readonly without: readonly (readonly string[])[];
}

/** What may be shared; each can be left where it is, if an issue would print otherwise. */
export interface Sharing {
  readonly layout: boolean;
  readonly figures: boolean;
  /** What the series gives a section, and a document has not in its own, is taken out there. */
  readonly bare?: boolean;
  /** The series file stays as it is: what it says is left out of the issues, and nothing goes into it. */
  readonly isFixed?: boolean;
}

type Draft = { -readonly [K in keyof BulletinFile]?: BulletinFile[K] };

/** @param given what the series file says already: its keys stay as they are */
export function sharedOut(files: readonly BulletinFile[], given: SharedSeries, sharing: Sharing): SharedOut {
  const series: Draft = {};
  const issues = files.map((file) => ({ file: { ...file } as Draft, without: [] as string[][] }));
  const least = files.length === 1 ? 1 : 2;
  const shared: typeof common = (values, enough) => (sharing.isFixed ? undefined : common(values, enough));
  // The name of a series is that of each of its issues.
  const atOnce = 1;
  for (const key of ['kind', 'style', 'distribution', 'contacts', 'copies', 'printer'] as const) {
    const value =
      given[key] ??
      shared(
        files.map((file) => file[key]),
        key === 'kind' || key === 'style' ? least : atOnce,
      );
    if (value === undefined) continue;
    if (given[key] === undefined) Object.assign(series, { [key]: value });
    for (const { file, without } of issues) {
      if (same(file[key], value)) delete file[key];
      // A kind that is not said is the usual one, and cannot be taken away.
      else if (file[key] === undefined && key === 'kind') file.kind = 'bulletin';
      else if (file[key] === undefined) without.push([key]);
      // Maps are joined key by key: a label of the series would print beside those of the document.
      else if (key === 'distribution') without.push(...labelsBeside(value, file[key]).map((label) => [key, label]));
    }
  }
  // Of a series that is fixed no name is ever in enough of its issues.
  const enough = sharing.isFixed ? files.length + 1 : atOnce;
  shareInside(series, issues, files, given, 'masthead', ['name', 'office'], enough);
  shareInside(series, issues, files, given, 'signature', ['offices'], enough);
  // A sentence that the series says already is not held against these.
  const canTakeFigures =
    given.sections === undefined && given.indicators === undefined && files.length > 1 && !sharing.isFixed;
  const figures = canTakeFigures && sharing.figures ? statisticsOf(files, least) : undefined;
  if (figures?.indicators && given.indicators === undefined) series.indicators = figures.indicators;
  const titles = sharing.isFixed ? [] : titlesOf(files, least);
  if (given.sections === undefined && titles.length > 0)
    series.sections = titles.map((title): Section => {
      const layout = sharing.layout ? layoutOf(files, title) : undefined;
      const text = figures?.texts.get(title);
      return { title, ...(layout && { layout }), ...(text !== undefined && { statistics: { text } }) };
    });
  for (const { file, without } of issues) {
    for (const key of printed) if (given[key] !== undefined && file[key] === undefined) without.push([key]);
  }
  const layouts = new Map((series.sections ?? given.sections ?? []).map((one) => [one.title, one.layout]));
  const sentences = new Map((given.sections ?? []).map(({ title, statistics }) => [title, statistics?.text]));
  for (const [index, { file }] of issues.entries())
    if (file.sections)
      file.sections = file.sections.map((section): Section => {
        const own = figures?.values.get(index)?.get(section.title ?? '');
        if (own) return { title: section.title ?? '', statistics: own };
        const sentence = sharing.figures ? sentences.get(section.title) : undefined;
        const said = sentence === undefined ? undefined : figuresBy(section, sentence, given.indicators);
        if (said) return said;
        const { layout, ...rest } = section;
        return sharing.layout && layout !== undefined && layouts.get(section.title) === layout ? rest : section;
      });
  for (const [index, { file, without }] of sharing.bare ? issues.entries() : [])
    without.push(...sectionsWithout(file.sections, files[index]?.sections, given.sections));
  return { series, issues: issues as readonly SharedIssue[] };
}

/** Keys that print and are no series' as a rule; where one says them all the same, a document without them has none. */
const printed = [
  ...['overtitle', 'title', 'subtitle', 'addressee', 'editorsNote', 'contents', 'preamble', 'closing'],
  ...['attachments', 'attendance', 'notes', 'printDate'],
] as readonly (keyof BulletinFile & keyof SharedSeries)[];

const labelsBeside = (given: unknown, own: unknown): readonly string[] =>
  given instanceof Map && own instanceof Map ? [...given.keys()].filter((label) => !own.has(label)).map(String) : [];

/**
 * What the series gives a section of this title, and the document has not in it.
 * @param before the same sections with what has gone to the series
 */
const sectionsWithout = (
  own: readonly Section[] = [],
  before: readonly Section[] = [],
  given: readonly Section[] = [],
): readonly string[][] =>
  own.flatMap((section, index) => {
    const { title: _, ...defaults } = given.find(({ title }) => title !== undefined && title === section.title) ?? {};
    const has = (key: string): boolean =>
      [section, before[index]].some((one) => fieldsOf(one)?.[key] !== undefined) ||
      ((key === 'layout' || key === 'numbering') && section.items === undefined);
    return Object.keys(defaults)
      .filter((key) => key in sectionKeys && !has(key))
      .map((key) => ['sections', String(index), key]);
  });

function shareInside(
  series: Draft,
  issues: readonly { file: Draft; without: string[][] }[],
  files: readonly BulletinFile[],
  given: SharedSeries,
  key: 'masthead' | 'signature',
  inner: readonly string[],
  least: number,
): void {
  const said = fieldsOf(given[key]);
  const own: Record<string, unknown> = {};
  for (const name of inner) {
    const value =
      said?.[name] ??
      common(
        files.map((file) => fieldsOf(file[key])?.[name]),
        least,
      );
    // What stands there already is only added to at its end.
    if (value === undefined || (said && said[name] === undefined)) continue;
    if (!said) own[name] = value;
    for (const { file, without } of issues) {
      const map = fieldsOf(file[key]);
      if (map === undefined) continue;
      if (same(map[name], value)) {
        const { [name]: _, ...rest } = map;
        Object.assign(file, { [key]: rest });
      } else if (map[name] === undefined) without.push([key, name]);
    }
  }
  if (said === undefined && Object.keys(own).length > 0) Object.assign(series, { [key]: own });
  const isSaid = said !== undefined || Object.keys(own).length > 0;
  for (const { file, without } of issues) {
    const map = file[key];
    if (map === undefined && isSaid) without.push([key]);
    else if (map !== undefined && Object.keys(map).length === 0) delete file[key];
  }
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: object | undefined): Fields | undefined => value as Fields | undefined;

const same = (a: unknown, b: unknown): boolean => a !== undefined && plain(a) === plain(b);
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (one instanceof Map ? ['map', ...one] : (one as unknown)));

/** What all of them say that say anything, if enough do. */
function common<T>(values: readonly (T | undefined)[], least: number): T | undefined {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return first !== undefined && others.length + 1 >= least && others.every((one) => same(one, first))
    ? first
    : undefined;
}

/** In the order of the issues; one that only some have stands where it stands there. */
function titlesOf(files: readonly BulletinFile[], least: number): readonly string[] {
  const order: string[] = [];
  for (const { sections = [] } of files) {
    let at = 0;
    for (const { title } of sections) {
      if (title === undefined) continue;
      const known = order.indexOf(title);
      if (known >= 0) at = known + 1;
      else order.splice(at++, 0, title);
    }
  }
  return order.filter(
    (title) => files.filter(({ sections = [] }) => sections.some((one) => one.title === title)).length >= least,
  );
}

/** The layout that all sections of this title have, where they have items. */
function layoutOf(files: readonly BulletinFile[], title: string): Section['layout'] | undefined {
  const own = files.flatMap(({ sections = [] }) => sections.filter((one) => one.title === title));
  if (own.some((one) => one.blocks !== undefined)) return undefined;
  const [first, ...others] = own.filter((one) => one.items !== undefined).map(({ layout }) => layout);
  return first !== undefined && others.every((one) => one === first) ? first : undefined;
}
