/** The mark of a document that several offices issue: their names below one another, 文件 at the right of the middle (7.2.4). */

import type { Line, Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import { pt, ptToTwip, twip } from '../measure.ts';
import { nameSizes } from './masthead-name.ts';
import { cutLine, paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, Run, Table } from './tree.ts';
import { widthOf } from './units.ts';
import { largestThat } from './width.ts';

/** A table without rules, as wide as the type area: every program puts what stands in its second cell in the middle. */
export function jointMark(masthead: Pick<Masthead, 'name' | 'form'>, setting: Setting): Table {
  const { preset, area } = setting;
  const offices = masthead.name.slice(0, -1);
  const mark = masthead.name.at(-1) ?? [];
  const size = nameSizes(masthead, setting).last;
  const wide = (line: Line): number => widthOf(preset, plainText(line), size);
  const widest = largestThat(offices.map(wide));
  const gap = ptToTwip(pt(preset.masthead.jointGap * size));
  const side = Math.max(0, Math.floor((area.width - widest - gap - wide(mark)) / 2));
  // Half of the gap for faces a little wider than measured.
  const first = twip(Math.min(area.width - wide(mark) - gap, side + widest + Math.floor(gap / 2)));
  return {
    kind: 'table',
    columns: [first, twip(area.width - first)],
    cellMargin: { left: twip(0), right: twip(0) },
    rows: [
      {
        cantSplit: true,
        cells: [
          { borders: {}, blocks: offices.map((line) => spread(line, widest - wide(line), side, setting)) },
          {
            borders: {},
            verticalAlign: 'center',
            blocks: [
              paragraph('MastheadName', runsOf(mark, preset), {
                align: 'left',
                indent: { left: twip(side + widest + gap - first) },
              }),
            ],
          },
        ],
      },
    ],
  };
}

/** The characters of a shorter name stand apart, so that all names are as wide; what is behind the last one is not. */
function spread(line: Line, lacking: number, side: number, { preset }: Setting): Paragraph {
  const characters = Array.from(plainText(line));
  const apart = twip(Math.floor(lacking / Math.max(1, characters.length - 1)));
  const props = { align: 'left', indent: { left: twip(side) } } as const;
  if (apart < 1 || characters.length < 2) return paragraph('MastheadUpper', runsOf(line, preset), props);
  const [before = [], last = []] = cutLine(line, [plainText(line).length - (characters.at(-1) ?? '').length]);
  return paragraph('MastheadUpper', [...spaced(runsOf(before, preset), apart), ...runsOf(last, preset)], props);
}

const spaced = (runs: readonly Run[], spacing: ReturnType<typeof twip>): Run[] =>
  runs.map((run) => (run.kind === 'text' ? { ...run, props: { ...run.props, spacing } } : run));
