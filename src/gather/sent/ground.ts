/** What a contribution is read against: the units, the sections and what they take, the day of the issue. */

import type { Day } from '../../calendar.ts';
import { type UnitList, unitList } from '../../people/unit-list.ts';
import type { ContributionSettings } from '../../schema/contributions.ts';
import { writtenDay } from '../../schema/day-forms.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Section } from '../../schema/section.ts';
import type { SeriesFile } from '../../schema/series-file.ts';

export interface Ground {
  readonly units: UnitList;
  readonly series: SeriesFile | undefined;
  readonly sections: readonly Taking[];
  readonly settings: ContributionSettings;
  readonly issued: Day | undefined;
  /** 密级, where the issue bears one. */
  readonly classification: string | undefined;
  /** Who issues the bulletin. */
  readonly offices: readonly string[];
}

/** A section, and whose contributions it takes. */
export interface Taking {
  readonly title: string;
  /** Units or types; absent where the series does not say. */
  readonly suppliers?: readonly string[];
  readonly heads?: readonly string[];
  readonly order?: 'unit' | 'leader' | 'date' | 'heads';
  readonly layout?: Section['layout'];
}

export function groundOf(file: BulletinFile, series: SeriesFile | undefined): Ground {
  const { masthead, signature } = file;
  const expected = series?.sections ?? [];
  const layoutOf = (title: string, inSeries?: Section['layout']): Pick<Taking, 'layout'> => {
    const layout = file.sections?.find((one) => one.title === title)?.layout ?? inSeries;
    return layout === undefined ? {} : { layout };
  };
  const own = (file.sections ?? []).flatMap(({ title }) =>
    title === undefined || expected.some((one) => one.title === title) ? [] : [{ title, ...layoutOf(title) }],
  );
  const date = masthead?.date ?? signature?.date;
  return {
    units: unitList(series),
    series,
    sections: [...expected.map((one) => ({ ...one, ...layoutOf(one.title, one.layout) })), ...own],
    settings: file.contributions ?? {},
    classification: masthead?.classification || undefined,
    issued: date === undefined ? undefined : writtenDay(date),
    offices: [masthead?.office, ...(signature?.offices ?? [])].flatMap((one) => one ?? []),
  };
}

/** Whether the fence of a section lets a unit in; one without a fence lets in everybody. */
export function takes({ suppliers }: Taking, unit: string | undefined, units: UnitList): boolean {
  if (suppliers === undefined) return true;
  if (unit === undefined) return false;
  const type = units.type(unit);
  return suppliers.some((one) => (type !== undefined && one === type) || units.canonical(one) === unit);
}

/** Where a section is named: a line of the file, the folder it lies in, its name. */
export interface NamedSection {
  readonly title: string;
  readonly by: 'inside' | 'folder' | 'name';
}

/** The section for what a unit sends; or those it could be, where that cannot be told. */
export function sectionFor(
  unit: string | undefined,
  named: readonly NamedSection[],
  { sections, units }: Ground,
): { readonly title: string } | { readonly candidates: readonly string[] } {
  for (const { title, by } of named) {
    const section = sections.find((one) => one.title === title);
    if (!section) continue;
    // Of a section that takes nothing by unit, what lies in its folder is meant for it.
    const isOpen = section.suppliers === undefined || (by === 'folder' && section.suppliers.length === 0);
    if (isOpen || takes(section, unit, units)) return { title };
  }
  const fenced = sections.filter((one) => one.suppliers !== undefined && takes(one, unit, units));
  const plain = fenced.filter(({ heads }) => !heads?.length);
  const likely = plain.length > 0 ? plain : fenced;
  const [only] = likely;
  if (likely.length === 1 && only) return { title: only.title };
  if (likely.length > 1) return { candidates: likely.map(({ title }) => title) };
  const unfenced = sections.filter((one) => one.suppliers === undefined && !('statistics' in one));
  const [single] = unfenced;
  if (unit !== undefined && unfenced.length === 1 && single) return { title: single.title };
  return { candidates: unfenced.map(({ title }) => title) };
}

export const sectionOf = ({ sections }: Ground, title: string | undefined): Taking | undefined =>
  sections.find((one) => one.title === title);

/** The longest title of a section in a name. */
export const sectionIn = (text: string, sections: readonly Taking[]): string | undefined =>
  sections
    .map(({ title }) => title)
    .filter((title) => title !== '' && text.includes(title))
    .sort((a, b) => b.length - a.length)[0];

/** The standing head that a text begins with, and what divides the two. */
export function standingHead(
  text: string,
  section: Taking | undefined,
): { readonly head: string; readonly separator: 'blank' | '。' | '：' | 'newline'; readonly end: number } | undefined {
  for (const head of [...(section?.heads ?? [])].sort((a, b) => b.length - a.length)) {
    if (!text.startsWith(head)) continue;
    const behind = /^(?:[ \u00a0\u3000]+|[。：:][ \u3000]*|$)/.exec(text.slice(head.length))?.[0];
    if (behind === undefined) continue;
    const separator =
      behind === '' ? 'newline' : /[：:]/.test(behind) ? '：' : behind.startsWith('。') ? '。' : 'blank';
    return { head, separator, end: head.length + behind.length };
  }
  return undefined;
}
