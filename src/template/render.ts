/** Parts and a view → markup. Handlebars does the filling; what it may be asked for was checked before. */

import Handlebars from 'handlebars';
import { helpers } from './helpers.ts';
import type { View } from './view.ts';

export const compileOptions = {
  knownHelpers: { ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])), log: false, lookup: false },
  knownHelpersOnly: true,
  preventIndent: true,
} as const;

/** Compiled parts by their text: the same part is compiled once, whichever document asks. */
const compiled = new Map<string, HandlebarsTemplateDelegate>();

function compilePart(text: string): HandlebarsTemplateDelegate {
  const known = compiled.get(text);
  if (known) return known;
  const delegate = Handlebars.compile(text, compileOptions);
  compiled.set(text, delegate);
  return delegate;
}

/** Fills the part `main` with the view; every other part may be called from it by name. */
export function renderMarkup(parts: ReadonlyMap<string, string>, main: string, view: View): string {
  const partials = Object.fromEntries([...parts].map(([name, text]) => [name, compilePart(text)]));
  return compilePart(parts.get(main) ?? '')(view, { helpers, partials });
}
