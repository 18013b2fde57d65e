/** A paragraph while it is read. */

import type { Attribute } from '../../data/office/xml.ts';
import type { Scope } from './lines.ts';
import { isOn, isOutlined, type StyleOf, type StyleTraits } from './styles.ts';

export interface Paragraph {
  /** How many elements stand around it. */
  readonly depth: number;
  readonly text: string[];
  /** What its own properties say; its style says the rest. */
  style?: string;
  outline?: number;
  list?: string;
  /** Its end was deleted. */
  joins: boolean;
  /** The run at work is not printed. */
  hidden: boolean;
  /** Inside its own properties, where a mark is about its end and not about a run. */
  inProperties: boolean;
  readonly boxes: Scope;
}

export const newParagraph = (depth: number, before: string): Paragraph => ({
  depth,
  text: [before],
  joins: false,
  hidden: false,
  inProperties: false,
  boxes: { lines: [] },
});

/** Takes what an element says of the paragraph, or of the run at work. */
export function readProperty(paragraph: Paragraph, name: string, attribute: Attribute, parent: string): void {
  const value = (): string => attribute('val') ?? '';
  if (name === 'pPr') paragraph.inProperties = true;
  else if (name === 'r') paragraph.hidden = false;
  else if (parent === 'pPr') {
    if (name === 'pStyle') paragraph.style = value();
    else if (name === 'outlineLvl') paragraph.outline = Number(value());
    // A list that leaves its id to the style is a list nonetheless.
    else if (name === 'numPr') paragraph.list = '';
  } else if (parent === 'numPr') {
    if (name === 'numId') paragraph.list = value();
  } else if (parent === 'rPr') {
    if (name === 'del' || name === 'moveFrom') paragraph.joins = true;
    else if (name === 'vanish' && !paragraph.inProperties) paragraph.hidden = isOn(attribute('val'));
  }
}

export function traitsOf({ style, outline, list }: Paragraph, styleOf: StyleOf): StyleTraits {
  const styled = styleOf(style);
  return {
    isHeading: outline === undefined ? styled.isHeading : isOutlined(outline),
    numbered: list === undefined ? styled.numbered : list !== '0',
  };
}
