/** `--every` and `--date`, which `new` and `init` share. */

import { type Day, parseIsoDay } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import type { Every } from '../../periods.ts';
import type { Context } from '../context.ts';
import { misuse } from '../usage.ts';

interface WhenFlags {
  readonly every?: string;
  readonly date?: string;
}
export interface When {
  readonly every: Every | undefined;
  readonly day: Day | undefined;
}

/**
 * The exit code where one of them means nothing, which has been said.
 * @param last the day of the last issue there is, or an exit code: by it the year of a day that names none is told
 */
export async function readWhen(
  context: Context,
  { every: typed, date }: WhenFlags,
  last?: () => Promise<Day | number | undefined>,
): Promise<When | number> {
  const every = await readEvery(typed);
  if (every === null) return misuse(context, everyWrong(typed ?? ''));
  const day = date === undefined ? undefined : parseIsoDay(date.trim());
  if (date !== undefined && !day) {
    const { dayOptionHint } = await import('../day-hint.ts');
    const after = await last?.();
    if (typeof after === 'number') return after;
    return misuse(context, dateWrong(date), dayOptionHint(date, new Date().getFullYear(), after));
  }
  return { every, day };
}

/** null for a word that means no 周期. */
async function readEvery(typed: string | undefined): Promise<Every | undefined | null> {
  if (typed === undefined) return undefined;
  const [{ every }, { shapeOf }] = await Promise.all([
    import('../../schema/series-file.ts'),
    import('../../schema/shape.ts'),
  ]);
  return (shapeOf(every, 'scalar')?.words?.get(typed.trim()) as Every | undefined) ?? null;
}

const everyWrong = (typed: string): Words => ({
  zh: `--every 只能是 日、周、半月、月、季 中的一个，写的是“${typed}”`,
  en: `--every is one of day, week, half-month, month, quarter, not “${typed}”`,
});
const dateWrong = (typed: string): Words => ({
  zh: `--date 要写成 2024-10-27 这样，写的是“${typed}”`,
  en: `--date is written like 2024-10-27, not “${typed}”`,
});
