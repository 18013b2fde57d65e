/** The series.yaml of a 刊物 that begins: what is known of it, and in comments what else it may say. */

import type { Lang, Words } from '../diagnostic.ts';
import type { Every } from '../periods.ts';
import type { Form } from '../schema/form.ts';
import { masthead } from '../schema/masthead.ts';
import { every as everyForm, seriesFile } from '../schema/series-file.ts';
import { shapeOf } from '../schema/shape.ts';
import { emitYaml, type Remark, type Yaml } from '../source/emit.ts';
import { noteColumn, spelling } from './making.ts';

export interface Beginning {
  /** Lines of the masthead's name. */
  readonly name: readonly string[];
  readonly office: string | undefined;
  readonly every: Every | undefined;
  readonly sections: readonly string[];
  readonly keys: 'zh' | 'en';
  readonly lang: Lang;
}

export function seriesText({ name, office, every, sections, keys, lang }: Beginning): string {
  const key = (of: string): string => spelling(seriesFile, of, keys);
  const head = (of: string): string => spelling(masthead, of, keys);
  const yes = yesIn(keys);
  const inSection = (of: string): string => spelling(membersOf('sections'), of, keys);
  const data = new Map<string, Yaml>([
    [
      key('masthead'),
      {
        above: [remarks.top[lang], ''],
        value: new Map<string, Yaml>([
          [head('name'), { value: name.length === 1 ? (name[0] ?? '') : [...name], beside: remarks.name[lang] }],
          [head('office'), { value: office ?? null, ...(office === undefined && { beside: remarks.office[lang] }) }],
        ]),
        ...(every === undefined && {
          below: ['', remarks.every[lang], `${key('every')}: ${everyWord('month', keys)}`],
        }),
      },
    ],
  ]);
  if (every !== undefined) data.set(key('every'), { value: everyWord(every, keys), above: ['', remarks.every[lang]] });
  data.set(key('sections'), {
    above: ['', remarks.sections[lang]],
    value: sections.map(
      (title, index): Yaml => ({
        value: new Map<string, Yaml>([
          [inSection('title'), title],
          [
            inSection('required'),
            { value: yes, written: [yes], ...(index === 0 && { beside: remarks.required[lang] }) },
          ],
        ]),
      }),
    ),
    below: ['', ...more(keys, lang)],
  });
  return emitYaml(data, { column: noteColumn });
}

const yesIn = (keys: 'zh' | 'en'): string => ({ zh: '是', en: 'true' })[keys];

const membersOf = (of: string): Form => {
  const list = shapeOf(seriesFile, 'map')?.fields.get(of);
  return (list && shapeOf(list, 'list')?.of) ?? seriesFile;
};

/** The first word of a 周期 in the language of the file. */
function everyWord(every: Every, keys: 'zh' | 'en'): string {
  if (keys === 'en') return every;
  const words = shapeOf(everyForm, 'scalar')?.words ?? new Map();
  return [...words].find(([word, value]) => value === every && word !== every)?.[0] ?? every;
}

/** What most series come to need, to be had by taking away the #. */
function more(keys: 'zh' | 'en', lang: Lang): readonly Remark[] {
  const key = (of: string): string => spelling(seriesFile, of, keys);
  const unit = (of: string): string => spelling(membersOf('units'), of, keys);
  const person = (of: string): string => spelling(membersOf('roster'), of, keys);
  const [report, send] = keys === 'zh' ? ['报', '送'] : ['Report', 'Send'];
  const posts = shapeOf(membersOf('roster'), 'map')?.fields.get('posts');
  const post = spelling((posts && shapeOf(posts, 'list')?.of) ?? seriesFile, 'post', keys);
  return [
    remarks.more[lang],
    `${key('distribution')}:`,
    `  ${report}: ${examples.report[lang]}`,
    `  ${send}: ${examples.send[lang]}`,
    `${key('units')}:`,
    `  - { ${unit('name')}: ${examples.unit[lang]}, ${unit('required')}: ${yesIn(keys)} }`,
    `${key('roster')}:`,
    `  - { ${person('name')}: ${examples.person[lang]}, ${person('posts')}: [{ ${post}: ${examples.post[lang]} }] }`,
  ];
}

const remarks = {
  top: {
    zh: '各期共用的内容：每一期都从这里取，期内写了的以期内为准。',
    en: 'What all issues share: each takes it from here, unless it says otherwise itself.',
  },
  name: { zh: '印在版头；几行的写成列表', en: 'in the masthead; several lines are a list' },
  office: { zh: '还没有写，印之前补上', en: 'not given yet' },
  every: {
    zh: '多久一期：日、周、半月、月、季。bulletin new 按它提出下一期的日期。',
    en: 'How often: day, week, half-month, month, quarter. bulletin new proposes the next day by it.',
  },
  sections: {
    zh: '栏目按这里的先后排列；编排方式等也写在这里，每期只写内容。',
    en: 'The sections in their order; what they look like is said here too, an issue holds only the content.',
  },
  required: { zh: '每期都要有；不是每期都有的，删去这一行', en: 'in every issue; delete this line if it is not' },
  more: {
    zh: '要用，去掉各行的“# ”（连同空格）：报给谁、送给谁，单位和人员的名单（校核按它查）。',
    en: 'Take away “# ” (with its blank) to use it: who gets the bulletin, the lists of units and people that checks go by.',
  },
} as const satisfies Readonly<Record<string, Words>>;

const examples = {
  report: { zh: '市委、市政府领导。', en: 'the leaders.' },
  send: { zh: '各县市区。', en: 'the counties.' },
  unit: { zh: '青石县', en: 'Qingshi' },
  person: { zh: '张明', en: 'Zhang Ming' },
  post: { zh: '副市长', en: 'deputy mayor' },
} as const satisfies Readonly<Record<string, Words>>;
