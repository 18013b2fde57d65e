import { dayCount } from '../../calendar.ts';
import type { Path, Words } from '../../diagnostic.ts';
import type { History } from '../../gather/history.ts';
import type { Sibling } from '../../gather/siblings.ts';
import { byDay, byNumber, type Standing } from '../../gather/standing.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { baseOf } from '../../world/names.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { numberInName } from './number-in-name.ts';

/** Issues are counted one by one. A number that is left out is only reported where the days leave no room for another issue. */
export const issueNumberOrder = check({
  code: 'issue-number-order',
  severity: 'error',
  basis: {
    zh: '期号按年度顺序编排，总期号从创刊起连续编排',
    en: 'issues are numbered within the year, and in all from the first one on',
  },
  words: () => ({
    title: { zh: '期号与别的期接不上', en: 'the number does not follow that of the issue before' },
    why: {
      zh: '期号与上一期重复、比上一期小，同文件名说的不一样，照日期是下一期却跳了号，跨了年没有从第1期编起，或者总期号没有接着编。中间少了文件、日期又隔得远的，看不出有没有跳号，不报。',
      en: 'The number is that of another issue, or lower, or not what the name of the file says; it leaves out numbers though by its day this is the next issue; it goes on in a new year; or the count in all does not go on. Where files may be missing nothing is said.',
    },
    cure: { zh: '照上一期改正期号、年度、总期号。', en: 'Mend number, year and count after the issue before.' },
  }),
  *run({ issue }) {
    const { earlier, file: content } = issue ?? {};
    const found = issue && earlier ? [...amongOthers(issue, earlier)] : [];
    yield* found;
    const number = content?.masthead?.number;
    if (!issue || number === undefined || found.length > 0) return;
    const { file } = issue.locate(numberPath);
    const named = numberInName(file, earlier);
    if (named !== undefined && named !== number) yield { path: numberPath, ...notAsNamed(number, named, baseOf(file)) };
  },
});

const notAsNamed = (number: number, named: number, file: string): Omit<Found, 'path'> => ({
  severity: 'warning',
  message: {
    zh: `期号写的是${number}，文件名 ${file} 说的是第${named}期`,
    en: `the number is ${number}, and the name of the file, ${file}, says ${named}`,
  },
  hint: {
    zh: `写作 ${named}；文件名不对的，把文件改名`,
    en: `write ${named}, or give the file its right name`,
  },
});

function* amongOthers({ file: content, series }: NonNullable<Subject['issue']>, earlier: History): Iterable<Found> {
  const { self, twin } = earlier;
  const [before] = earlier.nearest();
  if (!isNumbered(self)) return;
  // Where no series says that these are issues of one 刊物, they may be copies.
  const doubt = series ? {} : { severity: 'warning' as const };
  if (twin) yield { path: pathOf(self, content?.masthead), ...doubt, ...sameIssue(self, twin) };
  if (!before) return;
  if (self.literal !== undefined && self.literal === before.standing.literal)
    yield {
      path: pathOf({ literal: self.literal, title: '' }, content?.masthead),
      ...repeated(self.literal, before),
    };
  const order = self.number === undefined ? undefined : byNumber(self, before.standing);
  if (order === 0) yield { path: numberPath, ...repeated(named(self).zh, before, self.number) };
  else if (order !== undefined && order < 0) yield { path: numberPath, ...lower(self, before) };
  else if (skips(earlier, before)) yield { path: numberPath, severity: 'warning', ...skipped(self, before) };
  else if (content?.masthead?.year !== undefined && goesOn(self, before.standing))
    yield { path: numberPath, severity: 'warning', ...notRestarted(self, before) };
  const slip = totalSlip(self, before);
  if (slip) yield { path: totalPath, ...slip };
}

const isNumbered = ({ number, total, literal }: Standing): boolean =>
  number !== undefined || total !== undefined || literal !== undefined;

const pathOf = ({ number, literal }: Standing, masthead: BulletinFile['masthead'] = {}): Path => {
  if (number !== undefined) return numberPath;
  if (literal === undefined) return totalPath;
  return ['masthead', masthead.numberText === undefined ? 'documentNumber' : 'numberText'];
};
const numberPath = ['masthead', 'number'];
const totalPath = ['masthead', 'total'];

/** Whether the next number was due by the days that have passed, and another is borne. */
function skips({ self, nearest }: History, before: Sibling): boolean {
  const by = numbersBetween(before.standing, self);
  if (by === undefined || by <= 1 || totalAgrees(self, before.standing, by)) return false;
  const days = daysBetween(before.standing, self);
  const [, one] = nearest();
  const usual = one && daysBetween(one.standing, before.standing);
  const counted = one && (numbersBetween(one.standing, before.standing) ?? 1);
  if (days === undefined) return false;
  // Of an office that issues more than one a day nobody can say anything; of one whose habit is known, that this is the next.
  if (!usual || !counted || counted < 1) return days < by - 1;
  return days <= (1.5 * usual) / counted;
}

/** How much higher the number is; undefined where a year lies between, or there is no number. */
function numbersBetween(a: Standing, b: Standing): number | undefined {
  if (a.number === undefined || b.number === undefined || a.year !== b.year) return undefined;
  return b.number - a.number;
}
const daysBetween = (a: Standing, b: Standing): number | undefined =>
  a.day && b.day && dayCount(b.day) - dayCount(a.day);

/** Both counts left out the same issues: they were made, and their files are elsewhere. */
const totalAgrees = (self: Standing, before: Standing, by: number): boolean =>
  self.total !== undefined && before.total !== undefined && self.total - before.total === by;

/** The first issue of a new year that goes on with the number of the old one. */
const goesOn = (self: Standing, before: Standing): boolean =>
  self.year !== undefined &&
  before.year !== undefined &&
  self.year > before.year &&
  self.number === (before.number ?? 0) + 1 &&
  self.number > 1;

function totalSlip(self: Standing, { standing, file }: Sibling): Omit<Found, 'path'> | undefined {
  if (self.total === undefined || standing.total === undefined) return undefined;
  const more = self.total - standing.total;
  if (more <= 0)
    return {
      message: {
        zh: `总期号${self.total}没有接着上一期：${file} 是${standing.total}`,
        en: `the count in all is ${self.total}, and that of the issue before (${file}) is ${standing.total}`,
      },
      hint: { zh: `下一期的总期号是${standing.total + 1}`, en: `the next one is ${standing.total + 1}` },
    };
  const by = numbersBetween(standing, self);
  if (by === undefined || by <= 0 || by === more) return undefined;
  return {
    severity: 'warning',
    message: {
      zh: `总期号比上一期（${file}）多${more}，期号却多${by}`,
      en: `the count in all is ${more} higher than that of the issue before (${file}), the number ${by}`,
    },
    hint: { zh: '核对期号和总期号', en: 'check both' },
  };
}

const named = ({ year, number }: Standing): Words => ({
  zh: `${year === undefined ? '' : `${year}年`}第${number}期`,
  en: `number ${number}${year === undefined ? '' : ` of ${year}`}`,
});

/** Their days are only said to be the same where both can be read. */
const sameIssue = (self: Standing, { file, standing }: Sibling): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `${byDay(self, standing) === 0 ? '编号和日期都' : '编号'}与 ${file} 相同：${self.number === undefined ? (self.literal ?? `总第${self.total}期`) : named(self).zh}`,
    en: `${file} bears the same number${byDay(self, standing) === 0 ? ' and the same day' : ''}`,
  },
  hint: {
    zh: '由上一期另存来的，期号和日期都要改；只是副本的，在文件名前加 _',
    en: 'mend both if this was saved from another issue; put _ before the name of a copy',
  },
});

const repeated = (number: string, { file }: Sibling, last?: number): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `与上一期（${file}）的编号重复，都是${number}`,
    en: `the issue before (${file}) bears the same number: ${number}`,
  },
  hint:
    last === undefined
      ? { zh: '改成本期的', en: 'give the number of this issue' }
      : { zh: `下一期是第${last + 1}期`, en: `the next one is ${last + 1}` },
});

const lower = (self: Standing, { file, standing }: Sibling): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `${named(self).zh}排在上一期之前：${file} 是${named(standing).zh}`,
    en: `${named(self).en} comes before the issue before it: ${file} is ${named(standing).en}`,
  },
  hint: { zh: '核对期号；跨了年的，年度也要改', en: 'check the number, and the year if a new one has begun' },
});

const skipped = (self: Standing, { file, standing }: Sibling): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `期号跳过了${range((standing.number ?? 0) + 1, (self.number ?? 0) - 1)}：上一期（${file}）是${named(standing).zh}，按日期中间没有别的期`,
    en: `numbers are left out: the issue before (${file}) is ${named(standing).en}, and by its day there were none between`,
  },
  hint: {
    zh: `应为第${(standing.number ?? 0) + 1}期；中间确有别的期，不用改`,
    en: `${(standing.number ?? 0) + 1} is due, unless there were others between`,
  },
});
const range = (from: number, to: number): string => (from === to ? `第${from}期` : `第${from}至${to}期`);

const notRestarted = (self: Standing, { file, standing }: Sibling): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `跨了年，期号接着上年编：${named(self).zh}，上一期（${file}）是${named(standing).zh}`,
    en: `a new year has begun, and the number goes on: ${named(self).en} after ${named(standing).en} (${file})`,
  },
  hint: { zh: '按年度编号的，新年从第1期起', en: 'numbers begin with 1 every year' },
});
