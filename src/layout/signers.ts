/** 文号 at the left, 签发人 at the right (7.2.5, 7.2.6): the form of documents that go upward. */

import type { Line, Masthead } from '../markup/element.ts';
import { plainText } from '../markup/element.ts';
import type { Twip } from '../measure.ts';
import { twip } from '../measure.ts';
import { paragraph, runsOf } from './paragraph.ts';
import type { Setting } from './setting.ts';
import type { Paragraph, Run } from './tree.ts';
import { charsWide, widthOf } from './units.ts';
import { largestThat } from './width.ts';

/**
 * Two names a row, all rows aligned on the first name of the first; 文号 shares the line of the last name, and has one
 * of its own above where it does not fit beside them.
 */
export function signerLines(masthead: Masthead, setting: Setting): Paragraph[] {
  const { preset, area } = setting;
  const { documentNumber, signerLabel = [], signers } = masthead;
  const rows = rowsOf(signers, preset.masthead.signersInRow);
  const stops = stopsFor(rows, signerLabel, setting);
  const number = documentNumber ? runsOf(documentNumber, preset) : [];
  const left = charsWide(preset, preset.masthead.side);
  const numberEnd = left + widthOf(preset, documentNumber ? plainText(documentNumber) : '');
  const fits = numberEnd < (rows.length > 1 ? (stops.names[0] ?? area.width) : stops.label);
  const lines = rows.map((row, index) => {
    const opening = index === 0 ? runsOf(signerLabel, preset) : [];
    const shared = fits && index === rows.length - 1 ? number : [];
    const names = row.map((name) => runsOf(name, preset, 'SignerName'));
    // The name follows its label without a tab: the label ends where the name is to begin, and a tab would jump further.
    const [first = [], ...others] = names;
    const runs = [...shared, tab, ...opening, ...first, ...others.flatMap((name) => [tab, ...name])];
    const at = [index === 0 ? stops.label : (stops.names[0] ?? left), ...stops.names.slice(1, row.length)];
    return paragraph('Signers', runs, { tabs: at.map((stop) => ({ at: stop, align: 'left' })) });
  });
  return fits || number.length === 0 ? lines : [paragraph('Signers', number), ...lines];
}

const tab: Run = { kind: 'tab' };

const rowsOf = (names: readonly Line[], length: number): Line[][] =>
  Array.from({ length: Math.ceil(names.length / length) }, (_, row) => names.slice(row * length, (row + 1) * length));

/** Where the label and the columns of names begin, so that the widest row ends one character from the right. */
function stopsFor(rows: readonly (readonly Line[])[], label: Line, { preset, area }: Setting) {
  const columns = largestThat(rows.map((row) => row.length));
  let start = area.width - charsWide(preset, preset.masthead.side);
  const names: Twip[] = [];
  for (let column = columns - 1; column >= 0; column--) {
    const widest = largestThat(rows.map((row) => widthOf(preset, plainText(row[column] ?? []))));
    start -= widest;
    names.unshift(twip(start));
    start -= column > 0 ? charsWide(preset, preset.masthead.signerGap) : 0;
  }
  return { names, label: twip(start - widthOf(preset, plainText(label))) };
}
