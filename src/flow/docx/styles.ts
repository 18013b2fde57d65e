/** What styles say of paragraphs and runs: a heading, a number counted before it, how its words look. */

import { visitOptional } from '../../data/office/package.ts';
import type { Attribute } from '../../data/office/xml.ts';
import type { Zip } from '../../data/office/zip.ts';
import type { Align, Look, ParagraphStyle } from '../flow.ts';
import { isOn, keyOfLook, lookOf, type OwnLook, readLook } from './look.ts';
import { levelAt } from './numbering.ts';
import type { ThemeFaces } from './theme.ts';

export interface Styles {
  /** Of a paragraph that names a style, or none. */
  readonly paragraph: (id: string | undefined) => StyledParagraph;
  /** Of a run: what it says itself, else its own style, else that of its paragraph. */
  readonly look: (paragraph: string | undefined, run: string | undefined, own: OwnLook) => Look;
}

interface StyledParagraph {
  readonly style: ParagraphStyle;
  readonly list?: StyledList;
}
/** A list that a style brings; the level may be found by the style that names it. */
interface StyledList {
  readonly id: string;
  readonly level?: number;
  readonly style: string;
}

interface Style {
  readonly id: string;
  name: string;
  basedOn?: string;
  /** Outline level, from 0; 9 is body text (ECMA-376-1, 17.3.1.20). */
  outline?: number;
  /** Id of its list; 0 is none. */
  list?: string;
  level?: number;
  align?: Align | 'left';
  breaks?: boolean;
  look: OwnLook;
}

/** The name is the same in every language version; the id is not: WPS calls the style of 标题 1 `2`. */
const headingName = /^(heading \d|title|subtitle)$|标题/i;
/** 1 to 9 of a level from 0, where it is one of an outline. */
export const outlineOf = (level: number | undefined): number | undefined =>
  level !== undefined && level < 9 ? Math.max(level, 0) + 1 : undefined;

const aligned: ReadonlyMap<string, Align> = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'distribute'],
]);
/** What stands nowhere here stands on the left. */
export const alignOf = (value: string): Align | 'left' => aligned.get(value) ?? 'left';

/** Without a sound styles part no style says anything; the text is the same. */
export function readStyles(zip: Zip, part: string | undefined, themeFaces: ThemeFaces): Styles {
  const styles = new Map<string, Style>();
  const base: OwnLook = {};
  let style: Style | undefined;
  let usual: string | undefined;
  /** Inside what a table style says of its first row and the like. */
  let conditional = false;
  const fault = visitOptional(zip, part, {
    start(name, attribute, parent) {
      if (name === 'style' && parent === 'styles') {
        style = { id: attribute('styleId') ?? '', name: '', look: {} };
        if (style.id !== '') styles.set(style.id, style);
        if (attribute('type') === 'paragraph' && attribute('default') && isOn(attribute('default'))) usual = style.id;
      } else if (name === 'tblStylePr') conditional = true;
      if (conditional) return;
      if (parent === 'rPr') readLook(style?.look ?? base, name, attribute);
      if (style) readStyle(style, name, attribute, parent);
    },
    end(name) {
      if (name === 'style') style = undefined;
      else if (name === 'tblStylePr') conditional = false;
    },
  });
  return fault ? resolver(new Map(), {}, undefined, themeFaces) : resolver(styles, base, usual, themeFaces);
}

function readStyle(style: Style, name: string, attribute: Attribute, parent: string): void {
  const value = attribute('val') ?? '';
  if (parent === 'style') {
    if (name === 'name') style.name = value;
    else if (name === 'basedOn') style.basedOn = value;
  } else if (parent === 'pPr') {
    if (name === 'outlineLvl') style.outline = Number(value);
    else if (name === 'jc') style.align = alignOf(value);
    else if (name === 'pageBreakBefore') style.breaks = isOn(attribute('val'));
    // A list that leaves its id to the level is a list nonetheless.
    else if (name === 'numPr') style.list = '';
  } else if (parent === 'numPr') {
    if (name === 'numId') style.list = value;
    else if (name === 'ilvl') style.level = levelAt(value);
  }
}

function resolver(
  styles: ReadonlyMap<string, Style>,
  base: OwnLook,
  usual: string | undefined,
  themeFaces: ThemeFaces,
): Styles {
  const chains = kept((id: string) => chainOf(styles, id));
  const paragraphs = kept((id: string) => paragraphOf(chains(id)));
  const known = (id: string | undefined): string => (id !== undefined && styles.has(id) ? id : (usual ?? ''));
  const looks = new Map<string, Look>();
  return {
    paragraph: (id) => paragraphs(known(id)),
    look(paragraph, run, own) {
      // With the length of one id before it, no two pairs of ids read alike.
      const key = `${keyOfLook(own)} ${run?.length}:${run}${known(paragraph)}`;
      const found = looks.get(key);
      if (found) return found;
      const look = lookOf([chains(known(paragraph)), run === undefined ? [] : chains(run)], own, base, themeFaces);
      // Ids are for the file to choose, so they may be as many as it likes.
      if (looks.size < mostLooks) looks.set(key, look);
      return look;
    },
  };
}
const mostLooks = 10_000;

function kept<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}

/** A style and those it is based on, the nearest first. A chain that bites its own tail ends there. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string): readonly Style[] {
  const chain = new Set<Style>();
  for (let style = styles.get(id); style && !chain.has(style); style = styles.get(style.basedOn ?? ''))
    chain.add(style);
  return [...chain];
}

/** The nearest ancestor that says something counts. */
function paragraphOf(chain: readonly Style[]): StyledParagraph {
  const lister = chain.find(({ list }) => list !== undefined);
  const level = chain.find((style) => style.level !== undefined)?.level;
  const own = chain.find(({ outline }) => outline !== undefined)?.outline;
  const outline = outlineOf(own);
  const align = chain.find((style) => style.align)?.align;
  const breaks = chain.find((style) => style.breaks !== undefined)?.breaks;
  const name = chain[0]?.name;
  return {
    style: {
      ...(name && { name }),
      isHeading: own === undefined ? chain.some((style) => headingName.test(style.name)) : outline !== undefined,
      ...(outline !== undefined && { outline }),
      ...(align && align !== 'left' && { align }),
      ...(breaks && { pageBreakBefore: true }),
    },
    ...(lister?.list !== undefined &&
      lister.list !== '0' && { list: { id: lister.list, style: lister.id, ...(level !== undefined && { level }) } }),
  };
}
