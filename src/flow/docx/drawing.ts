/** The pictures of a drawing: which part, how large, what it shows (ECMA-376-1, 20.4; VML: ECMA-376-4, 19.1). */

import type { Attribute } from '../../data/office/xml.ts';
import { type Mm, mm } from '../../measure.ts';

/** A drawing while it is read. */
export interface Picturing {
  width?: Mm;
  height?: Mm;
  alt?: string;
}

/** The id of the relation of a picture, where this element is one; `''` for one outside the document. */
export function readDrawing(drawing: Picturing, name: string, attribute: Attribute): string | undefined {
  if (name === 'extent') size(drawing, fromEmu(attribute('cx')), fromEmu(attribute('cy')));
  else if (name === 'docPr' || name === 'cNvPr') describe(drawing, attribute('descr') || attribute('title'));
  else if (name === 'blip') return attribute('embed') ?? '';
  else if (name === 'imagedata') return attribute('id') ?? '';
  else if (name === 'shape') {
    const style = attribute('style') ?? '';
    size(drawing, fromStyle(style, 'width'), fromStyle(style, 'height'));
    describe(drawing, attribute('alt'));
  }
  return undefined;
}

function size(drawing: Picturing, width: Mm | undefined, height: Mm | undefined): void {
  if (width !== undefined) drawing.width = width;
  if (height !== undefined) drawing.height = height;
}

/** The outermost that says something counts. */
function describe(drawing: Picturing, alt: string | undefined): void {
  if (alt && drawing.alt === undefined) drawing.alt = alt;
}

const hundredths = (n: number): Mm => mm(Math.round(n * 100) / 100);

function fromEmu(written: string | undefined): Mm | undefined {
  const emu = Number(written);
  return emu > 0 && emu < 1e9 ? hundredths(emu / 36_000) : undefined;
}

const millimetres: Readonly<Record<string, number>> = { pt: 25.4 / 72, in: 25.4, cm: 10, mm: 1, px: 25.4 / 96 };

function fromStyle(style: string, side: 'width' | 'height'): Mm | undefined {
  const [, number, unit] = new RegExp(`(?:^|;)\\s*${side}:\\s*([\\d.]+)(pt|in|cm|mm|px)`).exec(style) ?? [];
  const length = Number(number) * (millimetres[unit ?? ''] ?? Number.NaN);
  return length > 0 && length < 1e4 ? hundredths(length) : undefined;
}
