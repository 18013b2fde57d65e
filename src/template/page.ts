/** A bulletin and the parts it is said with → the elements of its page, or what is wrong with a part. */

import type { Element } from '../markup/element.ts';
import { toElements } from '../markup/elements.ts';
import { parseMarkup } from '../markup/parse.ts';
import type { Bulletin, Kind } from '../model/bulletin.ts';
import { builtinParts } from './builtin.ts';
import { checkParts } from './check.ts';
import type { Part, PartFault } from './part.ts';
import { renderMarkup } from './render.ts';
import { viewShape } from './shape.ts';
import { viewOf } from './view.ts';

export interface Page {
  readonly elements: readonly Element[];
  readonly faults: readonly PartFault[];
}

/** The office's own parts replace the built-in ones of their name, and only they need checking. */
export function toPage(bulletin: Bulletin, own: readonly Part[] = []): Page {
  const names = new Set(own.map((part) => part.name));
  const parts = [...builtinParts.filter((part) => !names.has(part.name)), ...own];
  if (own.length > 0) {
    const faults = checkOnce(parts, bulletin.kind);
    if (faults.length > 0) return { elements: [], faults };
  }
  return fill(parts, bulletin);
}

function fill(parts: readonly Part[], bulletin: Bulletin): Page {
  const main = parts.find((part) => part.name === bulletin.kind) as Part;
  const texts = new Map(parts.map((part) => [part.name, part.text]));
  let markup: string;
  try {
    markup = renderMarkup(texts, main.name, viewOf(bulletin));
  } catch (error) {
    // Checked parts can still call each other without end; nothing else is left that could fail.
    if (!(error instanceof RangeError)) throw error;
    return { elements: [], faults: [{ ...start(main), kind: 'endless', what: main.name }] };
  }
  const { root, faults } = parseMarkup(markup);
  const [fault] = faults;
  if (!fault) return { elements: toElements(root), faults: [] };
  const inside = fault.inside === undefined ? {} : { inside: fault.inside };
  return { elements: [], faults: [{ ...start(main), kind: fault.kind, what: fault.what, ...inside }] };
}

const start = (part: Part) => ({ part, line: 1, column: 1, endColumn: 2 });

/** The same parts serve every issue of a series: their faults are found once. */
const checked = new Map<string, readonly PartFault[]>();

function checkOnce(parts: readonly Part[], kind: Kind): readonly PartFault[] {
  const key = JSON.stringify([kind, parts]);
  const known = checked.get(key);
  if (known) return known;
  const faults = checkParts(parts, [kind], viewShape);
  checked.clear();
  checked.set(key, faults);
  return faults;
}
