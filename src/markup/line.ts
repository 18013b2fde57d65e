/** The characters inside a tag, in runs of one look. */

import { grown } from '../grown.ts';
import type { Stretch } from '../origin.ts';
import type { Inline, LeadLevel, Line } from './element.ts';
import type { MarkupNode } from './parse.ts';

interface Run {
  text: string;
  readonly bold: boolean;
  readonly lead?: LeadLevel;
  /** The tag that keeps these characters on one line; two of them side by side are two. */
  readonly keep?: MarkupNode;
  from: readonly Stretch[];
}

type Look = Omit<Run, 'text' | 'from'>;

/** Neighbours of the same look are one run. */
export function line(node: MarkupNode): Line {
  const runs: Run[] = [];
  const walk = (parent: MarkupNode, look: Look): void => {
    for (const child of parent.children) {
      if ('tag' in child) {
        walk(child, within(child, look));
        continue;
      }
      const last = runs.at(-1);
      const isSame = last && last.bold === look.bold && last.lead === look.lead && last.keep === look.keep;
      const run = isSame ? last : { text: '', from: [], ...look };
      if (!isSame) runs.push(run);
      if (child.origin)
        run.from = grown(run.from, { at: run.text.length, length: child.text.length, origin: child.origin });
      run.text += child.text;
    }
  };
  walk(node, { bold: false });
  return runs.map(
    (run): Inline => ({
      kind: 'text',
      text: run.text,
      ...(run.bold ? { bold: true } : {}),
      ...(run.lead === undefined ? {} : { lead: run.lead }),
      ...(run.keep ? { keep: true } : {}),
      ...(run.from.length > 0 ? { from: run.from } : {}),
    }),
  );
}

function within(tag: MarkupNode, look: Look): Look {
  switch (tag.tag) {
    case 'bold':
      return { ...look, bold: true };
    case 'lead':
      return { ...look, lead: Number(tag.attributes.level ?? 0) as LeadLevel };
    case 'keep':
      return { ...look, keep: tag };
    default:
      return look;
  }
}
