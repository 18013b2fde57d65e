/** Pictures, one or several in a row, with their captions below. */

import type { Images, Line } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { pt, twip, twipToEmu } from '../measure.ts';
import { headParagraph } from './head-line.ts';
import { paragraph, space } from './paragraph.ts';
import { captionRoom, type Picture, picturesOf, type Sized, sizedRow } from './picture-size.ts';
import type { Setting } from './setting.ts';
import { roundedWidths } from './table/widths.ts';
import type { Block, ImageRun, Paragraph, ParagraphProps, Row, Table } from './tree.ts';
import { sum } from './width.ts';

/** @param headLines What the headings right above them take. */
export function imageBlocks({ images }: Images, headLines: number, setting: Setting): Block[] {
  const pictures = picturesOf(images, setting);
  const { inRow, rowGap } = setting.preset.picture;
  const gap = space('Normal', pt(rowGap * setting.preset.margins.pitch));
  return rowsOf(pictures, inRow).flatMap((row, index): Block[] => [
    ...(index > 0 ? [gap] : []),
    ...rowBlocks(sizedRow(row, index === 0 ? headLines : 0, setting), setting),
  ]);
}

const rowBlocks = (row: readonly Sized[], setting: Setting): Block[] =>
  row.length > 1 ? [sideBySide(row, setting)] : row.flatMap((alone) => standing(alone, setting));

function standing(picture: Sized, setting: Setting): Paragraph[] {
  const { caption } = picture.image;
  return [
    drawn(picture, caption ? { keepNext: true } : {}),
    ...(caption ? [captionLine(caption, setting.area.width, setting)] : []),
  ];
}

/**
 * A table without rules: in every program its pictures stay beside each other and each over its own caption, which a
 * line of pictures with tabs does not promise.
 */
function sideBySide(row: readonly Sized[], setting: Setting): Table {
  const needed = row.map((picture) => Math.max(picture.width, captionRoom(setting)(picture)));
  const air = (setting.area.width - sum(needed)) / row.length;
  const captioned = row.some(({ image }) => image.caption);
  const cells = (blocksOf: (picture: Sized, nth: number) => Paragraph): Row => ({
    cantSplit: true,
    cells: row.map((picture, nth) => ({ borders: {}, blocks: [blocksOf(picture, nth)] })),
  });
  return {
    kind: 'table',
    columns: roundedWidths(needed.map((width) => width + air)).map(twip),
    cellMargin: { left: twip(0), right: twip(0) },
    rows: [
      cells((picture) => drawn(picture, captioned ? { keepNext: true } : {})),
      ...(captioned
        ? [cells(({ image }, nth) => captionLine(image.caption ?? [], (needed[nth] ?? 0) + air, setting))]
        : []),
    ],
  };
}

export function drawn({ image, data, width, height }: Sized, props: ParagraphProps): Paragraph {
  const alt = image.alt ?? plainText(image.caption ?? []);
  const run: ImageRun = {
    kind: 'image',
    image: data,
    width: twipToEmu(width),
    height: twipToEmu(height),
    ...(alt === '' ? {} : { alt }),
  };
  return paragraph('Picture', [run], props);
}

const captionLine = (caption: Line, width: number, setting: Setting): Paragraph =>
  headParagraph('PictureCaption', caption, width, setting, { keepLines: true });

/** As many rows as are needed, evenly filled. */
function rowsOf(pictures: readonly Picture[], most: number): Picture[][] {
  const length = Math.ceil(pictures.length / Math.max(1, Math.ceil(pictures.length / most)));
  return Array.from({ length: Math.ceil(pictures.length / Math.max(1, length)) }, (_, row) =>
    pictures.slice(row * length, (row + 1) * length),
  );
}
