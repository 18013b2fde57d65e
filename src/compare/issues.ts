/** What changed from one issue to another: figures, people, units and sections, never the words of news that are other news. */

import { type Decimal, formatDecimal, parseDecimal, percent, subtract } from '../decimal.ts';
import { startOf } from '../figures/past.ts';
import { namesIn } from '../figures/sentence.ts';
import { type Definition, figureOf } from '../figures/value.ts';
import { statisticsIn } from '../gather/statistics-in.ts';
import { withoutMarks } from '../inline-marks.ts';
import type { Block, Item } from '../model/bulletin.ts';
import { originAt } from '../origin.ts';
import { bareName } from '../people/person-names.ts';
import { rosterOf } from '../people/roster.ts';
import type { Place } from '../schema/written.ts';
import { sentencesIn } from '../sentences.ts';
import { type Draft, signed } from './drafts.ts';
import { piecesOf } from './page-pieces.ts';
import { printedTitle, sectionsIn } from './section-titles.ts';

export interface FigureRow {
  readonly name: string;
  /** As each issue prints it; absent where it has none. */
  readonly before?: string;
  readonly after?: string;
  /** Of rates in points, both with the digits of the issue after. */
  readonly difference?: string;
  readonly isPoints: boolean;
  /** In percent of the figure before, with its sign: `+69.2%`. */
  readonly rate?: string;
  /** Decimals of a rate, where they are others now, and where that is said. */
  readonly digits?: { readonly before: number; readonly after: number; readonly from?: Place };
  /** A sum that counts on from the same day and is smaller now. */
  readonly isLower?: true;
}
interface PostRow {
  readonly unit: string;
  readonly post: string;
  readonly before: string;
  readonly after: string;
  /** Since when, as the roster says. */
  readonly since?: string;
}
export interface IssueDiff {
  readonly kind: 'issues';
  /** Since when the figures count, where both count from that day. */
  readonly since?: string;
  readonly figures: readonly FigureRow[];
  readonly posts: readonly PostRow[];
  readonly people: { readonly new: readonly string[]; readonly gone: readonly string[] };
  readonly units: { readonly new: readonly string[]; readonly gone: readonly string[] };
  readonly sections: {
    readonly new: readonly SectionCount[];
    readonly gone: readonly SectionCount[];
    readonly both: readonly (SectionCount & { readonly before: number })[];
  };
  /** Whole sentences that stand in both. */
  readonly repeated: readonly string[];
}
interface SectionCount {
  readonly title: string;
  /** Items in it. */
  readonly items: number;
}

export function compareIssues(before: Draft, after: Draft): IssueDiff {
  const [a, b] = [itemsOf(before), itemsOf(after)];
  const posts = postRows(a, b, after);
  const isOfPost = new Set(posts.flatMap((row) => [row.before, row.after]));
  const [was, is] = [before, after].map((draft) =>
    peopleIn(draft, [before, after]).filter((name) => !isOfPost.has(name)),
  );
  const [there, here] = [before, after].map((draft) => unitsIn(draft, [before, after]));
  const [since, from] = [before, after].map(sinceOf);
  return {
    kind: 'issues',
    ...(since !== undefined && since === from && { since }),
    figures: figureRows(before, after),
    posts,
    people: newAndGone(was ?? [], is ?? []),
    units: newAndGone(there ?? [], here ?? []),
    sections: sectionsOf(before, after),
    repeated: repeatedIn(before, after),
  };
}

interface PlacedItem {
  readonly item: Item;
  readonly section: string;
}

const itemsOf = ({ bulletin }: Draft): readonly PlacedItem[] =>
  sectionsIn(bulletin.sections).flatMap((section) =>
    section.blocks.flatMap((block) => itemsIn(block).map((item) => ({ item, section: printedTitle(section) }))),
  );

function itemsIn(block: Block): readonly Item[] {
  if (block.kind === 'items') return block.list.items;
  return block.kind === 'tasks' ? block.groups.flatMap(({ tasks }) => tasks.map(({ item }) => item)) : [];
}

const newAndGone = (before: readonly string[], after: readonly string[]) => ({
  new: [...new Set(after)].filter((name) => !before.includes(name)),
  gone: [...new Set(before)].filter((name) => !after.includes(name)),
});

/** Units with items of their own in one of two issues, as far as this one has news of them: in what they sent a unit may be named in the text alone. */
function unitsIn(draft: Draft, both: readonly Draft[]): readonly string[] {
  const ownOf = (one: Draft): readonly string[] => [
    ...itemsOf(one)
      .flatMap(({ item }) => item.unit ?? [])
      .map(withoutMarks),
    ...(one.document.sent?.files ?? []).flatMap(({ units, pieces }) => (pieces.length > 0 ? units : [])),
  ];
  const own = new Set(ownOf(draft));
  const text = draft.document.sent ? textIn(draft) : '';
  return [...new Set(both.flatMap(ownOf))].filter((name) => own.has(name) || text.includes(name));
}

const textIn = ({ tree }: Draft): string =>
  piecesOf(tree)
    .map((piece) => piece.text)
    .join('\n');

/** Whoever is named in an issue, of those whom the roster or an item of one of them knows, in the order of the page. */
function peopleIn(draft: Draft, both: readonly Draft[]): readonly string[] {
  const known = new Set(
    both.flatMap((one) => [
      ...itemsOf(one).flatMap(({ item }) => item.leaders.map(({ name }) => bareName(withoutMarks(name)))),
      ...(rosterOf(one.document.joined?.series)?.people.keys() ?? []),
    ]),
  );
  const text = textIn(draft);
  return [...known]
    .flatMap((name) => (text.includes(name) && name.length > 1 ? [{ name, at: text.indexOf(name) }] : []))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);
}

/** Somebody else in the same post of the same unit. */
function postRows(a: readonly PlacedItem[], b: readonly PlacedItem[], { document }: Draft): readonly PostRow[] {
  const roster = rosterOf(document.joined?.series);
  const held = (items: readonly PlacedItem[]): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>();
    for (const { item } of items)
      for (const { name, post = item.post } of item.leaders) {
        if (post === undefined) continue;
        const key = `${withoutMarks(item.unit ?? '')}\n${withoutMarks(post)}`;
        found.set(key, (found.get(key) ?? new Set()).add(withoutMarks(name)));
      }
    return found;
  };
  const [was, is] = [held(a), held(b)];
  return [...is].flatMap(([key, names]): PostRow[] => {
    const others = was.get(key);
    const [unit = '', post = ''] = key.split('\n');
    // A deputy is one of several.
    if (others?.size !== 1 || names.size !== 1 || (unit === '' && /副|委员|常委/.test(post))) return [];
    const [before = ''] = others;
    const [after = ''] = names;
    const since = roster?.people.get(bareName(after))?.find(({ text }) => text.endsWith(post))?.term.from;
    return before === after ? [] : [{ unit, post, before, after, ...(since !== undefined && { since }) }];
  });
}

interface Known {
  readonly figures: ReadonlyMap<string, string>;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** @param digits of a rate, where they are to be others than those of its own issue */
function knownIn({ file }: Draft, digits?: ReadonlyMap<string, Definition>): Known {
  const own: ReadonlyMap<string, Definition> = file.indicators ?? new Map();
  const definitions = new Map(
    [...own].map(([name, one]) => {
      const other = digits?.get(name)?.ratio;
      return [name, one.ratio && other ? { ...one, ratio: { ...one.ratio, digits: other.digits ?? 1 } } : one];
    }),
  );
  const figures = new Map<string, string>();
  for (const { statistics } of statisticsIn(file)) {
    const values = statistics.values ?? new Map();
    for (const name of new Set([...values.keys(), ...definitions.keys()])) {
      const figure = figures.has(name) ? undefined : figureOf(name, { values, definitions });
      if (typeof figure === 'string') figures.set(name, figure);
    }
  }
  return { figures, definitions };
}

const sinceOf = ({ file }: Draft): string | undefined =>
  statisticsIn(file)
    .map(({ statistics }) => startOf(statistics.period, undefined))
    .find((start) => start !== undefined);

function figureRows(before: Draft, after: Draft): readonly FigureRow[] {
  const now = knownIn(after);
  const [was, alike] = [knownIn(before), knownIn(before, now.definitions)];
  const said = [after, before].flatMap(({ file }) =>
    statisticsIn(file).flatMap((one) => namesIn(one.statistics.text ?? '')),
  );
  const isThere = (name: string): boolean => now.figures.has(name) || was.figures.has(name);
  const names = new Set([...said.filter(isThere), ...now.figures.keys(), ...was.figures.keys()]);
  return [...names].map((name): FigureRow => {
    const [one, other] = [was.figures.get(name), now.figures.get(name)];
    const isPoints = now.definitions.get(name)?.ratio !== undefined || (other ?? one ?? '').endsWith('%');
    const [a, b] = [decimalOf(alike.figures.get(name) ?? one), decimalOf(other)];
    const difference = a && b ? subtract(b, a) : undefined;
    const [digits, places] = [one, other].map(digitsOf);
    const from = digits !== places ? after.document.placeOf(originAt(['indicators', name])) : undefined;
    const rate = !isPoints && a && difference ? rateOf(difference, a) : undefined;
    return {
      name,
      ...(one !== undefined && { before: one }),
      ...(other !== undefined && { after: other }),
      isPoints,
      ...(difference && { difference: signed(difference) }),
      ...(rate !== undefined && { rate }),
      ...(isPoints &&
        digits !== undefined &&
        places !== undefined &&
        digits !== places && { digits: { before: digits, after: places, ...(from && { from }) } }),
      ...(difference && difference.units < 0n && (isPoints || isCumulative(after, name)) && { isLower: true as const }),
    };
  });
}

const isCumulative = ({ file }: Draft, name: string): boolean => file.indicators?.get(name)?.cumulative !== undefined;

const decimalOf = (figure: string | undefined): Decimal | undefined =>
  figure === undefined ? undefined : parseDecimal(figure.replace(/%$/, ''));
const digitsOf = (figure: string | undefined): number | undefined => decimalOf(figure)?.scale;

function rateOf(difference: Decimal, before: Decimal): string | undefined {
  const rate = before.units > 0n ? percent(difference, before, 1) : undefined;
  return rate && `${rate.units > 0n ? '+' : ''}${formatDecimal(rate)}%`;
}

function sectionsOf(before: Draft, after: Draft): IssueDiff['sections'] {
  const counted = (draft: Draft): ReadonlyMap<string, number> => {
    const items = itemsOf(draft);
    return new Map(
      sectionsIn(draft.bulletin.sections).map((section) => [
        printedTitle(section),
        items.filter((one) => one.section === printedTitle(section)).length,
      ]),
    );
  };
  const [was, is] = [counted(before), counted(after)];
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly SectionCount[] =>
    [...one].flatMap(([title, items]) => (other.has(title) ? [] : [{ title, items }]));
  return {
    new: only(is, was),
    gone: only(was, is),
    both: [...is].flatMap(([title, items]) => {
      const old = was.get(title);
      return old === undefined || (old === 0 && items === 0) ? [] : [{ title, items, before: old }];
    }),
  };
}

/** Shorter ones are turns of phrase. */
const leastRepeated = 16;

function repeatedIn(before: Draft, after: Draft): readonly string[] {
  const sentences = (draft: Draft): readonly string[] =>
    itemsOf(draft).flatMap(({ item }) => item.text.flatMap((text) => sentencesIn(withoutMarks(text))));
  const was = new Set(sentences(before));
  return [...new Set(sentences(after))].filter((text) => text.length >= leastRepeated && was.has(text));
}
