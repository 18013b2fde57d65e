/**
 * How far two texts are compared. Beyond it they are two texts, of which the one is shown for the other: nobody reads the
 * places where they happen to agree, and a document that somebody sent must not keep the program busy for hours.
 */

/** Paragraphs that came or went, in a whole document. */
export const mostChangedParagraphs = 2000;
/** Words that came or went, in a paragraph. */
export const mostChangedWords = 400;
/** Paragraphs gone from a place times those that came there: so many pairs are weighed. */
export const mostPairs = 40_000;
/** Pieces of one issue times those of another: so many pairs are weighed to know each again. */
export const mostMatched = 120_000;
/** Paragraphs in which the words are compared; of the others only that they changed. */
export const mostMarked = 500;
