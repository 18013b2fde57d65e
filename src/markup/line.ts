/** The characters inside a tag, in runs of one look. */

import type { Inline, LeadLevel, Line } from './element.ts';
import type { Node } from './parse.ts';

interface Run {
  text: string;
  readonly bold: boolean;
  readonly lead?: LeadLevel;
  /** The tag that keeps these characters on one line; two of them side by side are two. */
  readonly keep?: Node;
}

/** Neighbours of the same look are one run. */
export function line(node: Node): Line {
  const runs: Run[] = [];
  const walk = (parent: Node, look: Omit<Run, 'text'>): void => {
    for (const child of parent.children) {
      if (typeof child !== 'string') {
        walk(child, within(child, look));
        continue;
      }
      const last = runs.at(-1);
      if (last && last.bold === look.bold && last.lead === look.lead && last.keep === look.keep) last.text += child;
      else runs.push({ text: child, ...look });
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
    }),
  );
}

function within(tag: Node, look: Omit<Run, 'text'>): Omit<Run, 'text'> {
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
