/** Dates as an author writes them. The text stays as written; only what looks like an ISO date is held to the calendar. */

import * as z from 'zod/mini';
import { looksLikeIsoDay, parseIsoDay } from '../calendar.ts';
import { either, map, special, text } from './form.ts';
import { key } from './key.ts';

const possible = z.refine<string>((value) => !looksLikeIsoDay(value) || parseIsoDay(value) !== undefined, {
  params: { code: 'date-impossible' },
});

/** An ISO date, printed in words; anything else is printed as written. */
export const date = special('date', z.string().check(possible));

/** A day that is computed with: an ISO date, or a month or a year where the day is not known. */
export const day = special('day', z.string().check(z.regex(/^\d{4}(-\d{1,2}(-\d{1,2})?)?$/), possible));

export const period = either(
  text,
  map({
    from: key('自', date, '第一天', 'the first day', { role: 'date' }),
    to: key('至', date, '最后一天', 'the last day', { role: 'date' }),
  }),
);
