/** {{较上期 x}} and {{同比 x}}: an indicator beside the same one of an earlier issue (contract 2.2, 数据). */

import { isoDay } from '../calendar.ts';
import { compare, type Decimal, formatDecimal, parseDecimal, percent, subtract } from '../decimal.ts';
import { meantStem } from '../gather/misnamed.ts';
import type { Doubled, Unreadable } from '../gather/siblings.ts';
import { isNext } from '../gather/standing.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import { isNoFigure } from '../schema/form.ts';
import { earlierHelpers, type Helper } from './earlier.ts';
import { isSamePeriod, type Past, pastOf, sameStart, startOf, yearLater } from './past.ts';
import { type FigureFault, type Figures, fault, figureOf, notFigure, notReported } from './value.ts';

/** The helper and the indicator it is asked for: `较上期 排查隐患`, the blank may be missing. */
export function helperIn(text: string): { readonly helper: Helper; readonly name: string } | undefined {
  const [, helper, name] = /^(较上期|同比)[\s\u3000]*(.*)$/.exec(text) ?? [];
  return helper === undefined || name === undefined ? undefined : { helper: helper as Helper, name };
}

/** As printed: 增加12个, 增长5.3%, 提高0.3个百分点; 减少, 下降; 持平. */
export function changeOf(
  helper: Helper,
  name: string,
  figures: Figures,
  known: Map<string, string | FigureFault>,
): string | FigureFault {
  const now = figureOf(name, figures, known);
  if (typeof now !== 'string') return now;
  const definition = figures.definitions.get(name);
  const past = pastFigure(helper, name, figures);
  if ('code' in past) return past;
  const [after, before] = [decimalOf(now), decimalOf(past.figure)];
  if (!after || !before) {
    const word = after ? past.figure : now;
    return isNoFigure(word) ? notReported(name, word) : notFigure(name, word);
  }
  const order = compare(after, before);
  if (order === 0) return '持平';
  if (definition?.ratio || now.endsWith('%')) {
    return `${order > 0 ? '提高' : '下降'}${formatDecimal(size(subtract(after, before)))}个百分点`;
  }
  if (helper === '较上期') {
    return `${order > 0 ? '增加' : '减少'}${formatDecimal(size(subtract(after, before)))}${definition?.measure ?? ''}`;
  }
  return growth(name, after, before, past.file);
}

const decimalOf = (figure: string): Decimal | undefined => parseDecimal(figure.replace(/%$/, ''));
const size = ({ units, scale }: Decimal): Decimal => ({ units: units < 0n ? -units : units, scale });

/** One decimal; what rounds to nothing is said in words. */
function growth(name: string, after: Decimal, before: Decimal, file: string): string | FigureFault {
  const change = before.units < 0n ? undefined : percent(subtract(after, before), before, 1);
  if (!change)
    return fault(
      before.units === 0n ? 'ratio-over-zero' : 'nothing-to-compare',
      `上年同期（${file}）的“${name}”是 ${formatDecimal(before)}，算不出增减幅度`,
      `a year before (${file}) ${name} was ${formatDecimal(before)}, so there is no rate of change`,
      '核对那一期的数；确实如此的，把这一处改成文字',
      'check it there, or write this part of the sentence in words',
    );
  if (change.units === 0n) return '基本持平';
  return `${change.units > 0n ? '增长' : '下降'}${formatDecimal(size(change))}%`;
}

function pastFigure(helper: Helper, name: string, figures: Figures): (Past & { readonly file: string }) | FigureFault {
  const { earlier, definitions } = figures;
  const definition = definitions.get(name);
  const { found, lost } = earlier?.issue(earlierHelpers[helper]) ?? {};
  const misnamed = (): string | undefined => earlier?.misnamed?.(earlierHelpers[helper]);
  if (!found && !lost && helper === '同比') {
    const same = lastWithPeriod(earlier);
    if (same) return oldPeriod(same.file, same.isOwn);
  }
  if (!found) return noIssue(helper, lost, misnamed());
  if (helper === '较上期' && earlier?.self && !isNext(found.standing, earlier.self))
    return notNext(found.file, misnamed());
  const past = pastOf(name, earlier?.title, found.content, definition?.ratio?.digits ?? 1);
  if (!past) return noValue(helper, name, found.file);
  if (definition?.cumulative !== undefined) {
    const start = startOf(earlier?.period, definition.cumulative);
    const agrees =
      helper === '较上期'
        ? sameStart(start, past.start)
        : sameStart(startOf(earlier?.period, undefined), yearLater(startOf(past.statistics.period, undefined)));
    if (!agrees) return otherStart(helper, name, start, found.file, past.start);
  }
  return { ...past, file: found.file };
}

/** The issue before, where this one still has its period: by that of another month no issue of a year before is found. */
function lastWithPeriod(earlier: Figures['earlier']): { readonly file: string; readonly isOwn: boolean } | undefined {
  const { found } = earlier?.issue('before') ?? {};
  if (!found) return undefined;
  const [last, another] = statisticsIn(found.content).filter(({ title }) => title === earlier?.title);
  const isOwn = last !== undefined && !another && isSamePeriod(earlier?.period, last.statistics.period);
  const [end, lastEnd] = [earlier?.self?.end, found.standing.end];
  // The issue is known by the period of its first figures, whichever these are.
  const isSame = end !== undefined && lastEnd !== undefined && isoDay(end) === isoDay(lastEnd);
  return isOwn || isSame ? { file: found.file, isOwn } : undefined;
}

const oldPeriod = (file: string, isOwn: boolean): FigureFault => ({
  ...fault(
    'nothing-to-compare',
    `统计时段与上一期（${file}）相同，照它找不到上年同期，算不出“同比”`,
    `the period is that of the issue before (${file}), and by it there is no issue of a year before`,
    '改成本期的起止日期',
    'give the days of this issue',
  ),
  ...(isOwn && { atPeriod: true }),
});

const issueOf: Readonly<Record<Helper, { readonly zh: string; readonly en: string }>> = {
  较上期: { zh: '上一期', en: 'the issue before' },
  同比: { zh: '上年同期', en: 'the issue of a year before' },
};

function noIssue(helper: Helper, lost: Unreadable | Doubled | undefined, misnamed: string | undefined): FigureFault {
  const { zh, en } = issueOf[helper];
  if (!lost && misnamed !== undefined) return otherName(helper, misnamed);
  if (!lost)
    return fault(
      'nothing-to-compare',
      `没有${zh}，算不出“${helper}”`,
      `there is no ${en.slice(4)}, which ${helper} compares with`,
      `把${zh}的文件放在同一个文件夹里；本来就没有的，在本期的“数据”下另写一句“正文”`,
      'put its file into the same folder; if there never was one, give this issue a `text` of its own',
    );
  if (!('others' in lost))
    return fault(
      'nothing-to-compare',
      `${zh}（${lost.file}）读不成，算不出“${helper}”`,
      `${en} (${lost.file}) cannot be read, which ${helper} compares with`,
      '先改好那个文件',
      'mend that file first',
    );
  const files = [...lost.others, lost.file];
  const several = fault(
    'nothing-to-compare',
    `${zh}有${files.length}份（${files.join('、')}），算不出“${helper}”`,
    `${files.length} files could be ${en} (${files.join(', ')}), which ${helper} compares with`,
    '只留一份：不要的删去，或在文件名前加 _',
    'keep one: delete the others, or put _ before their names',
  );
  return { ...several, because: lost.file };
}

/** Notepad and 微信 put .txt behind a name, and Windows does not show it. */
function otherName(helper: Helper, file: string): FigureFault {
  const { zh, en } = issueOf[helper];
  const right = `${meantStem(file)}.yaml`.replace(/^.*\//, '');
  return fault(
    'nothing-to-compare',
    `旁边的 ${file} 多半就是${zh}，文件名不对，没有算作一期，算不出“${helper}”`,
    `${file} is probably ${en}, but its name is not that of an issue, and ${helper} has nothing to compare with`,
    `把 ${file} 改名为 ${right}`,
    `rename ${file} to ${right}`,
  );
}

const notNext = (file: string, misnamed: string | undefined): FigureFault =>
  misnamed !== undefined
    ? otherName('较上期', misnamed)
    : fault(
        'nothing-to-compare',
        `按期号，上一期的文件不在这里（最近的一期是 ${file}），算不出“较上期”`,
        `by the numbers the file of the issue before is missing (the nearest is ${file}), which 较上期 compares with`,
        '把上一期的文件放在同一个文件夹里；期号写错的，先改期号',
        'put its file into the same folder, or mend the number first',
      );

const noValue = (helper: Helper, name: string, file: string): FigureFault =>
  fault(
    'nothing-to-compare',
    `${issueOf[helper].zh}（${file}）没有“${name}”的数，算不出“${helper}”`,
    `${issueOf[helper].en} (${file}) has no value of ${name}, which ${helper} compares with`,
    '在那一期的“指标值”里补上，或在本期的“数据”下另写一句“正文”',
    'give it there, or give this issue a `text` of its own',
  );

const otherStart = (
  helper: Helper,
  name: string,
  start: string | undefined,
  file: string,
  other: string | undefined,
): FigureFault =>
  fault(
    'nothing-to-compare',
    `“${name}”这一期从 ${start} 起累计，${issueOf[helper].zh}（${file}）从 ${other} 起，不能相比`,
    `${name} is counted from ${start}, and in ${issueOf[helper].en} (${file}) from ${other}: they cannot be compared`,
    '核对两期的统计时段；确实重新起算的，在本期的“数据”下另写一句“正文”',
    'check both periods; if counting began anew, give this issue a `text` of its own',
  );
