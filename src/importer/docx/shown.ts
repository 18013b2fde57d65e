/** Passes over what a part holds and the page does not show: deleted text, earlier properties, the second of two drawings. */

import type { Visitor } from '../../data/office/xml.ts';

/** Revisions are read as accepted: what is deleted or moved away is gone, what is inserted is there (ECMA-376-1, 17.13.5). */
export function shownOnly(inner: Required<Omit<Visitor, 'enough'>>): Visitor {
  let depth = 0;
  /** Elements from this depth on are passed over, until one at that depth ends. */
  let over: { from: number; readonly until: number } | undefined;
  /** Of each AlternateContent around, whether one of its ways to draw the same thing was taken (ECMA-376-3, 9.3). */
  const taken: boolean[] = [];

  /** How many elements around this one go with it; undefined when it stays. */
  const gone = (name: string, parent: string): number | undefined => {
    switch (name) {
      case 'Choice':
      case 'Fallback': {
        if (parent !== 'AlternateContent') return undefined;
        const isSecond = taken.pop();
        taken.push(true);
        return isSecond ? 0 : undefined;
      }
      case 'del':
      case 'moveFrom':
        // In the properties of a row it takes the row; in those of a paragraph it is about its end.
        return parent === 'trPr' ? 2 : parent === 'rPr' ? undefined : 0;
      case 'cellDel':
        return parent === 'tcPr' ? 2 : undefined;
      // The reading beside a 汉字.
      case 'rt':
        return 0;
      default:
        // What the properties were before.
        return name.endsWith('Change') ? 0 : undefined;
    }
  };
  return {
    start(name, attribute, parent) {
      const outside = over ? undefined : gone(name, parent);
      if (outside !== undefined) over = { from: depth, until: depth - outside };
      depth += 1;
      if (over) return;
      if (name === 'AlternateContent') taken.push(false);
      inner.start(name, attribute, parent);
    },
    text(piece, parent) {
      if (!over) inner.text(piece, parent);
    },
    end(name, parent) {
      depth -= 1;
      const isOver = over !== undefined && depth >= over.from;
      // What began before is ended, and what follows it is passed over.
      if (over && !isOver) over.from = depth;
      if (depth === over?.until) over = undefined;
      if (isOver) return;
      if (name === 'AlternateContent') taken.pop();
      inner.end(name, parent);
    },
  };
}
