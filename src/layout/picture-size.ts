/** How large pictures stand: as written, else their own size; never wider than the type area, nor too high for one page with their headings. */

import type { ImageData } from '../data/image.ts';
import type { Image } from '../markup/element.ts';
import type { Twip } from '../measure.ts';
import { twip } from '../measure.ts';
import { writtenLength } from '../preset/length.ts';
import type { Setting } from './setting.ts';
import { charsWide, linesHigh } from './units.ts';
import { largestThat, sum } from './width.ts';

export interface Picture {
  readonly image: Image;
  readonly data: ImageData;
}
export interface Sized extends Picture {
  readonly width: Twip;
  readonly height: Twip;
}

/** Those that were read; one without extent cannot be drawn. */
export const picturesOf = (images: readonly Image[], setting: Setting): Picture[] =>
  images.flatMap((image) => {
    const data = setting.images.get(image.file);
    return data && data.width > 0 && data.height > 0 ? [{ image, data }] : [];
  });

/**
 * Pictures of a row of which none has a written width stand equally high; all give way alike where they do not fit.
 *
 * @param headLines What the headings take that stand on their page.
 */
export function sizedRow(row: readonly Picture[], headLines: number, setting: Setting): Sized[] {
  const { preset, area } = setting;
  const room = area.width - (row.length - 1) * charsWide(preset, preset.picture.between);
  const most =
    area.height - linesHigh(preset, preset.picture.spareLines + Math.min(headLines, preset.picture.headLines));
  const widths = row.some(({ image }) => image.width !== undefined)
    ? writtenWidths(row, setting)
    : equallyHigh(row, room);
  const across = Math.min(1, room / sum(widths));
  return row.map((picture, index) => {
    return shrunk(picture, (widths[index] ?? 0) * across, most);
  });
}

/** So wide, but no higher than so much. */
export function shrunk(picture: Picture, width: number, most: number): Sized {
  const { data } = picture;
  const height = (width * data.height) / data.width;
  const down = Math.min(1, most / height);
  return { ...picture, width: atLeastOne(width * down), height: atLeastOne(height * down) };
}

function writtenWidths(row: readonly Picture[], { area }: Setting): number[] {
  return row.map(({ image, data }) => {
    const written = image.width === undefined ? undefined : writtenLength(image.width, area.width);
    return Math.max(1, written ?? ownLength(data.width, data));
  });
}

/** As high as the highest of them is itself, if the row then fits the line. */
function equallyHigh(row: readonly Picture[], room: number): number[] {
  const shapes = row.map(({ data }) => data.width / data.height);
  const own = largestThat(row.map(({ data }) => ownLength(data.height, data)));
  const height = Math.min(own, room / sum(shapes));
  return shapes.map((shape) => shape * height);
}

/** Pixels as a length on paper, at the density the file names or the usual one. */
const ownLength = (pixels: number, { density = USUAL }: ImageData): number =>
  (pixels / (density > 0 ? density : USUAL)) * TWIPS_AN_INCH;

const USUAL = 96;
const TWIPS_AN_INCH = 1440;

const atLeastOne = (length: number): Twip => twip(Math.max(1, length));
