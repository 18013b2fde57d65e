/** 落款: office and date, with room for the seal (7.3.5.1) or without a seal (7.3.5.2). */

import type { Signature } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { Twip } from '../measure.ts';
import { twip } from '../measure.ts';
import { paragraph, runsOf, withProps } from './paragraph.ts';
import { sealedOffices } from './seals.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, ParagraphProps } from './tree.ts';
import { charsWide, linesHigh, widthOf } from './units.ts';
import { largestThat, sum } from './width.ts';

export const signatureBlocks = (signature: Signature, setting: Setting): Paragraph[] =>
  untied(signature.sealed ? sealed(signature, setting) : unsealed(signature, setting), setting);

/**
 * Offices that no page holds with a paragraph above them stand where there is room, the last on the page of the date: kept
 * together, all of them would take the text along from a first page that has to show some (GB/T 9704-2012, 7.3.3).
 */
function untied(blocks: Paragraph[], setting: Setting): Paragraph[] {
  const { preset, area } = setting;
  const high = sum(blocks.map(({ props }) => (props?.before ?? 0) + linesHigh(preset, 1)));
  if (high <= area.height - linesHigh(preset, preset.signature.textAlong)) return blocks;
  return blocks.map((block, index) => (index < blocks.length - 2 ? withProps(block, { keepNext: false }) : block));
}

/** Blank lines between the text and the first office. */
export const signatureGap = (signature: Signature, { preset }: Setting): number =>
  signature.sealed ? preset.signature.sealedGap : preset.signature.unsealedGap;

/** The date four characters from the right, the office centred over it. */
function sealed({ offices, date }: Signature, setting: Setting): Paragraph[] {
  const { preset, area } = setting;
  const dateRight = charsWide(preset, preset.signature.sealedDateRight);
  const dateWidth = widthOf(preset, plainText(date ?? offices.at(-1) ?? []));
  // An office too wide to stand over the date's centre pushes that centre to the left, as far as the middle.
  const widest = largestThat(offices.map((office) => widthOf(preset, plainText(office))));
  const half = Math.max(dateRight + dateWidth / 2, (widest + charsWide(preset, preset.signature.slack)) / 2);
  const centre = Math.max(area.width - half, area.width / 2);
  const right = twip(area.width - centre - dateWidth / 2);
  return [
    ...sealedOffices(offices, twip(centre), setting),
    ...(date ? [paragraph('SignatureDate', runsOf(date, preset), fromRight(right))] : []),
  ];
}

/** The office two characters from the right, the date two further in than the office begins, but in the right half. */
function unsealed({ offices, date }: Signature, setting: Setting): Paragraph[] {
  const { preset, area } = setting;
  const right = charsWide(preset, preset.signature.unsealedRight);
  const shift = charsWide(preset, preset.signature.dateShift);
  const width = largestThat(offices.map((office) => widthOf(preset, plainText(office))));
  const dateWidth = date ? widthOf(preset, plainText(date)) : twip(0);
  // A date longer than the office stands two characters from the right itself, and the office moves left.
  const start = twip(Math.max(0, area.width - right - (dateWidth > width ? dateWidth + shift : width)));
  // Of an office as long as the line, two characters in is the left half of the page, where no date is looked for.
  const dateStart = twip(Math.max(start + shift, area.width / 2));
  const place = offices.length > 0 ? datePlace(dateStart, dateWidth, setting) : fromRight(right);
  return [
    ...offices.map((office) => paragraph('SignatureOffice', runsOf(office, preset), { indent: { left: start } })),
    ...(date ? [paragraph('SignatureDate', runsOf(date, preset), place)] : []),
  ];
}

/**
 * Begins where it should, or, where that leaves little room behind it, ends where it should: in a face somewhat wider
 * than measured it then moves a little and is not broken.
 */
function datePlace(start: Twip, width: Twip, { preset, area }: Setting): ParagraphProps {
  const behind = twip(Math.max(0, area.width - start - width));
  return behind > charsWide(preset, preset.signature.unsealedRight) ? { indent: { left: start } } : fromRight(behind);
}

const fromRight = (right: Twip): ParagraphProps => ({ align: 'right', indent: { right } });
