/** The day a document bears that was not typed into a field: 2024年3月9日 on a line of its own, near the top or in the signature. */

import { type Day, daysInMonth } from '../../calendar.ts';
import type { Passage } from '../passage.ts';

/** Alone, in brackets, with 印发 behind it, or at the right of a line whose left names the office. */
const line =
  /^[\s（(]{0,40}(?<office>[^\s，。；：、0-9]{0,30}[\s\u3000]{1,60})?(?<year>[12]\d{3})\s{0,2}年\s{0,2}(?<month>\d{1,2})\s{0,2}月\s{0,2}(?<day>\d{1,2})\s{0,2}日(?:印发)?[\s）)]{0,40}$/;

/** As many paragraphs from the top hold a masthead, or a title with what belongs to it. */
const top = 12;
/** As many at the end hold a signature, with recipients and contacts below it. */
const bottom = 12;

export function issueDayOf(passages: readonly Passage[]): Day | undefined {
  const near = [...passages.slice(0, top), ...passages.slice(top).slice(-bottom).reverse()];
  for (const { text } of near) {
    if (text.length > 100) continue;
    const { year, month, day } = line.exec(text)?.groups ?? {};
    const found = { year: Number(year), month: Number(month), day: Number(day) };
    if (day !== undefined && found.day >= 1 && found.day <= daysInMonth(found.year, found.month)) return found;
  }
  return undefined;
}
