/** Offices that seal a document together: each name has room for its seal, the last stands over the date (7.3.5.1). */

import type { Line } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { Twip } from '../measure.ts';
import { mmToTwip, twip } from '../measure.ts';
import { paragraph, runsOf, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, Run } from './tree.ts';
import { charsWide, linesHigh, widthOf } from './units.ts';
import { largestThat } from './width.ts';

/** @param centre The middle of the date, from the left of the type area. */
export function sealedOffices(offices: readonly Line[], centre: Twip, setting: Setting): Paragraph[] {
  const { preset } = setting;
  const seal = mmToTwip(preset.signature.sealStep);
  const widest = largestThat(offices.map((office) => widthOf(preset, plainText(office))));
  const step = Math.max(seal, widest + charsWide(preset, 1));
  const columns = Math.max(1, Math.min(preset.signature.sealsInRow, 1 + Math.floor((centre - step / 2) / step)));
  return evenRows(offices, columns).map((row, index) => {
    const before = index === 0 ? {} : { before: twip(Math.max(0, seal - linesHigh(preset, 1))) };
    const [alone] = row;
    if (alone && row.length === 1) return withProps(oneOffice(alone, centre, setting), before);
    const runs = row.flatMap((office): Run[] => [{ kind: 'tab' }, ...runsOf(office, preset)]);
    const tabs = row.map((_, place) => ({
      at: twip(centre - (row.length - 1 - place) * step),
      align: 'center' as const,
    }));
    return paragraph('SignatureOffice', runs, { tabs, ...before });
  });
}

/** In a box whose middle is the date's, so that it stands centred whatever its face makes of its width. */
function oneOffice(office: Line, centre: Twip, { preset, area }: Setting): Paragraph {
  const left = twip(Math.max(0, 2 * centre - area.width));
  return paragraph('SignatureOffice', runsOf(office, preset), { align: 'center', indent: { left } });
}

/** As many rows as are needed, evenly filled, upper ones first: the last office stands over the date at the right. */
function evenRows(offices: readonly Line[], columns: number): Line[][] {
  const rows: Line[][] = [];
  for (let start = 0, left = Math.ceil(offices.length / columns); left > 0; left--) {
    const length = Math.ceil((offices.length - start) / left);
    rows.push(offices.slice(start, start + length));
    start += length;
  }
  return rows;
}
