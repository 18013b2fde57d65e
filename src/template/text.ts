/** A text on its way through a template: data stays data, whatever is written in it, and keeps where it comes from. */

import type { Path } from '../diagnostic.ts';
import { escapeText, partsToMarkup } from '../markup/text.ts';
import { computedFrom, lineAt, type Origin, originAt, type Part } from '../origin.ts';

/** Handlebars prints such an object by `toHTML`, so a value can never be taken for markup, and `**粗体**` pairs inside one value only. */
export interface TemplateText {
  readonly raw: string;
  readonly parts: readonly Part[];
  /** With others beside it, for helpers. */
  with(parts: readonly Part[]): TemplateText;
  toHTML(): string;
}

/** Makes the texts of one document; the markup names their origins by their place in this list. */
export class Texts {
  readonly origins: Origin[] = [];

  of(parts: readonly Part[]): TemplateText {
    return {
      raw: parts.length === 1 ? (parts[0] as Part).text : parts.map(({ text }) => text).join(''),
      parts,
      with: (other) => this.of(other),
      toHTML: () => partsToMarkup(parts, this.origins),
    };
  }
  text(raw: string, origin: Origin): TemplateText {
    return this.of([{ text: raw, origin }]);
  }
  /** Words of the program's own. */
  own(raw: string): TemplateText {
    return this.of([{ text: raw }]);
  }
  /** For an attribute, where nothing is a mark. */
  plain(raw: string): TemplateText {
    return { ...this.own(raw), toHTML: () => escapeText(raw) };
  }
  /** The lines of the texts at a path, as the model keeps them: those that are not empty. */
  lines(all: readonly string[], path: Path): readonly TemplateText[] {
    return all.map((raw, line) => this.text(raw, lineAt(path, line)));
  }
  /** Absent and empty alike print nothing and are false in `{{#if}}`. */
  optional(raw: string | undefined, origin: Origin): TemplateText | undefined {
    return raw === undefined || raw === '' ? undefined : this.text(raw, origin);
  }
  /** The text at a path. */
  at(raw: string | undefined, path: Path): TemplateText | undefined {
    return this.optional(raw, originAt(path));
  }
  /** What is made of the value at a path. */
  computed(raw: string | undefined, path: Path): TemplateText | undefined {
    return this.optional(raw, computedFrom(path));
  }
  /** Pieces that a line may not break inside are marked so. */
  pieces(pieces: readonly (Part & { readonly keep: boolean })[]): TemplateText {
    return {
      ...this.of(pieces),
      toHTML: () =>
        pieces
          .map((piece) => {
            const markup = partsToMarkup([piece], this.origins);
            return piece.keep ? `<keep>${markup}</keep>` : markup;
          })
          .join(''),
    };
  }
}
