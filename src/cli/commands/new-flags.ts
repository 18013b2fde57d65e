/** `--every` and `--date`, which `new` and `init` share. */

import type { Words } from '../../diagnostic.ts';
import type { Every } from '../../periods.ts';

/** null for a word that means no 周期. */
export async function readEvery(typed: string | undefined): Promise<Every | undefined | null> {
  if (typed === undefined) return undefined;
  const [{ every }, { shapeOf }] = await Promise.all([
    import('../../schema/series-file.ts'),
    import('../../schema/shape.ts'),
  ]);
  return (shapeOf(every, 'scalar')?.words?.get(typed.trim()) as Every | undefined) ?? null;
}

export const everyWrong = (typed: string): Words => ({
  zh: `--every 只能是 日、周、半月、月、季 中的一个，写的是“${typed}”`,
  en: `--every is one of day, week, half-month, month, quarter, not “${typed}”`,
});
export const dateWrong = (typed: string): Words => ({
  zh: `--date 要写成 2024-10-27 这样，写的是“${typed}”`,
  en: `--date is written like 2024-10-27, not “${typed}”`,
});
export const dateHint: Words = { zh: '年-月-日，日历上要有这一天', en: 'year-month-day, a day of the calendar' };
