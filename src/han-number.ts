/**
 * Whole numbers in 汉字, written and read: 十二, 一百零五. Ours: what an office numbers ends below a thousand, and libraries
 * read also what nobody writes as a number.
 */

const digits = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五; 1 to 999. */
export function hanNumber(n: number): string {
  const digit = (d: number): string => digits[d] as string;
  if (n < 10) return digit(n);
  if (n < 20) return `十${n === 10 ? '' : digit(n - 10)}`;
  if (n < 100) return `${digit(Math.floor(n / 10))}十${n % 10 === 0 ? '' : digit(n % 10)}`;
  const rest = n % 100;
  const hundreds = `${digit(Math.floor(n / 100))}百`;
  if (rest === 0) return hundreds;
  if (rest < 10) return `${hundreds}零${digit(rest)}`;
  return `${hundreds}${rest < 20 ? `一${hanNumber(rest)}` : hanNumber(rest)}`;
}

/** 一 → 1, 十二 → 12, 一百零五 → 105; undefined for what is no such numeral (二二, and 三四十, which is about so many). */
export function hanValue(text: string): number | undefined {
  const parts = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
  if (!parts || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = parts;
  const digit = (character: string | undefined): number => (character ? digits.indexOf(character) : 0);
  return digit(hundreds) * 100 + (ten ? digit(tens) * 10 || 10 : 0) + digit(ones);
}
