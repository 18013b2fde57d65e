/** What the style of a paragraph says of it: a heading, or a number counted before it. */

import { visitOptional } from '../../data/office/package.ts';
import type { Zip } from '../../data/office/zip.ts';

export interface StyleTraits {
  readonly isHeading: boolean;
  readonly numbered: boolean;
}
export type StyleOf = (id: string | undefined) => StyleTraits;

interface Style {
  name: string;
  basedOn?: string;
  /** Outline level, from 0; 9 is body text (ECMA-376-1, 17.3.1.20). */
  outline?: number;
  /** Id of its list; 0 is none. */
  list?: string;
}

/** The name is the same in every language version; the id is not: WPS calls the style of 标题 1 `2`. */
const headingName = /^(heading \d|title|subtitle)$|标题/i;
/** Of an element that is an answer by itself, unless it says otherwise (ECMA-376-1, 22.9.2.7). */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '');
export const isOutlined = (level: number | undefined): boolean => level !== undefined && level < 9;

/** Without a sound styles part no style says anything; the text is the same. */
export function readStyles(zip: Zip, part: string | undefined): StyleOf {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  const fault = visitOptional(zip, part, {
    start(name, attribute, parent) {
      if (name === 'style' && parent === 'styles') {
        style = { name: '' };
        styles.set(attribute('styleId') ?? '', style);
      }
      if (!style) return;
      const value = attribute('val') ?? '';
      if (name === 'name' && parent === 'style') style.name = value;
      if (name === 'basedOn' && parent === 'style') style.basedOn = value;
      if (name === 'outlineLvl' && parent === 'pPr') style.outline = Number(value);
      // A list that leaves its id to the level is a list nonetheless.
      if (name === 'numPr' && parent === 'pPr') style.list = '';
      if (name === 'numId' && parent === 'numPr') style.list = value;
    },
  });
  return fault ? () => plain : resolver(styles);
}

const plain: StyleTraits = { isHeading: false, numbered: false };

function resolver(styles: ReadonlyMap<string, Style>): StyleOf {
  const known = new Map<string, StyleTraits>();
  return (id) => {
    if (id === undefined) return plain;
    const traits = known.get(id) ?? traitsOf(styles, id);
    known.set(id, traits);
    return traits;
  };
}

/** The nearest ancestor that says something counts. A chain that bites its own tail ends there. */
function traitsOf(styles: ReadonlyMap<string, Style>, id: string): StyleTraits {
  const chain = new Set<Style>();
  for (let style = styles.get(id); style && !chain.has(style); style = styles.get(style.basedOn ?? ''))
    chain.add(style);
  const all = [...chain];
  const list = all.find((style) => style.list !== undefined)?.list;
  const outline = all.find((style) => style.outline !== undefined)?.outline;
  const isNamed = all.some(({ name }) => headingName.test(name));
  return {
    isHeading: outline === undefined ? isNamed : isOutlined(outline),
    numbered: list !== undefined && list !== '0',
  };
}
