/** 统计时段 as days, where it is given as days. */

import { type Day, dayCount, parseIsoDay } from '../calendar.ts';
import type { Days } from '../periods.ts';
import type { Statistics } from '../schema/statistics.ts';

export type Period = Statistics['period'];

/** Both days, in their order; undefined where one is missing, or none, or they stand the wrong way round. */
export function daysOf(period: Period): Days | undefined {
  const [from, to] = typeof period === 'object' ? [parseIsoDay(period.from ?? ''), endOf(period)] : [];
  return from && to && dayCount(from) <= dayCount(to) ? { from, to } : undefined;
}

export const endOf = (period: Period): Day | undefined =>
  typeof period === 'object' ? parseIsoDay(period.to ?? '') : undefined;
