/** 报头: what stands above the red rule on the first page. */

import type { Masthead } from '../markup/element.ts';
import type { Pt } from '../measure.ts';
import { mmToPt, pt, ptToTwip } from '../measure.ts';
import { jointMark } from './joint-mark.ts';
import { letterBlocks } from './letter.ts';
import { nameLines, nameSizes } from './masthead-name.ts';
import { officeLines } from './office-line.ts';
import { paragraph, runsOf, space, withProps } from './paragraph.ts';
import { redRule } from './red-rule.ts';
import type { Setting } from './setting.ts';
import { signerLines } from './signers.ts';
import { topLines } from './top-lines.ts';
import type { Block, Paragraph } from './tree.ts';
import { snugPitch } from './units.ts';

export function mastheadBlocks(masthead: Masthead, setting: Setting, draft: boolean): Block[] {
  if (masthead.form === 'letter') return letterBlocks(masthead, setting, draft);
  const { preset } = setting;
  const top = topLines(masthead, setting, draft);
  const name = masthead.form === 'joint' ? [jointMark(masthead, setting)] : nameLines(masthead, setting);
  const below = linesBelow(masthead, setting);
  if (name.length + below.length === 0) return top;
  const sizes = nameSizes(masthead, setting);
  const first = masthead.name.length > 1 ? sizes.upper : sizes.last;
  return [
    ...top,
    ...(name.length > 0 ? [spaceAbove(top.length, first, setting)] : []),
    ...name,
    ...below,
    redRule(preset, below.length > 0 ? preset.type.size : sizes.last),
  ];
}

/** Puts the top of the name's characters 72 mm below the paper's edge, whatever lines stand above (7.2.4). */
function spaceAbove(linesAbove: number, nameSize: Pt, { preset }: Setting): Paragraph {
  const { nameTop } = preset.masthead;
  const { baseline, inkAbove } = preset.font;
  const room = mmToPt(nameTop) - mmToPt(preset.margins.top) - (baseline - inkAbove) * nameSize;
  return space('MastheadSpace', pt(Math.max(1, room - linesAbove * preset.margins.pitch)));
}

/** 期号, 文号, 签发人, 编发单位 and 日期, as far as there are any; the first keeps a larger distance from the name. */
function linesBelow(masthead: Masthead, setting: Setting): Paragraph[] {
  const { preset } = setting;
  const { numberGap, documentNumberGap, officeGap } = preset.masthead;
  const { number, documentNumber, signers } = masthead;
  const groups: { lines: readonly Paragraph[]; gap: number }[] = [
    { lines: number ? [paragraph('IssueNumber', runsOf(number, preset))] : [], gap: numberGap },
    { lines: signers.length > 0 ? signerLines(masthead, setting) : [], gap: documentNumberGap },
    {
      lines:
        documentNumber && signers.length === 0 ? [paragraph('DocumentNumber', runsOf(documentNumber, preset))] : [],
      gap: documentNumberGap,
    },
    { lines: officeLines(masthead, setting), gap: numberGap },
  ];
  return groups
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ lines, gap }, group) =>
      lines.map((line, index) =>
        withProps(line, { before: blank(index > 0 ? 0 : group > 0 ? officeGap : gap, setting) }),
      ),
    );
}

/** Space above a snug line that stands so many blank lines below the one before: its baseline is on the page's pitch. */
function blank(count: number, { preset }: Setting) {
  const { pitch } = preset.margins;
  return ptToTwip(pt(count * pitch + pitch - snugPitch(preset, preset.type.size)));
}
