/** The sheet: paper, type area, page numbers. */

import { mmToTwip, ptToTwip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { paragraph } from './paragraph.ts';
import type { PageSetup, Paragraph, Run } from './tree.ts';
import { charsWide } from './units.ts';

export function pageSetup(preset: Preset): PageSetup {
  const { paper, margins, page } = preset;
  return {
    width: mmToTwip(paper.width),
    height: mmToTwip(paper.height),
    margin: {
      top: mmToTwip(margins.top),
      right: mmToTwip(margins.right),
      bottom: mmToTwip(margins.bottom),
      left: mmToTwip(margins.left),
    },
    headerDistance: mmToTwip(page.header),
    footerDistance: ptToTwip(page.footer),
    linePitch: ptToTwip(margins.pitch),
    footers: { odd: pageNumber(preset, 'right'), even: pageNumber(preset, 'left') },
  };
}

/** On the outer side of a sheet printed on both sides, one character in (7.5). */
function pageNumber(preset: Preset, side: 'left' | 'right'): Paragraph {
  const { before, after } = preset.words.pageNumber;
  const runs: Run[] = [{ kind: 'text', text: before }, { kind: 'page-number' }, { kind: 'text', text: after }];
  const inset = charsWide(preset, preset.page.numberSide, preset.styles.Footer.size);
  return paragraph('Footer', runs, { align: side, indent: { [side]: inset } });
}
