/** The characters these checks tell apart. */

/** 点号, which divide: no two of them follow each other. */
export const pauses = '，、；：。？！';

/** Marks that open, each with the one that closes it. */
const pairs = [
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
] as const;

export const closerOf: ReadonlyMap<string, string> = new Map(pairs);
export const openerOf: ReadonlyMap<string, string> = new Map(pairs.map(([open, close]) => [close, open]));

/** Whether a UTF-16 unit is a 汉字 or half of one; what else lies beyond the first plane has no place in an issue. */
export function isHan(char: string | undefined): boolean {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

const fullWidthMarks = new Set(`${pauses}（）《》〈〉【】〔〕［］「」『』“”‘’…—～·`);

/** A mark that takes a whole square, and so makes what stands beside it Chinese text. */
export const isFullWidthMark = (char: string | undefined): boolean => char !== undefined && fullWidthMarks.has(char);

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

export const isLatin = (char: string | undefined): boolean => char !== undefined && /^[A-Za-z]$/.test(char);
