/** What was learned, as lines to paste into series.yaml. */

import type { Lang } from '../diagnostic.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { emitYaml, type Yaml } from '../source/emit.ts';
import type { Learned } from './learned.ts';

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
  return `${{ zh: `# 接在“${key}”下面：`, en: `# below ${key}:` }[lang]}\n${emitYaml(list, 2)}`;
}
