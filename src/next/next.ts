/** The next issue of a 刊物, made of the last one: what it says of itself goes on, what it said of its time is left open. */

import { type Day, isoDay } from '../calendar.ts';
import type { Lang, Words } from '../diagnostic.ts';
import { figureOf } from '../figures/value.ts';
import { readSeries, type SeriesText } from '../gather/read.ts';
import { type IssueText, readIssue } from '../gather/read-issue.ts';
import { type Standing, standingOf } from '../gather/standing.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import { issueGrammar } from '../schema/grammar.ts';
import { type BulletinFile, issueFile } from '../schema/issue-file.ts';
import { emitYaml, type Remark } from '../source/emit.ts';
import { type Reread, reread } from '../source/reread.ts';
import { languageOf } from './keys.ts';
import { type Entries, fieldOf, type Making, membersOf, noteColumn, remade, spelling } from './making.ts';
import type { Numbers } from './number.ts';
import { isOldHead, isOurHead, lastTimes } from './remarks.ts';
import { newReport, reportLines } from './report.ts';
import { topFates } from './top.ts';

export interface NextOptions {
  readonly numbers: Numbers;
  /** The day that was asked for, which is written. */
  readonly day?: Day | undefined;
  /** One 周期 after the last issue, which only a comment names. */
  readonly proposed?: Day | undefined;
  /** Names of both files, without endings. */
  readonly stems: Making['stems'];
  /** The last issue as the new one names it. */
  readonly lastName: string;
  readonly isFolder: boolean;
  readonly lang: Lang;
  /** What units sent for the last issue. */
  readonly sent?: IssueText['sent'];
}

export interface NextIssue {
  readonly text: string;
  /** What stayed, what is to be filled in, what did not come along. */
  readonly lines: readonly Words[];
}

/** undefined where the last issue is not sound, which `compile` says more of. */
export function nextIssue(
  last: IssueText,
  before: IssueText | undefined,
  seriesText: SeriesText | undefined,
  options: NextOptions,
): NextIssue | undefined {
  const series = seriesText && readSeries(seriesText);
  const reading = readIssue(last, series);
  const content = reading.joined?.value?.file;
  const again = reread(last.bytes, issueGrammar);
  if (!content || !again) return undefined;
  const making: Making = {
    ...options,
    day: options.day,
    proposed: options.proposed,
    last: { standing: standingOf(content), content },
    sentFigures: sentFigures(readIssue({ ...last, sent: options.sent }, series).joined?.value?.file, content),
    before: before && sectionsIn(before),
    series: series?.resolved.value?.value,
    keys: languageOf(again.data, issueFile),
    lastTimes: lastTimes(content, reading.source.text),
    placeOf: (path) => `${last.file}:${reading.source.locate(path, undefined, 'key').line}`,
    report: newReport(),
    remarks: { gone: 0 },
    reported: new Set(),
  };
  making.report.doubtful.push(...farAhead(making));
  const made = remade({ value: withSections(again.data, making) }, issueFile, topFates, making, []) ?? {
    value: new Map(),
  };
  const body = emitYaml(made, { column: noteColumn });
  const text = `${head(again, options, making)}${body.startsWith('\n') ? '' : '\n'}${body}`;
  const isWindows = reading.source.text.includes('\r\n');
  if (making.remarks.gone > 0)
    making.report.gone.push({ zh: `备注${making.remarks.gone}处`, en: `${making.remarks.gone} comments` });
  return { text: isWindows ? text.replaceAll('\n', '\r\n') : text, lines: reportLines(making.report) };
}

/** A year that was typed wrong makes the first issue of that year, and nothing else looks at it again. */
function farAhead({ day, last, series }: Making): readonly Words[] {
  const before = last.standing.day;
  if (!day || !before || series?.every === undefined) return [];
  const months = (day.year - before.year) * 12 + day.month - before.month;
  if (months < 13) return [];
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const apart = { zh: `${years}年${rest > 0 ? `零${rest}个月` : ''}`, en: `${months} months` };
  return [
    {
      zh: `${isoDay(day)} 离上期（${isoDay(before)}）${apart.zh}：年份写错的，删去这一期，改了 --date 再做`,
      en: `${isoDay(day)} is ${apart.en} after the last issue (${isoDay(before)}): if the year is a slip, delete this one and give another --date`,
    },
  ];
}

/** Indicators that the last issue itself gave no figure for, as it printed them: their units did. */
function sentFigures(whole: BulletinFile | undefined, own: BulletinFile): Making['sentFigures'] {
  const written = new Set(statisticsIn(own).flatMap(({ statistics: { values } }) => [...(values?.keys() ?? [])]));
  const found = new Map<string, string>();
  for (const { statistics } of whole ? statisticsIn(whole) : []) {
    const figures = { values: statistics.values ?? new Map(), definitions: whole?.indicators ?? new Map() };
    for (const name of figures.values.keys()) {
      const figure = written.has(name) ? undefined : figureOf(name, figures);
      if (typeof figure === 'string') found.set(name, figure);
    }
  }
  return found;
}

/** A series may want sections of an issue that follows one without any. */
function withSections(data: Entries, { series, keys }: Making): Entries {
  const isThere = fieldOf({ value: data }, issueFile, 'sections') !== undefined;
  if (isThere || !series?.sections?.some(({ required }) => required)) return data;
  return new Map([...data, [spelling(issueFile, 'sections', keys), { value: [], above: [''] }]]);
}

/** As its author wrote them; none where that issue is not sound. */
function sectionsIn({ bytes }: IssueText): Making['before'] {
  const again = reread(bytes, issueGrammar);
  const sections = again && fieldOf({ value: again.data }, issueFile, 'sections');
  return again && (sections ? membersOf(sections.value) : []);
}

/** The comment at the top: what the author says there of the last issue, said of this one, and what this file is. */
function head({ head: lines }: Reread, options: NextOptions, making: Making): string {
  const { numbers, stems, lastName, lang, isFolder } = options;
  const { standing } = making.last;
  const isDeeper = isFolder && !lastName.includes('/');
  const own = lines
    .filter((line) => !isOurHead(line))
    .map((line) => (isForEditor(line) ? fromDeeper(line, isDeeper) : renumbered(line, standing, numbers, stems)))
    .filter((line) => {
      const stays = isForEditor(line) || !isOldHead(line, making.lastTimes);
      if (!stays) making.remarks.gone += 1;
      return stays;
    });
  const title = labelOf(numbers)[lang];
  const isNamed = own.some((line) => !isForEditor(line));
  const first = isNamed || title === '' ? [] : [`${title}${{ zh: '。', en: '.' }[lang]}`];
  const all: readonly Remark[] = [...own, ...first, ...aboutFile(lastName)[lang]];
  return all.map((line) => `# ${line}\n`).join('');
}

/** By which an editor knows the keys; it has to stand first. */
const isForEditor = (line: string): boolean => line.startsWith('yaml-language-server:');

/** The schema lies beside the folder of the issue. */
const fromDeeper = (line: string, isDeeper: boolean): string =>
  isDeeper ? line.replace(/\$schema=(?![/.]|[a-z]+:)/, '$schema=../') : line;

function renumbered(line: string, last: Standing, numbers: Numbers, stems: Making['stems']): string {
  const inYear =
    numbers.isNewYear && last.year !== undefined ? line.replaceAll(`${last.year}年`, `${numbers.year}年`) : line;
  const counted =
    last.number === undefined
      ? inYear
      : inYear.replaceAll(new RegExp(`第(\\s*)${last.number}(\\s*)期`, 'g'), `第$1${numbers.number}$2期`);
  return counted.replaceAll(stems.last, stems.next);
}

const aboutFile = (last: string): Readonly<Record<Lang, readonly string[]>> => ({
  zh: [
    `由 bulletin new 依 ${last} 做成：期号接着数，栏目和小标题照旧，上期的文字、日期、数字都没有带过来。`,
    howToFill.zh,
  ],
  en: [
    `made by bulletin new from ${last}: numbers go on, sections and heads stay, no text, day or figure of last time came along.`,
    howToFill.en,
  ],
});

export const howToFill: Words = {
  zh: '冒号后面空着的要填；没填完的 bulletin build 会一一列出。用不着的，整条删去。',
  en: 'what is blank behind its colon is to be filled in; bulletin build lists what is left. Delete what is not needed.',
};

/** 2024年第11期; what an issue is called in messages. */
export const labelOf = ({ year, number, total }: Pick<Standing, 'year' | 'number' | 'total'>): Words => {
  const n = number ?? total;
  if (n === undefined) return { zh: '', en: '' };
  return {
    zh: `${year === undefined ? '' : `${year}年`}第${n}期`,
    en: year === undefined ? `no. ${n}` : `no. ${n} of ${year}`,
  };
};
