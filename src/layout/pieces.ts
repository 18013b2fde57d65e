/** Where a line of Chinese text may break, and how many lines it fills. Widths in whatever unit the caller measures by. */

/** What no line can break: a number, a word, a 汉字 with the marks that stick to it. */
export interface LinePiece {
  width: number;
  /** How much of its end may stand beyond the line, where marks hang. */
  hang: number;
}

/** What a text is cut into while its characters come, whatever their size. */
export interface Pieces {
  /** @param gap Between 汉字 and figures; it goes with the figures. */
  readonly add: (character: string, width: number, gap?: number) => void;
  readonly all: readonly LinePiece[];
}

export function newPieces(): Pieces {
  const all: LinePiece[] = [];
  let previous: number = NOTHING;
  const add: Pieces['add'] = (character, width, gap = 0) => {
    const kind = kindOf(character);
    const sticks = previous & OPENING || kind & CLOSING || previous & kind & WESTERN;
    const seam = (previous & FIGURE && kind & HAN) || (previous & HAN && kind & FIGURE);
    const last = all.at(-1);
    // Behind figures the gap ends their piece, before them it begins it.
    if (seam && last && kind & HAN && !sticks) last.width += gap;
    const wide = width + (seam && (kind & FIGURE || sticks) ? gap : 0);
    if (sticks && last) {
      last.width += wide;
      last.hang = kind & HANGING ? last.hang + wide : 0;
    } else all.push({ width: wide, hang: 0 });
    previous = kind;
  };
  return { add, all };
}

export interface Lines {
  readonly room: number;
  /** Taken of the first line before the text begins. */
  readonly first?: number;
  /** Marks may hang beyond the line. */
  readonly hanging?: boolean;
}

/** At least 1. */
export function linesFilled(pieces: readonly LinePiece[], { room, first = 0, hanging = false }: Lines): number {
  let [lines, at] = [1, first];
  for (const { width, hang } of pieces) {
    if (at > 0 && at + width - (hanging ? hang : 0) > room) {
      lines += 1;
      at = 0;
    }
    at += width;
    // What is longer than a line is broken all the same.
    if (width <= room) continue;
    const more = Math.ceil(width / room) - 1;
    lines += more;
    at -= more * room;
  }
  return lines;
}

// A character may be of several kinds: a comma closes, and stands inside a number.
const [NOTHING, OPENING, CLOSING, WESTERN, FIGURE, HAN, HANGING] = [0, 1, 2, 4, 8, 16, 32] as const;

const marks: readonly (readonly [characters: string, kind: number])[] = [
  ['（《〈“‘〔【「『［｛￥€', OPENING],
  ['([{¥£$', OPENING | WESTERN],
  ['，。、；：？！）》”’', CLOSING | HANGING],
  ['〉〕】」』］｝．…—·～％℃', CLOSING],
  [')]},.;:?!%', CLOSING | WESTERN],
  ['‰', CLOSING | WESTERN],
  ['\u00a0±−×÷№', WESTERN],
];
const kinds = new Map(marks.flatMap(([characters, kind]) => [...characters].map((each) => [each, kind] as const)));

function kindOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x3400 && code <= 0x9fff) || code >= 0x20000) return HAN;
  const kind = kinds.get(character);
  if (kind !== undefined) return kind;
  if (/[0-9A-Za-z]/.test(character)) return WESTERN | FIGURE;
  return code > 0x20 && code < 0x7f ? WESTERN : NOTHING;
}
