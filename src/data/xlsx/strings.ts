/** Texts of cells. */

import { visitOptional } from '../office/package.ts';
import { inRaised, type Raised, raisedOf } from '../office/raised.ts';
import type { Visitor, WholeVisitor } from '../office/xml.ts';
import type { Zip, ZipFault } from '../office/zip.ts';

/** A text of a cell, its raised figures as characters. */
export interface CellText {
  readonly text: string;
  /** What is raised in the sheet and has no such character: it stands on the line. */
  readonly flat?: string;
}

/** Text inside `wanted`, run by run; readings of 汉字 that stand beside it are none of it. */
export function textVisitor(wanted: string, take: (text: CellText) => void): WholeVisitor {
  let text: string | undefined;
  let run = '';
  let raised: Raised | undefined;
  let flat: string | undefined;
  return {
    start: (name, attribute) => {
      if (name === wanted) [text, flat] = ['', undefined];
      else if (name === 'r') raised = undefined;
      else if (name === 'vertAlign') raised = raisedOf(attribute);
      else if (name === 't') run = '';
    },
    text: (piece, parent) => {
      if (parent === 't') run += piece;
    },
    end: (name) => {
      if (text === undefined) return;
      if (name === 't') {
        const own = raised && inRaised(run, raised);
        if (raised && own === undefined) flat ??= run.trim();
        text += own ?? run;
      } else if (name === 'r') raised = undefined;
      else if (name === wanted) {
        take({ text: unescapeCell(text), ...(flat !== undefined && { flat }) });
        text = undefined;
      }
    },
  };
}

/** The shared texts of these indexes; the others are not kept. */
export function readStrings(
  zip: Zip,
  part: string | undefined,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, CellText> | ZipFault {
  const texts = new Map<number, CellText>();
  const last = [...wanted].reduce((most, at) => Math.max(most, at), -1);
  let index = 0;
  const take = (text: CellText): void => {
    if (wanted.has(index)) texts.set(index, text);
    index += 1;
  };
  const visitor: Visitor = { ...withoutReadings(textVisitor('si', take)), enough: () => index > last };
  return visitOptional(zip, part, visitor) ?? texts;
}

/** Passes over `rPh`, the readings that Japanese versions keep beside a text. */
export function withoutReadings(visitor: WholeVisitor): Visitor {
  let inside = 0;
  return {
    start(name, attribute, parent) {
      if (name === 'rPh') inside += 1;
      if (inside === 0) visitor.start(name, attribute, parent);
    },
    text(piece, parent) {
      if (inside === 0) visitor.text(piece, parent);
    },
    end(name, parent) {
      if (inside === 0) visitor.end(name, parent);
      if (name === 'rPh') inside -= 1;
    },
  };
}

/** What XML cannot hold is written `_x000D_` (ECMA-376-1, 22.9.2.19). */
const unescapeCell = (text: string): string =>
  text
    .replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
