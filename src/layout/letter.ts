/** 信函格式 (10.1): the name high on the sheet over a double rule, a second one at the foot of the first page. */

import type { Line, Masthead } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import { mmToPt, mmToTwip, pt, ptToEighth, ptToTwip, twip } from '../measure.ts';
import type { Preset } from '../preset/preset.ts';
import { nameLines, nameSizes } from './masthead-name.ts';
import { officeLines } from './office-line.ts';
import { paragraph, runsOf, space, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { signerLines } from './signers.ts';
import type { Block, PageSetup, Paragraph, Rule, Run } from './tree.ts';
import { snugPitch } from './units.ts';

/** Its place of the sheet is that of the page, not of the head: see `letterPage`. */
export function letterBlocks(masthead: Masthead, setting: Setting, draft: boolean): Paragraph[] {
  const { preset } = setting;
  return [
    ...nameLines(masthead, setting),
    doubleRule(preset, 'thickThin', { before: ptToTwip(ruleGap(preset, nameSizes(masthead, setting).last)) }),
    ...linesBelow(masthead, setting, draft),
  ];
}

/** 4 mm from the characters of the name, less the white below them. */
function ruleGap({ font, letter }: Preset, size: Pt): Pt {
  return pt(mmToPt(letter.ruleGap) - (font.snugLine - font.baseline - font.inkBelow) * size);
}

/** 份号, 密级, 紧急程度 at the left and 文号 at the right, the first of both beside each other below the rule. */
function linesBelow(masthead: Masthead, setting: Setting, draft: boolean): Paragraph[] {
  const { preset, area } = setting;
  const { documentNumber, ...others } = masthead;
  const { copyNumber, classification, urgency, number, signers } = others;
  const left: Paragraph[] = [
    ...(copyNumber ? [paragraph('CopyNumber', runsOf(copyNumber, preset))] : []),
    ...(classification ? [paragraph('Classification', runsOf(classification, preset))] : []),
    ...(urgency ? [paragraph('Urgency', runsOf(urgency, preset))] : []),
    ...(draft ? [paragraph('DraftMark', [{ kind: 'text', text: preset.words.draft }], { align: 'left' })] : []),
  ];
  const right = [documentNumber, number].filter((line): line is Line => line !== undefined);
  const shared = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const beside = right[index] ? [tab, ...runsOf(right[index], preset, 'LetterNumber')] : [];
    const line = left[index] ?? paragraph('CopyNumber', []);
    const tabs = beside.length > 0 ? { tabs: [{ at: area.width, align: 'right' as const }] } : {};
    return withProps({ ...line, runs: [...line.runs, ...beside] }, tabs);
  });
  const lines = [
    ...shared,
    ...(signers.length > 0 ? signerLines(others, setting) : []),
    ...officeLines(masthead, setting),
  ];
  return lines.map((line, index) => (index === 0 ? withProps(line, belowRule(preset)) : line));
}

const tab: Run = { kind: 'tab' };

/** 7/8 of a 三号 character between the rule and the first line. */
function belowRule(preset: Preset) {
  const { font, letter, type } = preset;
  const white = (font.baseline - font.inkAbove) * type.size;
  return {
    before: ptToTwip(pt(letter.lineGap * type.size - white)),
    line: { pitch: ptToTwip(snugPitch(preset, type.size)), rule: 'exact' as const },
  };
}

/**
 * The first page begins higher than the others, whose empty header pushes their text down to the type area; its number
 * gives way to the second rule. The imprint needs the type area's own lower edge, so that stays where it is.
 */
export function letterPage({ linePitch: _, ...page }: PageSetup, masthead: Masthead, setting: Setting): PageSetup {
  const { font, letter } = setting.preset;
  const { preset } = setting;
  const sizes = nameSizes(masthead, setting);
  const first = masthead.name.length > 1 ? sizes.upper : sizes.last;
  const top = ptToTwip(pt(mmToPt(letter.nameTop) - (font.baseline - font.inkAbove) * first));
  const foot = mmToTwip(letter.footRule);
  const header = [spaceOf(page.margin.top - page.headerDistance)];
  const below = spaceOf(page.footerDistance - foot);
  return {
    ...page,
    margin: { ...page.margin, top },
    headers: { odd: header, even: header, first: [] },
    footerDistance: foot,
    footers: {
      odd: [...page.footers.odd, below],
      even: [...page.footers.even, below],
      first: [doubleRule(preset, 'thinThick', {})],
    },
  };
}

const spaceOf = (twips: number): Block => space('LetterSpace', pt(twips / 20));

/** Two borders of one empty line: what programs make of a border that is double by itself, they do not agree on. */
function doubleRule(preset: Preset, order: 'thickThin' | 'thinThick', props: Paragraph['props']): Paragraph {
  const { letter, masthead, paper, margins } = preset;
  const rule = (weight: Pt): Rule => ({ weight: ptToEighth(weight), color: masthead.color, space: 0 });
  const side = (mmToTwip(paper.width) - mmToTwip(letter.ruleWidth)) / 2;
  const [upper, lower] = order === 'thickThin' ? [letter.thick, letter.thin] : [letter.thin, letter.thick];
  return paragraph('LetterRule', [], {
    ...props,
    line: { pitch: ptToTwip(letter.between), rule: 'exact' },
    indent: { left: twip(side - mmToTwip(margins.left)), right: twip(side - mmToTwip(margins.right)) },
    borders: { top: rule(upper), bottom: rule(lower) },
  });
}
