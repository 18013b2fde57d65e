/** How large pictures stand: as written, else their own size; never wider than the type area, nor too high for one page with their headings. */

import type { ImageData } from '../data/image.ts';
import { type Image, plainText } from '../markup/element.ts';
import type { Twip } from '../measure.ts';
import { pt, ptToTwip, twip } from '../measure.ts';
import { writtenLength } from '../preset/length.ts';
import { headBreaks } from './head-line.ts';
import type { Setting } from './setting.ts';
import { charsWide, linesHigh, widthOf } from './units.ts';
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
  const { spareLines, headLines: mostHeads } = preset.picture;
  const below = Math.max(
    linesHigh(preset, spareLines),
    linesHigh(preset, preset.gaps.text.picture) + captionHigh(row, setting),
  );
  const most = area.height - linesHigh(preset, Math.min(headLines, mostHeads)) - below;
  const widths = row.some(({ image }) => image.width !== undefined)
    ? writtenWidths(row, setting)
    : equallyHigh(row, room);
  const across = Math.min(1, shareOf(widths, row.map(captionRoom(setting)), room));
  return row.map((picture, index) => {
    return shrunk(picture, (widths[index] ?? 0) * across, most);
  });
}

/** The highest caption of a row; never more than half a page is left to it. */
function captionHigh(row: readonly Picture[], setting: Setting): number {
  const { preset, area } = setting;
  const { size = preset.type.size } = preset.styles.PictureCaption;
  const room = area.width / row.length;
  const lines = row.map(({ image: { caption = [] } }) =>
    Math.max(
      Math.ceil(widthOf(preset, plainText(caption), size) / room),
      caption.length > 0 ? headBreaks('PictureCaption', caption, room, setting).length + 1 : 0,
    ),
  );
  return Math.min(area.height / 2, largestThat(lines) * ptToTwip(pt(size * preset.table.line)));
}

/**
 * How wide the column of a picture must be for its caption: of a narrow one beside a wide one it would else stand one
 * character a line.
 */
export const captionRoom =
  ({ preset }: Setting) =>
  ({ image }: Picture): number => {
    const { size } = preset.styles.PictureCaption;
    const whole = widthOf(preset, plainText(image.caption ?? []), size);
    return Math.min(whole, charsWide(preset, preset.picture.captionRoom, size));
  };

/** The share of their widths at which pictures fit the line, where none gets less of it than its caption needs. */
function shareOf(widths: readonly number[], least: readonly number[], room: number): number {
  const wide = new Set(widths.keys());
  for (;;) {
    const taken = sum([...widths.keys()].map((index) => (wide.has(index) ? 0 : (least[index] ?? 0))));
    const share = (room - taken) / Math.max(1, sum([...wide].map((index) => widths[index] ?? 0)));
    const narrow = [...wide].filter((index) => (widths[index] ?? 0) * share < (least[index] ?? 0));
    if (narrow.length === 0 || narrow.length === wide.size) return share;
    for (const index of narrow) wide.delete(index);
  }
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
