/** Passes over what a part holds twice: the second of two drawings of the same, and the properties of before a revision. */

import type { Visitor, WholeVisitor } from '../../data/office/xml.ts';

/** Of earlier properties only the element itself is visited, which says whose change it was. */
export function onceOnly(inner: WholeVisitor): Visitor {
  let depth = 0;
  /** Elements inside this depth are passed over, until the one at that depth ends. */
  let over: number | undefined;
  /** Of each AlternateContent around, whether one of its ways to draw the same thing was taken (ECMA-376-3, 9.3). */
  const taken: boolean[] = [];

  const isSecond = (name: string, parent: string): boolean => {
    if (parent !== 'AlternateContent' || (name !== 'Choice' && name !== 'Fallback')) return false;
    const second = taken.pop() ?? false;
    taken.push(true);
    return second;
  };
  return {
    start(name, attribute, parent) {
      const isOver = over !== undefined;
      if (!isOver && (isSecond(name, parent) || isEarlier(name))) over = depth;
      depth += 1;
      if (isOver) return;
      if (name === 'AlternateContent') taken.push(false);
      inner.start(name, attribute, parent);
    },
    text(piece, parent) {
      if (over === undefined) inner.text(piece, parent);
    },
    end(name, parent) {
      depth -= 1;
      if (over !== undefined && depth > over) return;
      over = undefined;
      if (name === 'AlternateContent') taken.pop();
      inner.end(name, parent);
    },
  };
}

/** `rPrChange`, `pPrChange` and their like (ECMA-376-1, 17.13.5). */
const isEarlier = (name: string): boolean => name.endsWith('Change');
