/**
 * What is not filled in (contract 3.0): a closed list of keys, written and left blank where the series gives no value, and
 * 必设 sections without a block. One finding a group, however many are blank in it.
 */

import type { Finding, Path, Words } from '../diagnostic.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Block, Section } from '../schema/section.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { isBlank, isEmptySection } from './empty.ts';
import { keyOf } from './named.ts';
import { type Blank, blankFigures, blankItems, fieldOf, figuresAsked } from './unfilled-keys.ts';
import { attachmentSaid, sectionSaid, sentenceSaid, unfilledSaid, untitledSaid } from './unfilled-said.ts';

/** What has been said to be blank: a room that would miss a value there need not say so again. */
export interface Unfilled {
  /** As keys. */
  readonly paths: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}
export const allFilled: Unfilled = { paths: new Set(), indicators: new Set() };

/**
 * @param whole the issue over its series, with a null where the issue left a key blank
 * @param shared what the issue itself writes, and what the series gives: for the issue, and for the section of a title
 * @param file the same without the blank keys, with what was sent
 * @param waiting indicators of a sheet with an error, which is where that is said
 */
export function unfilledIn(
  whole: unknown,
  shared: { readonly own: unknown; readonly file: unknown; readonly section: (title: string | undefined) => unknown },
  file: BulletinFile,
  series: SeriesFile | undefined,
  waiting: ReadonlySet<string>,
): { readonly findings: readonly Finding[]; readonly unfilled: Unfilled } {
  const findings: Finding[] = [];
  const [paths, indicators] = [new Set<string>(), new Set<string>()];
  const tell = (blanks: readonly Blank[], say: (blanks: readonly Blank[]) => Words): boolean => {
    const [first] = blanks;
    if (!first) return false;
    for (const { path, indicator } of blanks) {
      paths.add(keyOf(path));
      if (indicator !== undefined) indicators.add(indicator);
    }
    findings.push(unfilledSaid(first, blanks.length, say(blanks)));
    return true;
  };
  const required = new Set(series?.sections?.flatMap(({ title, required }) => (required ? [title] : [])));

  // What stands blank in series.yaml is filled in there.
  const isShared = ({ path }: Blank): boolean =>
    path.reduce(fieldOf, shared.file) !== undefined && path.reduce(fieldOf, shared.own) === undefined;
  for (const group of headBlanks(whole, shared.file, file)) {
    tell(
      group.filter((blank) => !isShared(blank)),
      keysSaid,
    );
    tell(group.filter(isShared), keysSaid);
  }

  const visit = (
    section: Block & Partial<Section>,
    canon: unknown,
    given: unknown,
    path: Path,
    above?: string,
  ): void => {
    const title = section.title ?? above;
    // A heading that was typed over to be filled in later; a section that is to have none has no such line.
    if (
      path.length === 2 &&
      path[0] === 'sections' &&
      section.title === undefined &&
      isLeftBlank(fieldOf(canon, 'title'))
    )
      findings.push(untitledSaid(path));
    const before = findings.length;
    const isEmpty = isEmptySection(section);
    const figures = blankFigures(
      fieldOf(canon, 'statistics'),
      fieldOf(given, 'statistics'),
      [...path, 'statistics'],
      isEmpty,
    );
    tell(figures.period, keysSaid);
    const isWaiting = ({ indicator }: Blank): boolean => indicator !== undefined && waiting.has(indicator);
    const values = figures.values.filter((blank) => !isWaiting(blank));
    // Where the issue has no 数据 at all, the series' sentence asks for them: the place is the issue's section, not that.
    const [asked] = fieldOf(path.reduce(fieldOf, shared.own), 'statistics') === undefined ? values : [];
    if (asked && section.title !== undefined) {
      paths.add(keyOf(asked.path));
      const statistics = fieldOf(canon, 'statistics');
      const sentence = String(fieldOf(statistics, 'text'));
      const isOfPeriod = /\{\{\s*时段\s*\}\}/.test(sentence) && isBlank(fieldOf(statistics, 'period'));
      findings.push(sentenceSaid(section.title, figuresAsked(sentence, file.indicators), isOfPeriod, path));
    } else tell(values, figuresSaid);
    tell(blankItems(section.items ?? [], fieldOf(canon, 'items'), [...path, 'items']), itemsSaid(title));
    const isWhole = section.title !== undefined || path.at(-2) === 'sections';
    if (isWhole && isEmpty && findings.length === before && !figures.values.some(isWaiting)) {
      const isRequired = path.length === 2 && path[0] === 'sections' && required.has(section.title ?? '');
      if (isRequired) paths.add(keyOf(path));
      findings.push(sectionSaid(section, canon, path, isRequired));
      return;
    }
    each(section.sections, fieldOf(canon, 'sections'), [...path, 'sections'], title);
    each(section.blocks, fieldOf(canon, 'blocks'), [...path, 'blocks'], title);
  };
  const each = (
    sections: readonly (Block & Partial<Section>)[] = [],
    canon: unknown,
    path: Path,
    above?: string,
    given: (title: string | undefined) => unknown = () => undefined,
  ): void => {
    sections.forEach((section, index) => {
      visit(section, fieldOf(canon, index), given(section.title), [...path, index], above);
    });
  };
  each(file.sections, fieldOf(whole, 'sections'), ['sections'], undefined, shared.section);
  file.attachments?.forEach((attachment, index) => {
    const path = ['attachments', index];
    const canon = path.reduce<unknown>(fieldOf, whole);
    const blank = contents.find((key) => isLeftBlank(fieldOf(canon, key)));
    if (blank !== undefined && contents.every((key) => isBlank(attachment[key])))
      findings.push(attachmentSaid(attachment, [...path, blank]));
    each(attachment.sections, fieldOf(canon, 'sections'), [...path, 'sections']);
  });
  return { findings, unfilled: { paths, indicators } };
}

/** Of an attachment; without any it is a name. */
const contents = ['file', 'sections', 'layout'] as const;

/** A key that is written, with nothing behind it; one that is not written is undefined. */
const isLeftBlank = (value: unknown): boolean => value !== undefined && isBlank(value);

/** 报头, 落款, and where a document is numbered by levels its title and addressee. */
function headBlanks(whole: unknown, shared: unknown, { kind = 'bulletin', masthead }: BulletinFile) {
  const blank = (path: Path): Blank[] => {
    if (!isLeftBlank(path.reduce<unknown>(fieldOf, whole)) || !isBlank(path.reduce<unknown>(fieldOf, shared)))
      return [];
    return [{ path, label: labels[String(path.at(-1))] as Words }];
  };
  // 期号文字 stands instead of them.
  const numbers = isBlank(masthead?.numberText) ? ['year', 'number'] : [];
  return [
    kind === 'bulletin' ? [] : [...blank(['title']), ...blank(['addressee'])],
    [...numbers, 'date', 'name', 'office'].flatMap((key) => blank(['masthead', key])),
    blank(['signature', 'date']),
  ];
}

const labels: Readonly<Record<string, Words>> = {
  title: { zh: '标题', en: 'title' },
  addressee: { zh: '主送', en: 'addressee' },
  year: { zh: '年度', en: 'year' },
  number: { zh: '期号', en: 'number' },
  date: { zh: '日期', en: 'date' },
  name: { zh: '名称', en: 'name' },
  office: { zh: '编发单位', en: 'office' },
};

const keysSaid = (blanks: readonly Blank[]): Words => ({
  zh: blanks.map(({ label }) => label.zh).join('、'),
  en: blanks.map(({ label }) => label.en).join(', '),
});

function figuresSaid(blanks: readonly Blank[]): Words {
  const names = shortList(blanks);
  if (blanks[0]?.path.at(-1) === 'values') return names;
  if (blanks.length === 1) return { zh: `指标 ${names.zh}`, en: `indicator ${names.en}` };
  return { zh: `${blanks.length}个指标（${names.zh}）`, en: `${blanks.length} indicators (${names.en})` };
}

const itemsSaid =
  (title: string | undefined) =>
  (blanks: readonly Blank[]): Words => {
    const names = shortList(blanks);
    const of = title === undefined ? '' : `${title} `;
    return {
      zh: `${of}${names.zh} 的正文${blanks.length > 1 ? `（${blanks.length}处）` : ''}`,
      en: `the text of ${names.en}${title === undefined ? '' : ` in ${title}`}${blanks.length > 1 ? ` (${blanks.length} places)` : ''}`,
    };
  };

/** Four are named; of more the first three and the last. */
function shortList(blanks: readonly Blank[]): Words {
  const said = (lang: keyof Words, comma: string, dots: string): string => {
    const all = blanks.map(({ label }) => label[lang]);
    return all.length <= 4 ? all.join(comma) : `${all.slice(0, 3).join(comma)}${dots}${all.at(-1)}`;
  };
  return { zh: said('zh', '、', '……'), en: said('en', ', ', ' … ') };
}
