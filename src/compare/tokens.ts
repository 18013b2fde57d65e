/** The smallest pieces that a reader takes for changed: a 汉字, a figure with its unit of time or its %, a word, a mark. */

/** A figure is never cut: 99.62% became 99.6%, and no 2 was taken out of it; nor is a day: 12日, 5月. */
const token = /\d+(?:[.,:：]\d+)*(?:[年月日%％‰])?|[\p{Script=Latin}\p{M}]+|\s+|.\p{M}*/gsu;

/** All of a text, in order; joined they are the text again. */
export const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

/** Words, as opposed to marks, blanks and figures: what may be drawn into a change that stands on both sides of it. */
export const isWord = (text: string): boolean => /^[\p{Script=Han}\p{Script=Latin}]+$/u.test(text);

export const isFigureToken = (text: string): boolean => /^\d/.test(text);
