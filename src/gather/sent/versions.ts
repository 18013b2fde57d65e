/** Two files of a unit that bring the same piece (rule 6). */

import { dayCount } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import type { Item } from '../../schema/item.ts';
import { baseOf } from '../../world/names.ts';
import { Texts } from './alike.ts';
import { type Draft, rangeOfLine, sentFinding } from './draft.ts';
import type { Piece, SentFinding } from './types.ts';

const least = 0.6;
/** Too short to tell. */
const shortest = 12;

export interface Versions {
  /** The one to keep, as its name and the day inside tell. */
  readonly later: Draft;
  readonly earlier: readonly Draft[];
  readonly finding: SentFinding;
}

export const textOfItem = (value: Piece['value']): string => {
  const { text, items = [] } = value as Item;
  return [text ?? '', ...items.map(textOfItem)].join('');
};

/** Files that bring one piece, each at that piece. */
type Group = Map<Draft, Piece>;

export function versionsAmong(drafts: readonly Draft[]): readonly Versions[] {
  const texts = new Texts<Side>();
  const groups: Group[] = [];
  const groupOf = new Map<Piece, Group>();
  for (const draft of drafts) {
    const items = draft.pieces.filter((piece) => piece.kind === 'item');
    for (const piece of items) {
      const text = textOfItem(piece.value);
      const other = text.length < shortest ? undefined : otherFor(draft, piece, texts.alike(text, least));
      if (!other) continue;
      const group = groupOf.get(other.piece) ?? new Map([[other.draft, other.piece]]);
      if (group.size === 1) groups.push(group);
      if (!group.has(draft)) group.set(draft, piece);
      for (const one of [piece, other.piece]) groupOf.set(one, group);
    }
    for (const piece of items) texts.hold(textOfItem(piece.value), { draft, piece });
  }
  // One piece is enough to be looked at, however many two files share.
  const told = new Set<string>();
  return groups
    .sort((a, b) => b.size - a.size)
    .flatMap((group): readonly Versions[] => {
      const found = among(group, texts);
      const pairs = found.earlier.map((one) => `${found.later.name}\n${one.name}`);
      if (pairs.every((pair) => told.has(pair)) || told.has(found.later.name)) return [];
      for (const one of [...pairs, ...found.earlier.map(({ name }) => name)]) told.add(one);
      return [found];
    });
}

const otherFor = (draft: Draft, piece: Piece, alike: readonly { readonly of: Side }[]): Side | undefined =>
  alike.find(({ of }) => of.draft !== draft && of.piece.unit === piece.unit)?.of;

interface Side {
  readonly draft: Draft;
  readonly piece: Piece;
}

function among(group: Group, texts: Texts<Side>): Versions {
  const [later, ...earlier] = [...group.keys()].sort((a, b) => (isLater(a, b) ? -1 : 1)) as [Draft, ...Draft[]];
  const [last] = earlier as [Draft];
  const why = reasonsFor(later, last);
  const lost = earlier.slice(0, mostNamed).flatMap((one) => lostOf(one, later, group, texts));
  const names = versionNames(earlier.map(({ name }) => baseOf(name)));
  const many = earlier.length > 1;
  return {
    later,
    earlier,
    finding: sentFinding(
      later.file,
      rangeOfLine(later, group.get(later)?.line ?? 1),
      'two-versions',
      [
        `这一稿与${names.zh}是同一件事的${many ? '几' : '两'}稿`,
        `this and ${names.en} are ${many ? 'versions' : 'two versions'} of one piece`,
      ],
      [
        `用哪一稿，就在${many ? '其余几稿' : '另一稿'}的文件名前加 _（建议留这一稿${why.zh ? `：${why.zh}` : ''}${lost.map(([zh]) => `；${zh}`).join('')}）`,
        `put _ before the ${many ? 'names of those that are' : 'name of the one that is'} not used (this one seems to be the later${why.en ? `: ${why.en}` : ''}${lost.map(([, en]) => `; ${en}`).join('')})`,
      ],
    ),
  };
}

const mostNamed = 4;

/** “甲.txt”“乙.txt”, of very many the first. */
export const versionNames = (names: readonly string[]): Words => {
  const shown = names.slice(0, mostNamed).map((name) => `“${name}”`);
  const isCut = names.length > mostNamed;
  return {
    zh: `${shown.join('')}${isCut ? `等${names.length}份` : ''}`,
    en: `${shown.join(', ')}${isCut ? ` and others, ${names.length} in all,` : ''}`,
  };
};

/** What would go with an earlier version. */
function lostOf(
  earlier: Draft,
  later: Draft,
  group: Group,
  texts: Texts<Side>,
): readonly (readonly [zh: string, en: string])[] {
  const own = earlier.pieces.filter((piece) => {
    const text = piece.kind === 'item' && piece !== group.get(earlier) ? textOfItem(piece.value) : '';
    return text.length >= shortest && !texts.alike(text, least).some(({ of }) => of.draft === later);
  });
  const name = baseOf(earlier.name);
  return own.length === 0
    ? []
    : [
        [
          `“${name}”第${own.map(({ line }) => line).join('、')}行的，这一稿里没有`,
          `what stands at ${own.map(({ line }) => line).join(', ')} of “${name}” is not in this one`,
        ],
      ];
}

const corrected = /更正|勘误|订正/;
const changed = /修改|修订|改后|改稿|最终|终稿|定稿|新版|最新|[vV][2-9]|[(（][2-9][)）]/;
const first = /初稿|草稿|原稿|旧稿|作废/;
const weightOf = ({ name }: Draft): number =>
  corrected.test(name) ? 2 : changed.test(name) ? 1 : first.test(name) ? -1 : 0;
const itemsIn = ({ pieces }: Draft): number => pieces.filter(({ kind }) => kind === 'item').length;

function isLater(a: Draft, b: Draft): boolean {
  // What was made here of a sent file is later than any other.
  const made = Number(a.kind === 'fragment') - Number(b.kind === 'fragment');
  const weight = weightOf(a) - weightOf(b);
  const day = a.day && b.day ? dayCount(a.day) - dayCount(b.day) : 0;
  return (made || weight || day || itemsIn(a) - itemsIn(b) || (a.name < b.name ? -1 : 1)) > 0;
}

function reasonsFor(later: Draft, earlier: Draft): { readonly zh: string; readonly en: string } {
  const word = (corrected.exec(later.name) ?? changed.exec(later.name))?.[0];
  const isNewer = later.day && earlier.day && dayCount(later.day) > dayCount(earlier.day);
  const of = first.exec(earlier.name)?.[0];
  const more = itemsIn(later) - itemsIn(earlier);
  const isFuller = word === undefined && of === undefined && !isNewer && more > 0;
  const zh = [
    ...(word === undefined ? [] : [`文件名有“${word}”`]),
    ...(of === undefined ? [] : [`另一稿文件名有“${of}”`]),
    ...(isNewer ? ['日期较晚'] : []),
    ...(isFuller ? [`多${more}条`] : []),
  ];
  const en = [
    ...(word === undefined ? [] : [`“${word}” in its name`]),
    ...(of === undefined ? [] : [`“${of}” in the name of the other`]),
    ...(isNewer ? ['a later day in it'] : []),
    ...(isFuller ? [`${more} more items`] : []),
  ];
  return { zh: zh.join('，'), en: en.join(', ') };
}
