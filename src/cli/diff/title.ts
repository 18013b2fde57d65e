/** What is compared with what, as the first line says it. */

import { dayCount, isoDay } from '../../calendar.ts';
import type { Draft } from '../../compare/drafts.ts';
import type { Words } from '../../diagnostic.ts';

/** 第2期; of one without a number its file. */
export function labelOf({ document }: Draft, beside: Draft): string {
  const { year, number } = document.head?.fields ?? {};
  if (number === undefined) return document.identity?.numberLine || document.file;
  const isSameYear = year === beside.document.head?.fields.year;
  return `${isSameYear || year === undefined ? '' : `${year}年`}第${number}期`;
}

/** Whether both are drafts of one issue (contract 3, diff). */
export const isSameIssue = (before: Draft, after: Draft): boolean =>
  before.document.identity?.numberLine === after.document.identity?.numberLine;

export function draftTitle(after: Draft, isForced: boolean): Words {
  const { identity, file } = after.document;
  const name = identity?.numberLine || file;
  return isForced
    ? { zh: `${name}　逐字比较`, en: `${name}, word by word` }
    : { zh: `${name}　两稿之间（同一期）`, en: `${name}: two drafts of one issue` };
}

export function issueTitle(before: Draft, after: Draft): Words {
  const [a, b] = [labelOf(before, after), labelOf(after, before)];
  const days = daysBetween(before, after);
  const missing = missingBetween(before, after);
  const beside = [days, missing].flatMap((part) => part ?? []);
  const number = after.document.identity?.numberLine || b;
  return {
    zh: `${number} 对 ${a}${beside.length > 0 ? `（${beside.map(({ zh }) => zh).join('；')}）` : ''}　两期之间：只比数字、人、单位、栏目，不比文字`,
    en: `${number} against ${a}${beside.length > 0 ? ` (${beside.map(({ en }) => en).join('; ')})` : ''}: two issues, compared by figures, people, units and sections`,
  };
}

function daysBetween(before: Draft, after: Draft): Words | undefined {
  const [a, b] = [before.document.head?.day, after.document.head?.day];
  if (!a || !b || dayCount(a) === dayCount(b)) return undefined;
  const short = ({ year, month, day }: typeof a): string => `${a.year === b.year ? '' : `${year}年`}${month}月${day}日`;
  return { zh: `${short(a)}—${short(b)}`, en: `${isoDay(a)} to ${isoDay(b)}` };
}

/** Numbers of issues between them, in one year. */
function missingBetween(before: Draft, after: Draft): Words | undefined {
  const [a, b] = [before.document.head?.fields, after.document.head?.fields];
  const [from, to] = [Number(a?.number), Number(b?.number)];
  if (!Number.isInteger(from) || !Number.isInteger(to) || a?.year !== b?.year || to - from < 2) return undefined;
  return to - from === 2
    ? { zh: `中间隔着第${from + 1}期`, en: `number ${from + 1} is between` }
    : { zh: `中间隔着第${from + 1}至${to - 1}期`, en: `numbers ${from + 1} to ${to - 1} are between` };
}
