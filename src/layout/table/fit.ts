/** How a table comes to fit its page: smaller type first, then the sheet turned, then texts broken anywhere. */

import type { Table } from '../../markup/element.ts';
import type { Twip } from '../../measure.ts';
import { ptToTwip, twip } from '../../measure.ts';
import type { Preset } from '../../preset/preset.ts';
import type { TableTextStyle } from '../../preset/styles.ts';
import { landscapeOf, type Setting } from '../setting.ts';
import { sum } from '../width.ts';
import type { PlacedCell } from './grid.ts';
import { rowHigh } from './height.ts';
import { columnNeeds, type Ease, easedNeeds, type Need } from './needs.ts';
import { roundedWidths, sharedWidths } from './widths.ts';

export interface Fit {
  readonly style: TableTextStyle;
  readonly landscape: boolean;
  readonly columns: readonly Twip[];
  /** How much narrower than they are characters stand, where nothing else lets them fit. */
  readonly scale: number;
}

interface Try {
  readonly landscape: boolean;
  readonly style: TableTextStyle;
  readonly ease: Ease;
}

export function fitted(
  table: Table,
  placed: { readonly header: PlacedCell[][]; readonly rows: PlacedCell[][] },
  setting: Setting,
): Fit {
  const { preset, cutting } = setting;
  const needs = (ease: Ease, scale = 1) => columnNeeds(placed, table.columns, { ease, scale, cutting, preset });
  const byEase = { roomy: needs('roomy'), easy: needs('easy'), tight: needs('tight') };
  const width = { true: landscapeOf(setting).area.width, false: setting.area.width };
  const size = ({ style }: Try): number => ptToTwip(preset.styles[style].size ?? preset.type.size);
  const fits = (each: Try): boolean =>
    sum(byEase[each.ease].map(({ least }) => least)) * size(each) <= width[`${each.landscape}`];
  const tries = triesFor(table.orientation, preset);
  const fitting = tries.find(fits);
  const chosen = fitting ?? (tries.at(-1) as Try);
  const total = width[`${chosen.landscape}`];
  const room = total / size(chosen);
  const needed = { ...byEase, tight: easedNeeds(byEase.tight, byEase.easy, room) };
  /** No smaller type is left, and characters stand narrower. */
  const narrowed = (): Pick<Fit, 'scale' | 'columns'> => {
    const tight = preset.table.scales.map((scale) => ({ scale, needs: needs('tight', scale) }));
    const [first] = tight.filter((each) => sum(each.needs.map(({ least }) => least)) <= room);
    const { scale, needs: needed } = first ?? tight.at(-1) ?? { scale: 1, needs: byEase.tight };
    return { scale, columns: widthsOf(needed) };
  };
  const widthsOf = (all: readonly Need[]): Twip[] =>
    roundedWidths(sharedWidths(all, room).map((width) => width * size(chosen))).map(twip);
  if (!fitting) return { style: chosen.style, landscape: chosen.landscape, ...narrowed() };
  const fitOf = (ease: Ease): Fit => ({
    style: chosen.style,
    landscape: chosen.landscape,
    scale: 1,
    columns: widthsOf(needed[ease]),
  });
  const narrow = fitOf(chosen.ease);
  if (!fits({ ...chosen, ease: 'roomy' })) return narrow;
  const roomy = fitOf('roomy');
  // Short texts stay whole unless the long ones beside them then make the table much higher.
  const high = (fit: Fit): number => sum(placed.rows.map((row) => rowHigh(row, fit, setting)));
  return high(roomy) <= high(narrow) * preset.table.wholeCost ? roomy : narrow;
}

/** What is tried, the best first; the last is taken also where it does not fit. */
function triesFor(orientation: Table['orientation'], { table }: Preset): Try[] {
  const upright = orientation === 'auto' ? table.uprightStyles : table.styles;
  const easy = (landscape: boolean, styles: readonly TableTextStyle[]): Try[] =>
    styles.map((style) => ({ landscape, style, ease: 'easy' }));
  const last = {
    landscape: orientation !== 'portrait',
    style: table.styles.at(-1) ?? 'TableText',
    ease: 'tight',
  } as const;
  return [
    ...(orientation === 'landscape' ? [] : easy(false, upright)),
    ...(orientation === 'portrait' ? [] : easy(true, table.styles)),
    last,
  ];
}
