/** 报名: how large its lines stand. The last is the largest, and no line is ever broken. */

import type { Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import { pt, twipToPt } from '../measure.ts';
import type { Setting } from './setting.ts';
import { emWidth, largestThat } from './width.ts';

export interface NameSizes {
  readonly last: Pt;
  /** One size for all lines above the last. */
  readonly upper: Pt;
}

export function nameSizes({ name, form }: Pick<Masthead, 'name' | 'form'>, setting: Setting): NameSizes {
  const { letter } = setting.preset;
  const { nameSize, upperSize, upperShare } = setting.preset.masthead;
  const texts = name.map(plainText);
  const most = form === 'letter' ? pt(Math.min(nameSize, letter.nameSize)) : nameSize;
  const last = fitting(texts.slice(-1), most, setting);
  const upper = fitting(texts.slice(0, -1), pt(Math.min(upperSize, last * upperShare)), setting);
  return { last, upper };
}

/** The largest size, in half points, in which each line stands whole in the type area. */
function fitting(texts: readonly string[], most: Pt, setting: Setting): Pt {
  const room = twipToPt(setting.area.width) * setting.preset.masthead.nameWidth;
  const widest = Math.max(1, largestThat(texts.map(emWidth)));
  return pt(Math.max(1, Math.floor(Math.min(most, room / widest) * 2) / 2));
}
