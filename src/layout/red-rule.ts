/** The red rule, as wide as the type area, below the head (7.2.7). */

import type { Pt } from '../measure.ts';
import { mmToPt, pt, ptToTwip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { paragraph } from './paragraph.ts';
import type { Paragraph } from './tree.ts';

/** The height of the rule's own line: 4 mm less what is already white below the characters of the snug line above. */
export function ruleSpace(preset: Preset, sizeAbove: Pt): Pt {
  const { snugLine, baseline, inkBelow } = preset.font;
  return pt(mmToPt(preset.masthead.ruleGap) - (snugLine - baseline - inkBelow) * sizeAbove);
}

export function redRule(preset: Preset, sizeAbove: Pt): Paragraph {
  if (sizeAbove === preset.type.size) return paragraph('RedRule', []);
  return paragraph('RedRule', [], {
    line: { pitch: ptToTwip(pt(Math.max(1, ruleSpace(preset, sizeAbove)))), rule: 'exact' },
  });
}
