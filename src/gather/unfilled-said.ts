/** What is said of a document that is not filled in. */

import type { Finding, Path, Words } from '../diagnostic.ts';
import type { Section } from '../schema/section.ts';
import { type Blank, fieldOf } from './unfilled-keys.ts';

/** @param places how many there are in the group, for the sum of a run */
export const unfilledSaid = ({ path }: Blank, places: number, what: Words): Finding => ({
  path,
  target: typeof path.at(-1) === 'string' ? 'key' : 'value',
  code: 'not-filled',
  severity: 'error',
  places,
  message: { zh: `还没填：${what.zh}`, en: `not filled in: ${what.en}` },
  hint: path.includes('items') ? itemHint : places === 1 ? wantedOf(path) : { zh: '填上', en: 'fill it in' },
});

const itemHint: Words = { zh: '填上；用不着的，整条删去', en: 'fill it in, or delete the whole entry' };

/** Deleting what every issue has would only have it asked for again; a day of some other issue is no example for this one. */
function wantedOf(path: Path): Words {
  const key = path.at(-1);
  if (key === 'from' || key === 'to') return { zh: '填上这一天：年-月-日', en: 'fill in the day: year-month-day' };
  return key === 'date'
    ? { zh: '填上这一期的日期：年-月-日', en: 'fill in the day of this issue: year-month-day' }
    : { zh: '填上', en: 'fill it in' };
}

/** Told at the title of the section. */
const atTitle = (path: Path) =>
  ({ path: [...path, 'title'], target: 'key', code: 'not-filled', severity: 'error', places: 1 }) as const;

/** A section whose title line is there, and blank: what it holds would follow the section before without a word. */
export const untitledSaid = (path: Path): Finding => ({
  ...atTitle(path),
  message: {
    zh: `还没填：第${Number(path[1]) + 1}个栏目的标题`,
    en: `not filled in: the title of section ${Number(path[1]) + 1}`,
  },
  hint: { zh: '填上栏目名；不印栏目名的，删去这一个键', en: 'fill it in; to print none, delete this key' },
});

/**
 * The series has a sentence of figures for this section, of which the issue says nothing while it has other content.
 * @param names the indicators that it takes
 */
export function sentenceSaid(title: string, names: readonly string[], isOfPeriod: boolean, path: Path): Finding {
  const listed = [...names.slice(0, 4).map((name) => `${name}: …`), ...(names.length > 4 ? ['……'] : [])].join(', ');
  const zh = `${isOfPeriod ? '统计时段: { 自: …, 至: … }, ' : ''}指标值: { ${listed} }`;
  const en = `${isOfPeriod ? 'period: { from: …, to: … }, ' : ''}values: { ${listed} }`;
  return {
    ...atTitle(path),
    message: {
      zh: `“${title}”没有填数，刊物（series.yaml）里它的那句数据印不出来`,
      en: `“${title}” has no figures, and the series has a sentence of them for it`,
    },
    hint: {
      zh: `在这个栏目里补上 数据: { ${zh} }；这一期不印那一句的，在这个栏目里写一行 数据:（后面空着）`,
      en: `add statistics: { ${en} } to this section; to leave the sentence out of this issue, write statistics: with nothing behind it`,
    },
  };
}

/** A section without content: one that must be there is not filled in, of any other the heading is not printed. */
export function sectionSaid(
  { title, subtitle }: Partial<Section>,
  canon: unknown,
  path: Path,
  isRequired: boolean,
): Finding {
  const what = contentOf(canon);
  const name = title === undefined ? { zh: '没有标题的栏目', en: 'a section without title' } : quoted(title);
  const at = title === undefined ? { path } : { path: [...path, 'title'], target: 'key' as const };
  if (isRequired)
    return {
      ...at,
      code: 'not-filled',
      severity: 'error',
      places: 1,
      message: {
        zh: `必设的栏目${name.zh}还没有${what.zh}`,
        en: `the required section ${name.en} has no ${what.en} yet`,
      },
      hint: {
        zh: '补上；这一期确实没有的，写一句说明',
        en: 'write it, or a sentence that says there is none',
      },
    };
  const both = subtitle === undefined ? '' : '和副标题';
  return {
    ...at,
    code: 'section-empty',
    // A title of whole sentences has its content in it, which is not to be lost.
    severity: /[。；！？]/.test(title ?? '') ? 'warning' : 'info',
    message: {
      zh: `${name.zh}没有${what.zh}，不印${title === undefined ? '' : `标题${both}`}`,
      en: `${name.en} has no ${what.en}; ${title === undefined ? 'nothing' : 'its heading'} is ${title === undefined ? '' : 'not '}printed`,
    },
    hint: { zh: '补上；这一期没有的，整个栏目删去', en: 'write it, or delete the section' },
  };
}

/** An attachment whose 文件 or 栏目 was left blank: of one that is only named there is no such key. */
export const attachmentSaid = ({ title }: { readonly title: string }, path: Path): Finding => ({
  path,
  target: 'key',
  code: 'section-empty',
  severity: 'warning',
  message: {
    zh: `附件“${title}”没有内容，只印它的名称`,
    en: `the attachment ${title} has no content: only its name is printed`,
  },
  hint: {
    zh: '填上；只要名称的，删去这一行',
    en: 'fill it in; where only the name is meant, delete this line',
  },
});

const quoted = (text: string): Words => ({ zh: `“${text}”`, en: `“${text}”` });

/** As the author would name what is missing: by the key that is there, and blank. */
function contentOf(canon: unknown): Words {
  if (fieldOf(canon, 'items') !== undefined) return { zh: '条目', en: 'items' };
  if (fieldOf(canon, 'statistics') !== undefined) return { zh: '数据', en: 'figures' };
  return { zh: '内容', en: 'content' };
}

/** A 送审稿 shows what is there, so that what is blank only warns. */
export const asInDraft = (finding: Finding): Finding =>
  finding.code === 'not-filled' ? { ...finding, severity: 'warning' } : finding;
