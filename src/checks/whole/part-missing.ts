import type { Words } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import { check, type Found } from '../check.ts';
import type { IssueSubject } from '../subject.ts';

/**
 * Of the issues of a series that says who issues them; a document by itself may leave anything out (contract 2.3).
 * A masthead names its issue (7.2.5) and its day; who signs, signs on a day (7.3.5.4).
 */
export const partMissing = check({
  code: 'part-missing',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012 7.2.5、7.3.5.4、7.4.3：发文字号（期号）、成文日期、印发日期',
    en: 'GB/T 9704-2012, 7.2.5, 7.3.5.4 and 7.4.3: number, date and day of printing',
  },
  words: () => ({
    title: { zh: '缺少应有的要素', en: 'a part that every such document has is missing' },
    why: {
      zh: '刊物的一期，有红头而没有期号或日期，收到的人就不知道是哪一期；有落款单位没有日期，文件的时间就说不清。',
      en: 'An issue of a series under a masthead without number or date, or a signature without a date, cannot be cited.',
    },
    cure: { zh: '补上提示里说的那一项。', en: 'Add what the hint names.' },
  }),
  *run({ issue }) {
    if (!issue) return;
    yield* nameless(issue);
    if (!issue.series) return;
    yield* ofEveryIssue(issue);
    const { masthead, signature, kind, printer, printDate } = issue.bulletin;
    const isTold = (...path: readonly string[]): boolean => issue.unfilled.paths.has(keyOf(path));
    const names = issue.series.masthead?.office !== undefined;
    if (names && masthead && masthead.name.length > 0 && kind === 'bulletin') {
      const { number, total, numberText, documentNumber, date } = masthead;
      const numbered = [number, total, numberText, documentNumber].some(Boolean);
      const dated = date !== undefined || signature?.date !== undefined;
      // With neither it is no 期 at all, but a note that lies in the folder.
      if (!numbered && dated && !isTold('masthead', 'number'))
        yield missing(
          { zh: '报头没有期号', en: 'the masthead has no number' },
          inMasthead('期号: …（这一期是第几期）', 'number: … (of this issue)'),
        );
      if (numbered && !dated && !isTold('masthead', 'date')) {
        yield missing(
          { zh: '报头没有日期', en: 'the masthead has no date' },
          inMasthead('日期: …（这一期的日期：年-月-日）', 'date: … (of this issue: year-month-day)'),
        );
      }
    }
    // An office that signs every document of a series: the day of a masthead does not stand below it.
    const signs = kind !== 'bulletin' && masthead?.date !== undefined && issue.series.signature?.offices?.some(Boolean);
    if (
      (names || signs) &&
      signature &&
      signature.offices.length > 0 &&
      !signature.date &&
      !isTold('signature', 'date')
    ) {
      yield missing({ zh: '落款有单位，没有日期', en: 'the signature has no date' }, inSignature);
    }
    if (printer !== undefined && printDate === undefined)
      yield missing(
        { zh: '版记有印发机关，没有印发日期', en: 'the imprint has a printer, and no day of printing' },
        { zh: '加一行 印发日期: …（送印的日期：年-月-日）', en: 'add `printDate: …` (year-month-day)' },
      );
  },
});

/** 日期 and 期号 in series.yaml: an issue that forgets its own prints those. */
function* ofEveryIssue({ file, series }: IssueSubject): Iterable<Found> {
  for (const [key, zh] of [
    ['date', '日期'],
    ['number', '期号'],
    ['total', '总期号'],
  ] as const) {
    const shared = series?.masthead?.[key];
    if (shared === undefined || file.masthead?.[key] !== shared) continue;
    yield {
      path: ['masthead', key],
      message: {
        zh: `这一期没有写${zh}，印的是 series.yaml 里的${zh}，每一期都一样`,
        en: `this issue has no ${key}, and prints that of series.yaml, as every issue does`,
      },
      hint: {
        zh: `从 series.yaml 里删去，这一期的写进报头：${zh}: …`,
        en: `delete it from series.yaml, and write this issue's own in its masthead: ${key}: …`,
      },
    };
  }
}

/** A number of no 刊物: the series.yaml that names it lies elsewhere, or was not sent along. */
function* nameless({ bulletin, series, unfilled }: IssueSubject): Iterable<Found> {
  const { name = [], year, number, total, numberText } = bulletin.masthead ?? {};
  const isNumbered = [year, number, total, numberText].some(Boolean);
  if (!isNumbered || name.length > 0 || unfilled.paths.has(keyOf(['masthead', 'name']))) return;
  yield {
    path: ['masthead'],
    target: 'key',
    severity: 'error',
    message: {
      zh: `报头有年度、期号，没有名称，印出来没有刊名${series ? '' : '；这里和上面的文件夹里都没有 series.yaml'}`,
      en: `the masthead has a number and no name: none is printed${series ? '' : '; there is no series.yaml here or above'}`,
    },
    hint: series
      ? inMasthead('名称: …（刊名）', 'name: … (of the 刊物)')
      : {
          zh: '把这个刊物的 series.yaml 放到这一期旁边；没有的，在“报头”里补上 名称: …（刊名）',
          en: 'put the series.yaml of the 刊物 beside the issue; if there is none, add name: … to the `masthead`',
        },
  };
}

const missing = (message: Words, hint: Words): Found => ({ path: [], message, hint });

const inMasthead = (zh: string, en: string): Words => ({
  zh: `在“报头”里补上 ${zh}`,
  en: `add ${en} to the \`masthead\``,
});
/** The office may stand in the series alone. The number and day of another issue are no example: they would be copied. */
const inSignature: Words = {
  zh: '在“落款”里补上 日期: …（成文的日期：年-月-日）；本文件没写“落款”的，加一行 落款: { 日期: … }',
  en: 'add date: … (year-month-day) to the `signature`; where this file has none, add signature: { date: … }',
};
