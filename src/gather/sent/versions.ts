/** Two files of a unit that bring the same piece (rule 6). */

import { dayCount } from '../../calendar.ts';
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
  readonly earlier: Draft;
  readonly finding: SentFinding;
}

export const textOfItem = (value: Piece['value']): string => {
  const { text, items = [] } = value as Item;
  return [text ?? '', ...items.map(textOfItem)].join('');
};

export function versionsAmong(drafts: readonly Draft[]): readonly Versions[] {
  const texts = new Texts<Side>();
  const found: Versions[] = [];
  for (const draft of drafts) {
    const items = draft.pieces.filter((piece) => piece.kind === 'item');
    const met = items.flatMap((piece) => {
      const text = textOfItem(piece.value);
      const other = text.length < shortest ? undefined : otherFor(draft, piece, texts.alike(text, least));
      return other ? between(other, { draft, piece }) : [];
    });
    // One is enough to be looked at, however many a folder of copies holds.
    found.push(...met.slice(0, 1));
    for (const piece of items) texts.hold(textOfItem(piece.value), { draft, piece });
  }
  return found;
}

const otherFor = (draft: Draft, piece: Piece, alike: readonly { readonly of: Side }[]): Side | undefined =>
  alike.find(({ of }) => of.draft !== draft && of.piece.unit === piece.unit)?.of;

interface Side {
  readonly draft: Draft;
  readonly piece: Piece;
}

function between(a: Side, b: Side): Versions {
  const [first, second] = isLater(a.draft, b.draft) ? [b, a] : [a, b];
  const why = reasonsFor(second.draft, first.draft);
  const other = baseOf(first.draft.name);
  return {
    later: second.draft,
    earlier: first.draft,
    finding: sentFinding(
      second.draft.file,
      rangeOfLine(second.draft, second.piece.line),
      'two-versions',
      [`这一稿与“${other}”是同一件事的两稿`, `this and “${other}” are two versions of one piece`],
      [
        `用哪一稿，就在另一稿的文件名前加 _（建议留这一稿${why.zh ? `：${why.zh}` : ''}）`,
        `put _ before the name of the one that is not used (this one seems to be the later${why.en ? `: ${why.en}` : ''})`,
      ],
    ),
  };
}

const corrected = /更正|勘误|订正/;
const changed = /修改|修订|改后|改稿|最终|终稿|定稿|新版|最新|[vV][2-9]|[(（][2-9][)）]/;
const weightOf = ({ name }: Draft): number => (corrected.test(name) ? 2 : changed.test(name) ? 1 : 0);

function isLater(a: Draft, b: Draft): boolean {
  // What was made here of a sent file is later than any other.
  const made = Number(a.kind === 'fragment') - Number(b.kind === 'fragment');
  const weight = weightOf(a) - weightOf(b);
  const day = a.day && b.day ? dayCount(a.day) - dayCount(b.day) : 0;
  return (made || weight || day || (a.name < b.name ? -1 : 1)) > 0;
}

function reasonsFor(later: Draft, earlier: Draft): { readonly zh: string; readonly en: string } {
  const word = (corrected.exec(later.name) ?? changed.exec(later.name))?.[0];
  const isNewer = later.day && earlier.day && dayCount(later.day) > dayCount(earlier.day);
  const zh = [...(word === undefined ? [] : [`文件名有“${word}”`]), ...(isNewer ? ['日期较晚'] : [])];
  const en = [...(word === undefined ? [] : [`“${word}” in its name`]), ...(isNewer ? ['a later day in it'] : [])];
  return { zh: zh.join('，'), en: en.join(', ') };
}
