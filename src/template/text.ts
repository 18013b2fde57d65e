/** A text on its way through a template: data stays data, whatever is written in it. */

import { escapeText, textToMarkup } from '../markup/text.ts';
import type { Piece } from '../model/names.ts';

/** Handlebars prints such an object by `toHTML`, so a value can never be taken for markup, and `**粗体**` pairs inside one value only. */
export interface Text {
  readonly raw: string;
  toHTML(): string;
}

export const asText = (raw: string): Text => ({ raw, toHTML: () => textToMarkup(raw) });
/** For an attribute, or where a star is only a star: nothing in it is a mark. */
export const asPlain = (raw: string): Text => ({ raw, toHTML: () => escapeText(raw) });
/** Pieces that a line may not break inside are marked so. */
export const asPieces = (pieces: readonly Piece[]): Text => ({
  raw: pieces.map(({ text }) => text).join(''),
  toHTML: () =>
    pieces.map(({ text, keep }) => (keep ? `<keep>${textToMarkup(text)}</keep>` : textToMarkup(text))).join(''),
});
export const asTexts = (all: readonly string[]): readonly Text[] => all.map(asText);
/** Absent and empty alike print nothing and are false in `{{#if}}`. */
export const asOptional = (raw: string | undefined): Text | undefined =>
  raw === undefined || raw === '' ? undefined : asText(raw);
