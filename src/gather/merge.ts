/** The series' defaults under an issue: maps merge deeply, lists are replaced, null removes (contract 2.2). */

import type { Finding, Outcome, Path, Span } from '../diagnostic.ts';
import { type Canonical, withoutNulls } from '../schema/canonical.ts';
import { type BulletinFile, issueFile } from '../schema/issue-file.ts';
import { nearest } from '../schema/nearest.ts';
import { oversized } from '../schema/oversized.ts';
import type { Resolved } from '../schema/resolve.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Place } from '../schema/written.ts';
import {
  graftAt,
  type PlacedPiece,
  sectionsFor,
  withContributions,
  withoutSentBlanks,
  withSections,
} from './contributions.ts';
import { isBlank, isEmptySection } from './empty.ts';
import type { Chosen } from './sent/chosen.ts';
import { type Unfilled, unfilledIn } from './unfilled.ts';
import { asksFigures, fieldOf } from './unfilled-keys.ts';

export interface Joined {
  /** The issue with its defaults: what is printed. */
  readonly file: BulletinFile;
  /** The series file as written: what belongs to it alone, and the sections expected. */
  readonly series?: SeriesFile;
  /** What is not filled in, and has been said to be so. */
  readonly unfilled: Unfilled;
  /** What units sent of it, in the order of the page; absent where nothing was. */
  readonly sent?: readonly PlacedPiece[];
  /**
   * The place of a canonical path, in the file that writes more of it, the issue where both write as much. A path that
   * begins with 'series' is one of the series file itself.
   */
  locate(path: Path, span?: Span, target?: 'key' | 'value'): Place;
}

/** An issue under its series, with what was sent for it. Faults are that nothing is left to print, or not filled in. */
export function join(
  written: Resolved<BulletinFile>,
  series?: Resolved<SeriesFile>,
  chosen: Chosen = nothingSent,
): Outcome<Joined> {
  const titles = (series?.value.sections ?? []).map(({ title }) => title);
  const issue = withSections(written, sectionsFor(chosen, written.value, series?.value), titles);
  const own = series ? merged(series.canonical as Fields, issue.canonical as Fields) : alone(issue);
  const { file, grafts, placed } = withContributions(own.file, chosen, series?.value, own.whole);
  if (!file.masthead?.name?.length && !file.title?.length && (file.sections ?? []).every(isEmptySection))
    return { findings: [nothing] };
  // Each file is within the limits by itself.
  const tooMuch = series || placed.length > 0 ? oversized(file as unknown as Canonical) : [];
  if (tooMuch.length > 0) return { findings: tooMuch };
  const locate: Joined['locate'] = (path, span, target) => {
    const graft = graftAt(grafts, path);
    if (graft) return graft.locate(path.slice(graft.at.length), span, target);
    if (!series) return issue.locate(path, span, target);
    if (path[0] === 'series') return series.locate(path.slice(1), span, target);
    const shared = inSeries(path, issue.value, series.value);
    const own = issue.depth(path);
    const fromSeries = series.depth(shared) > own && !inOwnList(path.slice(0, own));
    return fromSeries ? series.locate(shared, span, target) : issue.locate(path, span, target);
  };
  const whole = grafts.size > 0 ? withoutSentBlanks(own.whole, file) : own.whole;
  const { unfilled: blank, findings: blanks } = unfilledIn(whole, own.shared, file, series?.value, chosen.waiting);
  const findings = [...(series ? misspelt(issue.value, series.value, chosen !== nothingSent) : []), ...blanks];
  const unfilled =
    chosen.waiting.size > 0 ? { ...blank, indicators: new Set([...blank.indicators, ...chosen.waiting]) } : blank;
  const sent = placed.length > 0 && { sent: placed };
  return { value: { file, ...(series && { series: series.value }), unfilled, ...sent, locate }, findings };
}

const nothingSent: Chosen = { pieces: [], figures: [], waiting: new Set(), added: [], unnamed: new Set() };

/** An issue over its series. */
interface Merged {
  readonly file: BulletinFile;
  /** With a null where the issue left a key blank. */
  readonly whole: unknown;
  /** What the series gives. */
  readonly shared: Parameters<typeof unfilledIn>[1];
}
const alone = ({ value, canonical }: Resolved<BulletinFile>): Merged => ({
  file: value,
  whole: canonical,
  shared: { own: canonical, file: undefined, section: () => undefined },
});

type Fields = { readonly [key: string]: Canonical };

const nothing: Finding = {
  path: [],
  code: 'nothing-to-print',
  severity: 'error',
  message: {
    zh: '没有可印的内容：报头的名称、标题、栏目至少要有一样',
    en: 'nothing to print: no masthead name, no title, no section',
  },
  hint: { zh: '写上 标题: …，或 栏目: 和它的条目', en: 'write title: …, or sections: and their items' },
};

/**
 * A title that is none of those expected, while one of these, with defaults, is absent: its section would lose them without a
 * word. A section of one issue's own beside all that are expected is no slip.
 * @param isFed units have sent files: a section that takes them is absent where none came for it
 */
function misspelt({ sections = [] }: BulletinFile, { sections: expected = [] }: SeriesFile, isFed: boolean): Finding[] {
  const titles = expected.map(({ title }) => title);
  const written = new Set(sections.map(({ title }) => title));
  const standing = sections.map((one) => one.title);
  const untitled = (index: number): Finding[] => {
    const absent = expected.find(
      (one) => !written.has(one.title) && bringsDefaults(one) && isInPlaceOf(one.title, index, standing, titles),
    )?.title;
    if (absent === undefined) return [];
    return [
      {
        path: ['sections', index],
        code: 'section-unknown',
        severity: 'warning',
        message: {
          zh: `这个栏目没有标题，刊物的“${absent}”又没有写，它的编排等默认值用不上`,
          en: `a section without title, and “${absent}” is absent: its defaults do not apply`,
        },
        hint: { zh: `是“${absent}”的，加一行 标题: ${absent}`, en: `for “${absent}” add title: ${absent}` },
      },
    ];
  };
  return sections.flatMap(({ title }, index): Finding[] => {
    if (title === undefined) return untitled(index);
    if (titles.includes(title)) return [];
    const meant = nearest(
      title,
      titles.filter((other) => !written.has(other)),
    );
    const absent = expected
      .filter((one) => !written.has(one.title) && bringsDefaults(one) && !(isFed && takesSent(one)))
      .map((one) => one.title);
    const likely =
      meant ??
      absent.find((other) => title.slice(0, 2) === other.slice(0, 2)) ??
      absent.find((other) =>
        isInPlaceOf(
          other,
          index,
          sections.map((one) => one.title),
          titles,
        ),
      );
    if (likely === undefined) return [];
    return [
      {
        path: ['sections', index, 'title'],
        code: 'section-unknown',
        severity: 'warning',
        message: {
          zh: `刊物里没有“${title}”这个栏目，它的编排等默认值用不上`,
          en: `the series expects no section “${title}”, so its defaults do not apply`,
        },
        hint: { zh: `是“${likely}”的，写作 ${likely}`, en: `for “${likely}” write ${likely}` },
      },
    ];
  });
}

/** What a section says only of the list it is held against. */
const ofList: ReadonlySet<string> = new Set(['title', 'required', 'limit', 'suppliers', 'order', 'heads']);
const takesSent = ({ suppliers = [] }: NonNullable<SeriesFile['sections']>[number]): boolean => suppliers.length > 0;
const bringsDefaults = (section: object): boolean => Object.keys(section).some((key) => !ofList.has(key));

/** Whether the section stands where the absent one would: between the same neighbours, at least one of which is there. */
function isInPlaceOf(
  absent: string,
  index: number,
  written: readonly (string | undefined)[],
  expected: readonly string[],
): boolean {
  const place = expected.indexOf(absent);
  const sides = [-1, 1].map((side) => [written[index + side], expected[place + side]] as const);
  return sides.every(([own, other]) => own === other) && sides.some(([own]) => own !== undefined);
}

function merged(series: Fields, issue: Fields): Merged {
  const { sections: expected, ...defaults } = series;
  const known = shapeOf(issueFile, 'map')?.fields ?? new Map();
  const shared = Object.fromEntries(Object.entries(defaults).filter(([key]) => known.has(key)));
  const own = (Array.isArray(issue.sections) ? issue.sections : []) as readonly Fields[];
  const sections = own.map((section) => over(defaultsOf(section.title, expected), section));
  const whole = over(shared, own.length > 0 ? { ...issue, sections } : issue) as Fields;
  const printed = own.map((section, index) =>
    withoutSentence(sections[index] as Fields, section, defaultsOf(section.title, expected)),
  );
  return {
    // Both parts were valid, and needed keys stand only inside lists, which are taken whole: so the sum is valid too.
    file: withoutNulls(own.length > 0 ? { ...whole, sections: printed } : whole) as unknown as BulletinFile,
    whole,
    shared: { own: issue, file: shared, section: (title) => defaultsOf(title, expected) },
  };
}

/** The series' sentence of figures, of which the issue gives none: there is nothing to print of it. */
function withoutSentence(section: Fields, own: Fields, defaults: Fields | undefined): Fields {
  const [mine, given] = [own.statistics, defaults?.statistics];
  const has = (statistics: unknown, key: string): boolean => !isBlank(fieldOf(statistics, key));
  if (!asksFigures(fieldOf(given, 'text')) || has(given, 'values') || has(mine, 'values') || has(mine, 'text'))
    return section;
  return { ...section, statistics: null };
}

/** What the series says of the section of this title; undefined where it expects none. */
function defaultsOf(of: Canonical | undefined, expected: Canonical | undefined): Fields | undefined {
  const all = Array.isArray(expected) ? (expected as readonly Fields[]) : [];
  const found = all.find(({ title }) => typeof title === 'string' && title === of);
  if (!found) return undefined;
  const { required: _r, limit: _l, suppliers: _s, order: _o, heads: _h, ...defaults } = found;
  return defaults;
}

function over(under: Canonical | undefined, upper: Canonical): Canonical {
  if (under instanceof Map && upper instanceof Map) {
    return new Map([...under, ...[...upper].map(([key, value]) => [key, over(under.get(key), value)] as const)]);
  }
  if (!isFields(under) || !isFields(upper)) return upper;
  const entries = Object.entries(upper).map(([key, value]) => [key, over(under[key], value)] as const);
  return { ...under, ...Object.fromEntries(entries) };
}
const isFields = (value: Canonical | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** Lists are taken whole, so what is inside one of the issue's comes from nowhere else; sections are merged one by one. */
const inOwnList = (path: Path): boolean =>
  path.slice(path[0] === 'sections' ? 2 : 0).some((step) => typeof step === 'number');

/** The same path in the series file, where sections stand in another order. */
function inSeries(path: Path, issue: BulletinFile, series: SeriesFile): Path {
  const [first, index, ...rest] = path;
  if (first !== 'sections' || typeof index !== 'number') return path;
  const title = issue.sections?.[index]?.title;
  const expected = title === undefined ? -1 : (series.sections ?? []).findIndex((one) => one.title === title);
  return expected < 0 ? [] : ['sections', expected, ...rest];
}
