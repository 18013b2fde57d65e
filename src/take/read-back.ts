/** What an author may have written that prints as this: the ways to say it, likeliest first. Each is tried. */

import { isoDay, parseIsoDay } from '../calendar.ts';

export function waysToSay(printed: string, before: string | undefined, year: number | undefined): readonly string[] {
  const day = dayIn(printed, yearOf(before) ?? year);
  const isIso = before !== undefined && /^\d{4}-\d\d-\d\d$/.test(before);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0];
  const isFigure = before !== undefined && /^[-+]?[\d.,]+%?$/.test(before);
  const ways = [
    ...(day && isIso ? [day] : []),
    ...(isFigure && digits !== undefined ? [before.endsWith('%') ? `${digits}%` : digits] : []),
    printed,
    ...(day ? [day] : []),
    ...(digits !== undefined ? [digits] : []),
  ];
  return [...new Set(ways)].filter((way) => way.trim() !== '');
}

/** A period, its two ends apart. */
export function endsOf(
  printed: string,
  before: { readonly from?: string | undefined; readonly to?: string | undefined },
  year: number | undefined,
): { readonly from: string; readonly to: string } | undefined {
  const [a, b, ...rest] = printed.split('至');
  if (a === undefined || b === undefined || rest.length > 0) return undefined;
  const to =
    dayIn(b, yearOf(before.to) ?? year) ?? dayIn(`${/^\d+年?\d*月/.exec(a)?.[0] ?? ''}${b}`, yearOf(before.to) ?? year);
  const from = dayIn(a, yearOf(before.from) ?? year);
  return from && to ? { from, to } : undefined;
}

const yearOf = (written: string | undefined): number | undefined => {
  const found = written && /^\d{4}/.exec(written)?.[0];
  return found ? Number(found) : undefined;
};

function dayIn(text: string, year: number | undefined): string | undefined {
  const found = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text.trim());
  const own = found?.[1] === undefined ? year : Number(found[1]);
  if (!found || own === undefined) return undefined;
  const day = parseIsoDay(`${own}-${found[2]}-${found[3]}`);
  return day && isoDay(day);
}
