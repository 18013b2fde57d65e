/** What was learned, as lines to paste into series.yaml. */

import type { Lang } from '../diagnostic.ts';
import type { SeriesFile } from '../schema/series-file.ts';
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
  const unitLines = [...units].map(([name, { first, type, near }]) => ({
    data: map([
      [key.name, name],
      [key.type, type],
    ]),
    note: [first, near && (lang === 'zh' ? `是不是“${near}”？` : `${near}?`)].filter(Boolean).join(' '),
  }));
  const peopleLines = [...people].map(([name, posts]) => {
    const held = posts.map(({ post, unit }) =>
      map([
        [key.post, post],
        [key.unit, unit],
      ]),
    );
    return {
      data: `{ ${key.person}: ${scalar(name)}, ${key.posts}: [${held.join(', ')}] }`,
      note: [...new Set(posts.map(({ first }) => first))].filter(Boolean).join(' '),
    };
  });
  return [
    block(key.units, unitLines, (series?.units?.length ?? 0) > 0, lang),
    block(key.roster, peopleLines, (series?.roster?.length ?? 0) > 0, lang),
  ].join('');
}

interface Line {
  readonly data: string;
  readonly note: string;
}

function block(key: string, lines: readonly Line[], isThere: boolean, lang: Lang): string {
  if (lines.length === 0) return '';
  const below = { zh: `# 接在“${key}”下面：`, en: `# below ${key}:` }[lang];
  const body = lines.map(({ data, note }) => `  - ${data}${note === '' ? '' : `  # ${note}`}\n`);
  return `${isThere ? below : `${key}:`}\n${body.join('')}`;
}

const map = (entries: readonly (readonly [string, string | undefined])[]): string =>
  `{ ${entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${scalar(value)}`])).join(', ')} }`;

/** Plain where YAML reads it as the same text; in quotes otherwise. */
const scalar = (text: string): string => (/^[\p{Script=Han}、（）·]+$/u.test(text) ? text : JSON.stringify(text));
