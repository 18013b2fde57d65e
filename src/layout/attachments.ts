/** 附件: the list below the text (7.3.4), and the page on which each begins (7.3.7). */

import type { AttachmentList, AttachmentStart, Line } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { twip } from '../measure.ts';
import { titleParagraph } from './body.ts';
import { paragraphLines } from './lines-of.ts';
import { paragraph, runsOf, withProps } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph } from './tree.ts';
import { charsWide, linesHigh, widthOf } from './units.ts';
import { sum } from './width.ts';

/**
 * Label and number hang out to the left, so that what turns over begins below the first character of its name. A list
 * that is not very long stands on one page.
 */
export function attachmentListBlocks({ label, entries }: AttachmentList, setting: Setting): Paragraph[] {
  const { preset } = setting;
  const width = (line: Line = []): number => widthOf(preset, plainText(line));
  const left = twip(charsWide(preset, preset.attachment.listInset) + width(label) + width(entries[0]?.number));
  const list = entries.map(({ number = [], title }, index) => {
    const opening = index === 0 ? label : [];
    const hanging = twip(width(opening) + width(number));
    return paragraph('AttachmentList', runsOf([...opening, ...number, ...title], preset), {
      indent: { left, hanging },
    });
  });
  const isWhole = sum(list.map((entry) => paragraphLines(entry, setting))) <= preset.attachment.listWhole;
  return list.map((entry, index) =>
    isWhole && index < list.length - 1 ? withProps(entry, { keepNext: true }) : entry,
  );
}

/** 附件1 on the first line of a new page, the title on the third. */
export function attachmentStartBlocks({ mark, title }: AttachmentStart, setting: Setting): Paragraph[] {
  const { preset } = setting;
  return [
    paragraph('AttachmentMark', runsOf(mark, preset)),
    ...title.map((line, index) => titleParagraph(line, setting, index === 0 ? { before: linesHigh(preset, 1) } : {})),
  ];
}
