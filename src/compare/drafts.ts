/** What changed between two drafts of one issue, as a person reads it: by section, item by item. */

import type { Document } from '../asked.ts';
import { type Decimal, formatDecimal, parseDecimal, subtract } from '../decimal.ts';
import type { Path } from '../diagnostic.ts';
import { figureOf } from '../figures/value.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import type { PageTree } from '../layout/tree.ts';
import type { Bulletin } from '../model/bulletin.ts';
import { formatChanges } from './formats.ts';
import { matchedPieces } from './match.ts';
import { type PagePiece, piecesOf } from './page-pieces.ts';
import { isAboveSections, type PieceSpot, spotsOf } from './piece-spots.ts';
import { printedTitle, sectionsIn } from './section-titles.ts';
import { isFigureToken, tokensOf } from './tokens.ts';
import { changedWords, type EditPiece } from './words.ts';

/** A document without errors of form, opened. */
export interface Draft {
  readonly document: Document;
  readonly tree: PageTree;
  readonly bulletin: Bulletin;
  readonly file: NonNullable<Document['joined']>['file'];
}

export interface DraftRow {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'figure' | 'format';
  /** A key, a unit, people, an indicator; empty where the row is of a text without a name. */
  readonly name: string;
  /** Of an item or a row its number, in the draft before; of a new one in the draft after. */
  readonly number?: number;
  readonly numbers?: 'item' | 'row';
  /** Of what was moved, where it is now; and the section, where that is another. */
  readonly to?: number;
  readonly from?: string;
  readonly before?: string;
  readonly after?: string;
  /** Both texts in order; of what was only moved nothing. */
  readonly pieces: readonly EditPiece[];
  /** Of a figure, after less before; and whether it was computed from others. */
  readonly difference?: string;
  readonly isComputed?: boolean;
  /** Of a change of looks alone: what the words have now, or had. */
  readonly gained?: readonly string[];
  readonly lost?: readonly string[];
}
export interface DraftGroup {
  /** As printed: 【领导动态】; of what stands outside the sections, the name of its key. */
  readonly title: string;
  readonly isSection: boolean;
  readonly rows: readonly DraftRow[];
}
export interface DraftDiff {
  readonly kind: 'drafts';
  readonly groups: readonly DraftGroup[];
  /** Figures that changed, those computed among them. */
  readonly figures: number;
  readonly computed: number;
}

export function compareDrafts(before: Draft, after: Draft): DraftDiff {
  const [a, b] = [piecesOf(before.tree), piecesOf(after.tree)];
  const places = { before: spotsOf(before.bulletin), after: spotsOf(after.bulletin) };
  const groups = new Map<string, { readonly group: Omit<DraftGroup, 'rows'>; readonly rows: Placed[] }>();
  const add = (title: string, isSection: boolean, row: DraftRow, at: number): void => {
    const known = groups.get(title) ?? { group: { title, isSection }, rows: [] };
    groups.set(title, known);
    known.rows.push({ row, at });
  };
  for (const title of sectionOrder(before, after)) groups.set(title, { group: { title, isSection: true }, rows: [] });
  let last = -1;
  for (const step of matchedPieces(a, b)) {
    const [old, now] = ['before' in step ? a[step.before] : undefined, 'after' in step ? b[step.after] : undefined];
    if ('before' in step && step.kind !== 'moved') last = step.before;
    const own = (now && places.after(now)) ?? (old && places.before(old));
    if (!own) continue;
    const at = 'before' in step ? step.before : last + 0.5;
    const was = old && places.before(old);
    for (const row of rowsOf(step.kind, old, now, { own, was, before, after })) {
      const title = step.kind === 'moved' && was && own.isSection && was.title === own.title ? was.title : own.title;
      add(title, own.isSection, row, at);
    }
  }
  const ordered = [...groups.values()].map(({ group, rows }) => ({
    ...group,
    rows: rows.sort((one, other) => one.at - other.at).map(({ row }) => row),
  }));
  const found = [
    ...ordered.filter(({ isSection, title }) => !isSection && isAboveSections(title)),
    ...ordered.filter(({ isSection, title }) => isSection || !isAboveSections(title)),
  ].filter(({ rows }) => rows.length > 0);
  return { kind: 'drafts', groups: found, ...countFigures(found) };
}

interface Placed {
  readonly row: DraftRow;
  readonly at: number;
}

interface Around {
  readonly own: PieceSpot;
  readonly was: PieceSpot | undefined;
  readonly before: Draft;
  readonly after: Draft;
}

type Kind = ReturnType<typeof matchedPieces>[number]['kind'];

function rowsOf(
  kind: Kind,
  old: PagePiece | undefined,
  now: PagePiece | undefined,
  { own, was, before, after }: Around,
): readonly DraftRow[] {
  const of = (spot: PieceSpot) => ({
    name: spot.name,
    ...(spot.number !== undefined && spot.numbers && { number: spot.number, numbers: spot.numbers }),
  });
  const texts = { ...(old && { before: old.text }), ...(now && { after: now.text }) };
  const looks = old && now ? formatRows(old, now, before, after, of(was ?? own)) : [];
  switch (kind) {
    case 'same':
      return looks;
    case 'added':
    case 'removed':
      if ((now ?? old)?.text.trim() === '') return [];
      return [{ kind, ...of(own), ...texts, pieces: [] }];
    case 'moved': {
      const pieces = old && now && old.text !== now.text ? changedWords(old.text, now.text) : [];
      const from = was && was.title !== own.title ? { from: was.title } : {};
      const to = own.number === undefined ? {} : { to: own.number };
      return [{ kind, ...of(was ?? own), ...to, ...from, ...texts, pieces }, ...looks];
    }
    case 'changed': {
      if (!old || !now) return [];
      const figures = now.frame === undefined ? [] : figureRows(old, now, before, after);
      if (figures.length > 0 && old.frame === now.frame) return [...figures, ...looks];
      const cells = cellRows(old, now, of(was ?? own));
      return [
        ...figures,
        ...(cells ?? [
          { kind: 'changed' as const, ...of(was ?? own), ...texts, pieces: changedWords(old.text, now.text) },
        ]),
        ...looks,
      ];
    }
  }
}

/** A cell each, where the row has as many as before. */
function cellRows(
  old: PagePiece,
  now: PagePiece,
  of: Pick<DraftRow, 'name' | 'number' | 'numbers'>,
): readonly DraftRow[] | undefined {
  const [a, b] = [old.cells, now.cells];
  if (!a || !b || a.length !== b.length) return undefined;
  return b.flatMap((after, index): DraftRow[] => {
    const before = a[index] ?? '';
    return before === after ? [] : [{ kind: 'changed', ...of, before, after, pieces: changedWords(before, after) }];
  });
}

function formatRows(
  old: PagePiece,
  now: PagePiece,
  before: Draft,
  after: Draft,
  of: Pick<DraftRow, 'name' | 'number' | 'numbers'>,
): readonly DraftRow[] {
  return formatChanges(before.tree, old, after.tree, now).map(({ text, gained, lost }) => ({
    kind: 'format',
    ...of,
    after: text,
    pieces: [],
    gained,
    lost,
  }));
}

/** Every indicator of a sentence whose figure is another now, and the period. */
function figureRows(old: PagePiece, now: PagePiece, before: Draft, after: Draft): readonly DraftRow[] {
  const [a, b] = [figuresAt(before, old.thing), figuresAt(after, now.thing)];
  if (!a || !b) return [];
  return [...new Set([...a.figures.keys(), ...b.figures.keys()])].flatMap((name): DraftRow[] => {
    const [one, other] = [a.figures.get(name), b.figures.get(name)];
    if (one === other || one === undefined || other === undefined) return [];
    const difference = differenceOf(one, other);
    return [
      {
        kind: 'figure',
        name,
        before: one,
        after: other,
        pieces: [{ kind: 'changed', before: one, after: other }],
        ...(difference !== undefined && { difference }),
        isComputed: !b.given.has(name),
      },
    ];
  });
}

interface FiguresThere {
  readonly figures: ReadonlyMap<string, string>;
  /** Those that are typed, and not computed. */
  readonly given: ReadonlySet<string>;
}

function figuresAt({ file }: Draft, path: Path): FiguresThere | undefined {
  const key = path.join('/');
  const placed = statisticsIn(file).find((one) => one.path.join('/') === key);
  if (!placed) return undefined;
  const values = placed.statistics.values ?? new Map();
  const definitions = file.indicators ?? new Map();
  const figures = new Map<string, string>();
  for (const name of new Set([...values.keys(), ...definitions.keys()])) {
    const figure = figureOf(name, { values, definitions });
    if (typeof figure === 'string') figures.set(name, figure);
  }
  return { figures, given: new Set([...values].flatMap(([name, of]) => (typeof of === 'string' ? [name] : []))) };
}

/** `+3`, `-0.5`; undefined where one of them is a word, and of rates, which differ in points. */
function differenceOf(before: string, after: string): string | undefined {
  const [a, b] = [before, after].map((text) => parseDecimal(text));
  return a && b ? signed(subtract(b, a)) : undefined;
}
export const signed = (decimal: Decimal): string => `${decimal.units > 0n ? '+' : ''}${formatDecimal(decimal)}`;

function countFigures(groups: readonly DraftGroup[]): Pick<DraftDiff, 'figures' | 'computed'> {
  let [figures, computed] = [0, 0];
  for (const { kind, pieces, isComputed } of groups.flatMap(({ rows }) => rows)) {
    if (kind === 'figure') figures += 1;
    else
      for (const piece of pieces)
        if (piece.kind === 'changed') figures += tokensOf(piece.after).filter((token) => isFigure(token)).length;
    if (isComputed) computed += 1;
  }
  return { figures, computed };
}
/** 12日 is a day, and no figure of anything. */
const isFigure = (token: string): boolean => isFigureToken(token) && !/[年月日]$/.test(token);

/** Printed titles of the sections, those that are gone where they stood. */
function sectionOrder(before: Draft, after: Draft): readonly string[] {
  const titles = ({ bulletin }: Draft): readonly string[] => sectionsIn(bulletin.sections).map(printedTitle);
  const found = [...titles(after)];
  for (const [index, title] of titles(before).entries())
    if (!found.includes(title)) found.splice(Math.min(index, found.length), 0, title);
  return found;
}
