/** What units sent, put into the sections it is for: as many sources as there are, each with its own places. */

import type { Path, Span } from '../diagnostic.ts';
import type { Canonical } from '../schema/canonical.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { Item } from '../schema/item.ts';
import type { Resolved } from '../schema/resolve.ts';
import type { Block, Section } from '../schema/section.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import type { Place } from '../schema/written.ts';
import type { Chosen } from './sent/chosen.ts';
import type { Piece, SentFigure } from './sent/types.ts';

/** A piece, and where it stands in the joined document. */
export interface PlacedPiece {
  readonly path: Path;
  readonly piece: Piece;
  /** It is the first of its unit, and names it nowhere. */
  readonly isUnnamed: boolean;
}

/** A part of the joined document that stands in a file of its own. */
interface Graft {
  readonly at: Path;
  /** @param path inside the part */
  locate(path: Path, span?: Span, target?: 'key' | 'value'): Place;
}
type Grafts = ReadonlyMap<string, Graft>;
/** Of the paths that a part may have, the longer ones first. */
const depths = [6, 4] as const;

/** The part that a path leads into; undefined where it leads into the issue or its series. */
export function graftAt(grafts: Grafts, path: Path): Graft | undefined {
  if (grafts.size === 0) return undefined;
  for (const depth of depths) {
    const found = path.length >= depth ? grafts.get(path.slice(0, depth).join('\n')) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The section whose figures an indicator is one of; undefined where no section has figures. */
export function figuresSection(
  indicator: string,
  file: Pick<BulletinFile, 'sections'>,
  series: SeriesFile | undefined,
): string | undefined {
  const all = [...(file.sections ?? []), ...(series?.sections ?? [])].filter(({ statistics }) => statistics);
  const asked = all.find(
    ({ statistics }) => statistics?.values?.has(indicator) || asks(statistics?.text ?? '', indicator),
  );
  return (asked ?? all[0])?.title;
}
const asks = (sentence: string, indicator: string): boolean =>
  [...sentence.matchAll(/\{\{([^{}]*)\}\}/g)].some(([, name = '']) => name.trim().split(/\s+/).at(-1) === indicator);

/** The sections that what was sent asks for. */
export const sectionsFor = (
  { pieces, figures }: Chosen,
  file: Pick<BulletinFile, 'sections'>,
  series: SeriesFile | undefined,
): ReadonlySet<string> =>
  new Set([
    ...pieces.map(({ section }) => section),
    ...figures.flatMap(({ indicator }) => figuresSection(indicator, file, series) ?? []),
  ]);

type Fields = { readonly [key: string]: Canonical };

/** The issue with a section of each title, those that it does not write where the series has them in its order. */
export function withSections(
  issue: Resolved<BulletinFile>,
  titles: ReadonlySet<string>,
  order: readonly string[],
): Resolved<BulletinFile> {
  const own = issue.value.sections ?? [];
  const written = new Set(own.map(({ title }) => title));
  const missing = [...titles].filter((title) => !written.has(title));
  if (missing.length === 0) return issue;
  const slots: { readonly title: string | undefined; readonly from?: number }[] = own.map(({ title }, from) => ({
    title,
    from,
  }));
  const placeOf = (title: string | undefined): number => (title === undefined ? -1 : order.indexOf(title));
  for (const title of missing) {
    const place = placeOf(title);
    const after = slots.findLastIndex((slot) => placeOf(slot.title) >= 0 && placeOf(slot.title) < place);
    slots.splice(place < 0 ? slots.length : after + 1, 0, { title });
  }
  const canonical = issue.canonical as Fields;
  const before = (Array.isArray(canonical.sections) ? canonical.sections : []) as readonly Canonical[];
  const back = (path: Path): Path => {
    const [first, index, ...rest] = path;
    if (first !== 'sections' || typeof index !== 'number') return path;
    const from = slots[index]?.from;
    return from === undefined ? ['sections'] : ['sections', from, ...rest];
  };
  return {
    value: {
      ...issue.value,
      sections: slots.map(({ title, from }) =>
        from === undefined ? { title: title as string } : (own[from] as Section),
      ),
    },
    canonical: {
      ...canonical,
      sections: slots.map(({ title, from }) =>
        from === undefined ? { title: title as string } : (before[from] as Canonical),
      ),
    },
    depth: (path) => issue.depth(back(path)),
    locate: (path, span, target) => {
      const from = back(path);
      return from === path || from.length === path.length ? issue.locate(from, span, target) : issue.locate(from);
    },
  };
}

/**
 * In the order given, behind what the issue itself writes (contract 3.0): items go on the section's items; a table or a
 * picture stands behind them as a block of its content, and the items after it are another one.
 */
export function withContributions(
  file: BulletinFile,
  { pieces, figures, unnamed }: Chosen,
  series: SeriesFile | undefined,
): { readonly file: BulletinFile; readonly grafts: Grafts; readonly placed: readonly PlacedPiece[] } {
  if (pieces.length + figures.length === 0) return { file, grafts: new Map(), placed: [] };
  const sections: Section[] = [...(file.sections ?? [])];
  const grafts = new Map<string, Graft>();
  const placed: PlacedPiece[] = [];
  const put = (path: Path, piece: Piece): void => {
    grafts.set(path.join('\n'), { at: path, locate: piece.locate });
    placed.push({ path, piece, isUnnamed: unnamed.has(piece) });
  };
  const bySection = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const own = bySection.get(piece.section);
    if (own) own.push(piece);
    else bySection.set(piece.section, [piece]);
  }
  for (const [index, section] of sections.entries()) {
    const own = section.title === undefined ? undefined : bySection.get(section.title);
    if (!own) continue;
    bySection.delete(section.title as string);
    sections[index] = filled(section, own, ['sections', index], put);
  }
  const whole = withFigures({ ...file, sections }, figures, series);
  for (const [path, { place }] of whole.placed) grafts.set(path.join('\n'), { at: path, locate: () => place });
  return { file: whole.file, grafts, placed };
}

/** What prints behind the items of a section. */
const behindItems = ['statistics', 'table', 'ranking', 'image', 'chart', 'sections', 'blocks'] as const;

function filled(
  section: Section,
  pieces: readonly Piece[],
  path: Path,
  put: (path: Path, piece: Piece) => void,
): Section {
  const blocks: Block[] = [...(section.blocks ?? [])];
  const items: Item[] = [...(section.items ?? [])];
  const { layout, numbering } = section;
  let isBehind = behindItems.some((key) => section[key] !== undefined && !isWaiting(section, key));
  let open: Item[] | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'block') {
      put([...path, 'blocks', blocks.length], piece);
      blocks.push(piece.value as Block);
      isBehind = true;
      open = undefined;
    } else if (!isBehind) {
      put([...path, 'items', items.length], piece);
      items.push(piece.value as Item);
    } else {
      if (!open) {
        open = [];
        blocks.push({ items: open, ...(layout && { layout }), ...(numbering && { numbering }) });
      }
      put([...path, 'blocks', blocks.length - 1, 'items', open.length], piece);
      open.push(piece.value as Item);
    }
  }
  return {
    ...section,
    ...(items.length > 0 && { items }),
    ...(blocks.length > 0 && { blocks }),
  };
}

/** A sentence of figures that the series gives for every issue stands behind what is sent. */
const isWaiting = (section: Section, key: (typeof behindItems)[number]): boolean =>
  key === 'statistics' && section.statistics?.values === undefined;

/** Figures by unit, each under its indicator; what the issue itself gives for a unit stays. */
function withFigures(
  file: BulletinFile,
  figures: readonly SentFigure[],
  series: SeriesFile | undefined,
): { readonly file: BulletinFile; readonly placed: ReadonlyMap<Path, SentFigure> } {
  const placed = new Map<Path, SentFigure>();
  if (figures.length === 0) return { file, placed };
  const sections = [...(file.sections ?? [])];
  for (const figure of figures) {
    const title = figuresSection(figure.indicator, file, series);
    const index = sections.findIndex((one) => one.title === title);
    const section = sections[index];
    if (!section) continue;
    const values = new Map(section.statistics?.values ?? []);
    const before = values.get(figure.indicator);
    if (typeof before === 'string' || before?.has(figure.unit)) continue;
    values.set(figure.indicator, new Map([...(before ?? []), [figure.unit, figure.value]]));
    placed.set(['sections', index, 'statistics', 'values', figure.indicator, figure.unit], figure);
    // The series' sentence was left out as long as there was no figure for it.
    const given = series?.sections?.find((one) => one.title === title)?.statistics;
    sections[index] = { ...section, statistics: { ...given, ...section.statistics, values } };
  }
  return { file: { ...file, sections }, placed };
}

/** The issue as it is written, with its blank keys, and in the place of those that are sent what was sent. */
export function withoutSentBlanks(whole: unknown, file: BulletinFile): unknown {
  const fields = whole as Fields;
  if (!Array.isArray(fields.sections)) return whole;
  const sections = (fields.sections as readonly Fields[]).map((section, index) => {
    const values = file.sections?.[index]?.statistics?.values;
    const statistics = section.statistics as Fields | null | undefined;
    const written = statistics?.values;
    if (!values || !(written instanceof Map)) return section;
    const kept = new Map(written as ReadonlyMap<string, unknown>);
    for (const [name, value] of values)
      if (kept.get(name) === null || kept.get(name) === undefined) kept.set(name, value);
    return { ...section, statistics: { ...statistics, values: kept } };
  });
  return { ...fields, sections };
}
