/** Parts and a view → markup. Handlebars does the filling; what it may be asked for was checked before. */

import Handlebars from 'handlebars';
import * as runtimeModule from 'handlebars/runtime.js';
import { limits } from '../limits.ts';
import type { Watch } from './budget.ts';
import { compiledTexts } from './builtin.generated.ts';
import { compileOptions } from './compile-options.ts';
import { helpers } from './helpers.ts';
import type { View } from './shape.ts';

/** Fills what was compiled before; its types say nothing. The compiler itself is loaded for an office's own parts only. */
const runtime = (runtimeModule as unknown as { readonly default: Pick<typeof Handlebars, 'template' | 'helpers'> })
  .default;

/** Compiled parts by their text: the same part is compiled once, whichever document asks. */
const compiled = new Map<string, HandlebarsTemplateDelegate>();
/** All parts there may be, ours and those of two folders; beyond it all begins anew. */
const most = 3 * limits.parts.most;

function compilePart(text: string): HandlebarsTemplateDelegate {
  const known = compiled.get(text);
  if (known) return known;
  const builtin = compiledTexts.get(text);
  const delegate = builtin ? runtime.template(builtin) : Handlebars.compile(text, compileOptions);
  if (compiled.size >= most) compiled.clear();
  compiled.set(text, delegate);
  return delegate;
}

/** Fills the part `main` with the view; every other part may be called from it by name. `watch` stands between, where it is given. */
export function renderMarkup(
  parts: ReadonlyMap<string, string>,
  main: string,
  view: View<'page'>,
  watch?: Watch,
): string {
  const partials = Object.fromEntries(
    [...parts].map(([name, text]) => [name, watch ? watch.part(name, compilePart(text)) : compilePart(text)]),
  );
  const watched = watch
    ? { ...helpers, each: watch.each(runtime.helpers.each as Parameters<Watch['each']>[0]) }
    : helpers;
  return compilePart(parts.get(main) ?? '')(view, { helpers: watched, partials });
}
