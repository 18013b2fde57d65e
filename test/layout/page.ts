/** Pages made from markup, as a template would write it. */

import { type LayoutOptions, layout } from '../../src/layout/layout.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import { toElements } from '../../src/markup/elements.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import type { OfficeChoices } from '../../src/preset/choices.ts';
import { presetFor } from '../../src/preset/preset.ts';

export function pageOf(markup: string, choices: OfficeChoices = {}, options: LayoutOptions = {}): PageTree {
  const { root, faults } = parseMarkup(markup.replace(/>\s*\n\s*</gu, '><').trim());
  if (faults.length > 0) throw new Error(`not markup: ${JSON.stringify(faults[0])}`);
  return layout(toElements(root), presetFor('bulletin', choices), { title: '专报', creator: '云岭市安委办' }, options);
}
