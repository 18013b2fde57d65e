/** The rules of a page, found in its picture: a PDF keeps them as drawing, not as text. */

import { execFileSync } from 'node:child_process';

interface Rule {
  readonly color: 'red' | 'black';
  readonly left: number;
  readonly right: number;
  /** Middle of the stroke. */
  readonly y: number;
  readonly weight: number;
}

const DPI = 200;
const MM = 25.4 / DPI;
/** Shorter strokes belong to characters: — in a masthead of 62 pt is 22 mm long. */
const SHORTEST = 60 / MM;

export interface Drawing {
  /** Horizontal ones, from top to bottom. */
  readonly rules: readonly Rule[];
  /** Where the first red ink is. */
  readonly redTop?: number;
}

/** What is drawn on every page, in mm. */
export const drawingsOf = (pdf: string): readonly Drawing[] => {
  const pictures = execFileSync('pdftoppm', ['-r', String(DPI), pdf], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pages: Drawing[] = [];
  for (let at = 0; at < pictures.length; ) {
    const [header = '', width, height] =
      /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(pictures.toString('latin1', at, at + 64)) ?? [];
    const size = { width: Number(width), height: Number(height) };
    const start = at + header.length;
    const pixels = pictures.subarray(start, start + size.width * size.height * 3);
    const red = firstRed(pixels);
    pages.push({
      rules: rulesIn(pixels, size),
      ...(red === undefined ? {} : { redTop: Math.floor(red / size.width) * MM }),
    });
    at = start + size.width * size.height * 3;
  }
  return pages;
};

function firstRed(pixels: Uint8Array): number | undefined {
  for (let at = 0; at < pixels.length / 3; at += 1) if (colorOf(pixels, at) === 'red') return at;
  return undefined;
}

interface Stroke {
  readonly color: Rule['color'];
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Strokes of neighbouring rows are one rule. */
const rulesIn = (pixels: Uint8Array, { width, height }: { width: number; height: number }): Rule[] => {
  const groups: Stroke[][] = [];
  for (let row = 0; row < height; row += 1) {
    const stroke = longest(pixels.subarray(row * width * 3, (row + 1) * width * 3), row);
    if (!stroke) continue;
    const last = groups.at(-1);
    if (last?.[0]?.color === stroke.color && last.at(-1)?.row === row - 1) last.push(stroke);
    else groups.push([stroke]);
  }
  return groups.map((strokes) => ({
    color: strokes[0]?.color ?? 'black',
    left: Math.min(...strokes.map(({ from }) => from)) * MM,
    right: Math.max(...strokes.map(({ to }) => to)) * MM,
    y: ((strokes[0]?.row ?? 0) + strokes.length / 2) * MM,
    weight: strokes.length * MM,
  }));
};

const longest = (line: Uint8Array, row: number): Stroke | undefined => {
  let best: Stroke | undefined;
  const width = line.length / 3;
  for (let x = 0; x < width; ) {
    const color = colorOf(line, x);
    const from = x;
    do x += 1;
    while (x < width && colorOf(line, x) === color);
    if (color && x - from >= Math.max(SHORTEST, best ? best.to - best.from : 0)) best = { color, from, to: x, row };
  }
  return best;
};

/** Thin strokes are drawn in half tones, so anything clearly darker than paper counts. */
const colorOf = (line: Uint8Array, x: number): Rule['color'] | undefined => {
  const green = line[3 * x + 1] ?? 0;
  if (green > 200) return undefined;
  return (line[3 * x] ?? 0) - green > 40 ? 'red' : 'black';
};
