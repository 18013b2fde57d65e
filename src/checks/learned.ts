/** What issues tell of units and people that their series does not list yet: the start of 单位名录 and 人员名录, as lines to paste there. */

import { isoDay } from '../calendar.ts';
import type { Lang } from '../diagnostic.ts';
import { typeOfUnit } from '../people/levels.ts';
import { fullPost } from '../people/posts.ts';
import { rosterOf } from '../people/roster.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { emitYaml, type Yaml } from '../source/emit.ts';
import { type Appointment, appointments, verdicts } from './people/appointments.ts';
import { listOf, unitSections } from './people/item-units.ts';
import type { Subject } from './subject.ts';

interface LearnedPost {
  readonly post: string;
  readonly unit?: string;
  /** The day of the issue or item it was first met in, as YYYY-MM-DD; '' where none is known. */
  readonly first: string;
}
export interface Learned {
  /** Name → when first met, what it is, and the listed unit it may be a slip of. In the order met. */
  readonly units: ReadonlyMap<string, { readonly first: string; readonly type?: string; readonly near?: string }>;
  readonly people: ReadonlyMap<string, readonly LearnedPost[]>;
}

/** Of several issues under one series, in the order given. */
export function learnedFrom(subjects: Iterable<Subject>): Learned {
  const units = new Map<string, { first: string; type?: string; near?: string }>();
  const people = new Map<string, readonly LearnedPost[]>();
  for (const subject of subjects) {
    const first = subject.day ? isoDay(subject.day) : '';
    const list = listOf(subject);
    const roster = rosterOf(subject.issue?.series);
    for (const { name } of unitSections(subject).flatMap(({ units: named }) => named)) {
      if (units.has(name) || list?.place(name) !== undefined) continue;
      const [type, near] = [typeOfUnit(name), list?.near(name)];
      units.set(name, { first, ...(type && { type }), ...(near !== undefined && { near }) });
    }
    const slips = new Set(verdicts(subject).flatMap(({ kind, of }) => (kind === 'near' ? [of] : [])));
    for (const one of appointments(subject)) {
      if (slips.has(one)) continue;
      if (one.posts.length === 0 || roster?.people.has(one.name) || !isCertain(one)) continue;
      const post = { post: one.posts.join('、'), first, ...(one.unit !== undefined && { unit: one.unit }) };
      people.set(one.name, withPost(people.get(one.name) ?? [], post));
    }
  }
  return { units, people };
}

/** A field says that it is a name; in prose only bold does, behind a title that begins where its clause does. */
const isCertain = ({ item, isBold, isClean }: Appointment): boolean => item !== undefined || (isBold && isClean);

/** Of two titles one of which holds the other, the longer is kept. */
function withPost(posts: readonly LearnedPost[], one: LearnedPost): readonly LearnedPost[] {
  const parts = (post: LearnedPost): readonly string[] =>
    post.post.split('、').map((part) => fullPost(post.unit, part));
  const within = (small: LearnedPost, large: LearnedPost): boolean =>
    parts(small).every((part) => parts(large).includes(part));
  const index = posts.findIndex((post) => within(one, post) || within(post, one));
  const before = posts[index];
  if (!before) return [...posts, one];
  return within(one, before) ? posts : posts.with(index, { ...one, first: before.first });
}

const keys = {
  zh: {
    units: '单位名录',
    name: '名称',
    type: '类型',
    roster: '人员名录',
    person: '姓名',
    posts: '任职',
    post: '职务',
    unit: '单位',
  },
  en: {
    units: 'units',
    name: 'name',
    type: 'type',
    roster: 'roster',
    person: 'name',
    posts: 'posts',
    post: 'post',
    unit: 'unit',
  },
} as const;

/** '' where there is nothing to add. The order is that of the issues; the official one is for the clerk to say. */
export function learnedYaml({ units, people }: Learned, series: SeriesFile | undefined, lang: Lang): string {
  const key = keys[lang];
  const unitLines = [...units].map(([name, { first, type, near }]) => {
    const note = [first, near && (lang === 'zh' ? `是不是“${near}”？` : `${near}?`)];
    return line({ [key.name]: name, [key.type]: type }, note);
  });
  const peopleLines = [...people].map(([name, posts]) => {
    const held = posts.map(({ post, unit }) => mapOf({ [key.post]: post, [key.unit]: unit }));
    return line({ [key.person]: name, [key.posts]: held }, [...new Set(posts.map(({ first }) => first))]);
  });
  return [
    lines(key.units, unitLines, (series?.units?.length ?? 0) > 0, lang),
    lines(key.roster, peopleLines, (series?.roster?.length ?? 0) > 0, lang),
  ].join('');
}

/** One unit or person on a line, what is known besides behind it. */
function line(entries: Readonly<Record<string, Yaml | undefined>>, notes: readonly (string | undefined)[]): Yaml {
  const beside = notes.filter(Boolean).join(' ');
  return { value: mapOf(entries), inBrackets: true, ...(beside !== '' && { beside }) };
}

const mapOf = (entries: Readonly<Record<string, Yaml | undefined>>): ReadonlyMap<string, Yaml> =>
  new Map(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

function lines(key: string, list: readonly Yaml[], isThere: boolean, lang: Lang): string {
  if (list.length === 0) return '';
  if (!isThere) return emitYaml(new Map([[key, list]]));
  return `${{ zh: `# 接在“${key}”下面：`, en: `# below ${key}:` }[lang]}\n${emitYaml(list, { indent: 2 })}`;
}
