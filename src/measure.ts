/** Lengths with their unit in the type, the Chinese type sizes 字号, and every conversion. A bare number never reaches layout. */

declare const unit: unique symbol;
type Measure<U extends string> = number & { readonly [unit]: U };

export type Mm = Measure<'mm'>;
export type Pt = Measure<'pt'>;
/** 1/20 pt, the unit of most lengths in WordprocessingML. */
export type Twip = Measure<'twip'>;
/** 1/2 pt, the unit of type sizes in WordprocessingML. */
export type HalfPoint = Measure<'half-point'>;
/** 1/8 pt, the unit of border widths in WordprocessingML. */
export type EighthPoint = Measure<'eighth-point'>;

/** 字: as many widths of a character, of the type it stands in. */
export type Em = Measure<'em'>;

/** 1/914400 inch, the unit of drawings in OOXML. */
export type Emu = Measure<'emu'>;

export const mm = (n: number): Mm => n as Mm;
export const pt = (n: number): Pt => n as Pt;
export const em = (n: number): Em => n as Em;
export const twip = (n: number): Twip => Math.round(n) as Twip;

export const mmToPt = (n: Mm): Pt => ((n * 72) / 25.4) as Pt;
export const ptToTwip = (n: Pt): Twip => Math.round(n * 20) as Twip;
export const mmToTwip = (n: Mm): Twip => Math.round((n * 1440) / 25.4) as Twip;
export const twipToEmu = (n: Twip): Emu => Math.round(n * 635) as Emu;
export const twipToPt = (n: Twip): Pt => (n / 20) as Pt;
export const emuToTwip = (n: Emu): Twip => Math.round(n / 635) as Twip;
export const halfPointToTwip = (n: HalfPoint): Twip => (n * 10) as Twip;
export const ptToHalfPoint = (n: Pt): HalfPoint => Math.round(n * 2) as HalfPoint;
export const ptToEighth = (n: Pt): EighthPoint => Math.round(n * 8) as EighthPoint;

/** 字号 → pt, as all Chinese word processors agree. */
export const typeSize = {
  初号: pt(42),
  小初: pt(36),
  一号: pt(26),
  小一: pt(24),
  二号: pt(22),
  小二: pt(18),
  三号: pt(16),
  小三: pt(15),
  四号: pt(14),
  小四: pt(12),
  五号: pt(10.5),
  小五: pt(9),
} as const;
export type TypeSize = keyof typeof typeSize;
