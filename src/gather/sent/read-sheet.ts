/** A sheet that was sent (rule 12), as one contribution: figures of units, or items a row each. */

import type { Bytes } from '../../data/bytes.ts';
import { writtenDay } from '../../schema/day-forms.ts';
import { dayHead } from './days.ts';
import { type Draft, draftOf, sentFinding } from './draft.ts';
import type { SentEntry } from './folder.ts';
import { type Ground, type NamedSection, sectionFor } from './ground.ts';
import { lengthOf, withItsUnit } from './item-unit.ts';
import { sheetsOf } from './sheet-read.ts';
import { unitsInCells } from './sheet-units.ts';
import type { Piece, SentFigure, SentFinding, SheetFigures, SheetItem } from './types.ts';
import { unitsIn } from './unit-names.ts';

export interface SheetDraft extends Draft {
  /** For what is blank in all of them together. */
  readonly sheets: readonly SheetFigures[];
}

export function readSentSheet(entry: SentEntry, bytes: Bytes, ground: Ground, indicators: Indicators): SheetDraft {
  const { units, sections, series } = ground;
  const named = unitsIn(entry.name.replace(/\.[^.]*$/, ''), units);
  const [unit] = named;
  const reads = sheetsOf(bytes, {
    unitOf: unitsInCells(series?.units ?? []),
    units: (series?.units ?? []).map(({ name }) => name),
    indicators,
    sections: sections.map(({ title }) => title),
    ...(named.length === 1 && unit !== undefined && { unit }),
  });
  const findings: SentFinding[] = [];
  const pieces: Piece[] = [];
  const figures: SentFigure[] = [];
  const sheets: SheetFigures[] = [];
  for (const read of reads) {
    for (const finding of read.findings)
      if (finding.severity !== 'info') findings.push({ ...finding, file: entry.file });
    if (read.kind === 'items')
      for (const item of read.items) addItem(item, { entry, ground, pieces, findings, own: unit });
    if (read.kind !== 'figures') continue;
    sheets.push(read);
    for (const [indicator, byUnit] of read.values)
      for (const [of, { value, at }] of byUnit)
        figures.push({ indicator, unit: of, value, place: { file: entry.file, range: at } });
  }
  const found = [...pieces.flatMap((piece) => piece.unit ?? []), ...sheets.flatMap((sheet) => sheet.units)];
  return {
    ...draftOf(entry, 'sheet', {
      units: [...new Set(found)],
      pieces,
      figures,
      leftOut: reads.flatMap((read) => (read.kind === 'none' ? [] : read.leftOut)),
      findings,
    }),
    sheets,
  };
}

type Indicators = Parameters<typeof sheetsOf>[1]['indicators'];

interface Adding {
  readonly entry: SentEntry;
  readonly ground: Ground;
  readonly pieces: Piece[];
  readonly findings: SentFinding[];
  readonly own: string | undefined;
}

function addItem(
  { item, unit: said, section, at, places }: SheetItem,
  { entry, ground, pieces, findings, own }: Adding,
) {
  const unit = said ?? own;
  const ways: readonly NamedSection[] = section === undefined ? [] : [{ title: section, by: 'inside' }];
  const found = unit === undefined && section === undefined ? undefined : sectionFor(unit, ways, ground);
  if (!found || !('title' in found)) {
    // A name that the list does not have has been said.
    if (!found && findings.some(({ code, range }) => code === 'sheet-unit' && range.line === at.line)) return;
    findings.push(
      found
        ? sentFinding(
            entry.file,
            at,
            'section-unclear',
            ['看不出这一行登在哪个栏目', 'it cannot be told for which section this row is'],
            ['加一列“栏目”', 'add a column 栏目'],
          )
        : sentFinding(
            entry.file,
            at,
            'unit-unclear',
            ['看不出这一行是哪个单位的', 'it cannot be told which unit this row is of'],
            ['加一列“单位”，写单位名录里的名称', 'add a column 单位, with names of the list'],
          ),
    );
    return;
  }
  const day =
    (item.date === undefined ? undefined : writtenDay(item.date)) ??
    dayHead(item.date ?? item.text ?? '', ground.issued)?.day;
  pieces.push({
    kind: 'item',
    section: found.title,
    ...(unit !== undefined && { unit }),
    value: withItsUnit(item, unit, ground),
    line: at.line,
    length: lengthOf(item),
    ...(day && { day }),
    locate: ([key]) => ({ file: entry.file, range: places[key as keyof typeof places] ?? at }),
  });
}
