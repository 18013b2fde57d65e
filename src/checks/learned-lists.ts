/** 单位名录 and 人员名录 as tables: what the series lists, then what its issues tell besides. */

import type { Lang } from '../diagnostic.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import type { Learned } from './learned.ts';

export interface ListTables {
  /** The titles first. */
  readonly units: readonly (readonly string[])[];
  readonly people: readonly (readonly string[])[];
  /** How many of their rows the series has not. */
  readonly added: { readonly units: number; readonly people: number };
}

const titles = {
  zh: {
    units: ['名称', '简称', '类型', '必报', '备注'],
    people: ['姓名', '职务', '单位', '自', '至', '备注'],
    yes: '是',
    first: (day: string): string => (day === '' ? '' : `${day} 首次出现`),
    near: (name: string): string => `是不是“${name}”？`,
  },
  en: {
    units: ['name', 'short', 'type', 'required', 'remarks'],
    people: ['name', 'post', 'unit', 'from', 'to', 'remarks'],
    yes: 'yes',
    first: (day: string): string => (day === '' ? '' : `first met ${day}`),
    near: (name: string): string => `is it ${name}?`,
  },
} as const;

export function listTables({ units, people }: Learned, series: SeriesFile | undefined, lang: Lang): ListTables {
  const { yes, first, near, ...heads } = titles[lang];
  const ownUnits = (series?.units ?? []).map(({ name, short = [], type = '', required }) => [
    name,
    short.join('、'),
    type,
    required ? yes : '',
    '',
  ]);
  const newUnits = [...units].map(([name, unit]) => [
    name,
    '',
    unit.type ?? '',
    '',
    [first(unit.first), unit.near === undefined ? '' : near(unit.near)].filter((one) => one !== '').join(' '),
  ]);
  const ownPeople = (series?.roster ?? []).flatMap(({ name, posts = [] }) =>
    posts.length === 0
      ? [[name, '', '', '', '', '']]
      : posts.map(({ post, unit = '', from = '', to = '' }) => [name, post, unit, from, to, '']),
  );
  const newPeople = [...people].flatMap(([name, posts]) =>
    posts.map(({ post, unit = '', first: day }) => [name, post, unit, '', '', first(day)]),
  );
  return {
    units: [heads.units, ...ownUnits, ...newUnits],
    people: [heads.people, ...ownPeople, ...newPeople],
    added: { units: newUnits.length, people: people.size },
  };
}
