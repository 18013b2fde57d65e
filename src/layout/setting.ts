/** What every part of the page is set by: the preset, and the sheet that follows from it. */

import type { ImageData } from '../data/image.ts';
import type { Preset } from '../preset/preset.ts';
import { areaOf, landscapePage, pageSetup } from './page.ts';
import type { PageSetup } from './tree.ts';

export interface Setting {
  readonly preset: Preset;
  readonly page: PageSetup;
  /** 版心. */
  readonly area: ReturnType<typeof areaOf>;
  /** 信函格式: the imprint has no rules (10.1). */
  readonly letter?: boolean;
  /** Pictures by the name the document gives them. */
  readonly images: ReadonlyMap<string, ImageData>;
}

export function settingOf(preset: Preset, images: Setting['images'] = new Map()): Setting {
  return onPage(pageSetup(preset), preset, images);
}

/** The same sheet turned, for what is too wide to stand upright. */
export const landscapeOf = ({ preset, images }: Setting): Setting => onPage(landscapePage(preset), preset, images);

const onPage = (page: PageSetup, preset: Preset, images: Setting['images']): Setting => ({
  preset,
  page,
  area: areaOf(page),
  images,
});
