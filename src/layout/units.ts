/** 字 and 行, the standard's own units, as lengths. */

import type { Pt, Twip } from '../measure.ts';
import { pt, ptToTwip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { textWidth } from './width.ts';

/** Run spacing belongs to text of the body's size alone: it is what makes a line hold 28 of them. */
export const spacingOf = (preset: Preset, size: Pt): Pt => (size === preset.type.size ? preset.type.spacing : pt(0));

/** So many 字 of a size, by default the body's, as they stand on the line. */
export const charsWide = (preset: Preset, count: number, size: Pt = preset.type.size): Twip =>
  ptToTwip(pt(count * (size + spacingOf(preset, size))));

/** So many 行. */
export const linesHigh = (preset: Preset, count: number): Twip => ptToTwip(pt(count * preset.margins.pitch));

export const widthOf = (preset: Preset, text: string, size: Pt = preset.type.size): Twip =>
  ptToTwip(textWidth(text, size, spacingOf(preset, size)));

/** The pitch of a line whose characters stand as close as they may. */
export const snugPitch = (preset: Preset, size: Pt): Pt => pt(size * preset.font.snugLine);
