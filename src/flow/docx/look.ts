/** How words look: what properties of runs and styles say of it, and what comes of all they say. */

import type { Attribute } from '../../data/office/xml.ts';
import { type Pt, pt } from '../../measure.ts';
import type { Look } from '../flow.ts';
import type { ThemeFaces } from './theme.ts';

/** What one place says. `+minorEastAsia` is a face of the theme; a colour of '' takes back any other. */
export type OwnLook = { -readonly [K in keyof Look]?: Look[K] };

/** Of an element that is an answer by itself, unless it says otherwise (ECMA-376-1, 22.9.2.7). */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '');

/** What a property of a run says of its look. */
export function readLook(look: OwnLook, name: string, attribute: Attribute): void {
  if (name === 'b') look.bold = isOn(attribute('val'));
  else if (name === 'i') look.italic = isOn(attribute('val'));
  else if (name === 'u') look.underline = (attribute('val') ?? 'none') !== 'none';
  else if (name === 'sz') {
    const size = sizeOf(attribute('val'));
    if (size !== undefined) look.size = size;
  } else if (name === 'rFonts') {
    // One of the theme counts before one that is named beside it (ECMA-376-1, 17.3.2.26).
    const theme = attribute('eastAsiaTheme');
    const face = theme ? `+${theme}` : attribute('eastAsia');
    if (face) look.face = face.slice(0, longestFace);
  } else if (name === 'color') {
    const colour = attribute('val') ?? '';
    look.colour = /^[\da-f]{6}$/i.test(colour) && colour !== '000000' ? colour.toUpperCase() : '';
  }
}
const longestFace = 100;

/** In half points, and no more than Word lets it be. */
function sizeOf(value: string | undefined): Pt | undefined {
  const halves = Number(value);
  return halves > 0 && halves <= 3276 ? pt(halves / 2) : undefined;
}

/**
 * @param said by the styles: the chain of the paragraph's, that of the run's, the nearest first
 * @param base what the document says of all its text
 */
export function lookOf(
  said: readonly (readonly { readonly look: OwnLook }[])[],
  own: OwnLook,
  base: OwnLook,
  themeFaces: ThemeFaces,
): Look {
  const byStyles = <K extends keyof Look>(key: K): readonly (Look[K] | undefined)[] =>
    said.map((chain) => chain.find(({ look }) => look[key] !== undefined)?.look[key]);
  const nearest = <K extends keyof Look>(key: K): Look[K] | undefined =>
    own[key] ?? byStyles(key).findLast((one) => one !== undefined) ?? base[key];
  // Bold said by the styles of both paragraph and run is none: each turns it over (ECMA-376-1, 17.7.3).
  const toggled = (key: 'bold' | 'italic'): boolean =>
    own[key] ?? (base[key] === true || byStyles(key).filter(Boolean).length === 1);
  const [size, colour, named] = [nearest('size'), nearest('colour'), nearest('face')];
  const face = named?.startsWith('+') ? themeFaces.get(named.slice(1)) : named;
  return {
    bold: toggled('bold'),
    italic: toggled('italic'),
    underline: nearest('underline') ?? false,
    ...(size !== undefined && { size }),
    ...(face && { face }),
    ...(colour && { colour }),
  };
}

export const isSameLook = (a: Look, b: Look): boolean =>
  a === b ||
  (a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.size === b.size &&
    a.face === b.face &&
    a.colour === b.colour);

/** With the length of each name before it, no two read alike. */
export const keyOfLook = ({ bold, italic, underline, size, face = '', colour = '' }: OwnLook): string =>
  `${bold} ${italic} ${underline} ${size} ${colour.length}:${colour} ${face.length}:${face}`;
