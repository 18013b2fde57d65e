/** What every part of the page is set by: the preset, and the sheet that follows from it. */

import type { ImageData } from '../data/image.ts';
import type { Preset } from '../preset/preset.ts';
import { unbrokenWith } from '../preset/unbroken.ts';
import { areaOf, landscapePage, pageSetup } from './page.ts';
import type { Cutting } from './table/cell-text.ts';
import type { PageSetup } from './tree.ts';

export interface Setting {
  readonly preset: Preset;
  readonly page: PageSetup;
  /** 版心. */
  readonly area: ReturnType<typeof areaOf>;
  /** 信函格式: the imprint has no rules (10.1). */
  readonly letter?: boolean;
  /** How the texts of cells are cut into lines. */
  readonly cutting: Cutting;
  /** Pictures by the name the document gives them. */
  readonly images: ReadonlyMap<string, ImageData>;
}

/** @param names of units, as the office lists them: no cell breaks one */
export function settingOf(
  preset: Preset,
  images: Setting['images'] = new Map(),
  names: readonly string[] = [],
): Setting {
  const page = pageSetup(preset);
  const cutting = { gap: preset.table.gap, unbroken: unbrokenWith(names) };
  return { preset, page, area: areaOf(page), cutting, images };
}

/** The same sheet turned, for what is too wide to stand upright. */
export function landscapeOf({ preset, cutting, images }: Setting): Setting {
  const page = landscapePage(preset);
  return { preset, page, area: areaOf(page), cutting, images };
}
