/** What was sent, against the issues before (rule 9): news older than the last issue, and what an issue has had already. */

import { type Day, dayCount, shortDay } from '../../calendar.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { blocksIn } from '../statistics-in.ts';
import { Texts } from './alike.ts';
import { rangeOfLine, sentFinding } from './draft.ts';
import type { Judged, SentReading } from './together.ts';
import type { Piece, SentFinding } from './types.ts';
import { textOfItem } from './versions.ts';

/** An issue before this one, the last one first. */
export interface Earlier {
  readonly file: string;
  readonly content: BulletinFile;
  readonly day?: Day;
}

const least = 0.8;
const shortest = 20;

/** A fragment is written, or made of what was sent, by who makes the bulletin: she has decided that it prints. */
export function againstEarlier(reading: SentReading, earlier: readonly Earlier[]): SentReading {
  const [last] = earlier;
  if (!last || reading.all.length === 0) return reading;
  const texts = textsOf(earlier);
  const all = reading.all.map((one): Judged => {
    const { draft, apart } = one;
    if (apart || draft.kind === 'fragment' || draft.isForeign) return one;
    const old = last.day ? oldOf(one, last.day) : [];
    return { ...one, findings: [...one.findings, ...old, ...(old.length > 0 ? [] : repeatedOf(one, texts))] };
  });
  return { ...reading, all };
}

function textsOf(earlier: readonly Earlier[]): Texts<string> {
  const texts = new Texts<string>();
  for (const { content, file } of earlier)
    for (const { block } of blocksIn(content))
      for (const item of block.items ?? []) {
        const text = textOfItem(item);
        if (text.length >= shortest) texts.hold(text, file);
      }
  return texts;
}

/** All of its days lie before the last issue. */
function oldOf({ draft }: Judged, last: Day): readonly SentFinding[] {
  const items = draft.pieces.filter(({ kind }) => kind === 'item');
  const days = items.flatMap(({ day }) => day ?? []).sort((a, b) => dayCount(a) - dayCount(b));
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to || days.length < items.length || dayCount(to) > dayCount(last)) return [];
  const [first] = items as [Piece];
  const isOne = dayCount(from) === dayCount(to);
  // A day of another year would read as one that is still to come.
  const year = from.year === last.year ? '' : `${from.year}年`;
  const until = to.year === from.year ? '' : `${to.year}年`;
  const end = until === '' && from.month === to.month ? `${to.day}日` : `${until}${shortDay(to)}`;
  const span = `${year}${shortDay(from)}${isOne ? '' : `至${end}`}`;
  return [
    sentFinding(
      draft.file,
      rangeOfLine(draft, first.line),
      'contribution-old',
      [
        `全文是${span}的事，上期（${shortDay(last)}）以前的`,
        `all of it is of ${span}, before the last issue (${shortDay(last)})`,
      ],
      [
        '确要补登的，bulletin import 收成 .yaml，不登的几条在里面删去；全不登的，在文件名前加 _',
        'where it is to print all the same, make a .yaml of it with bulletin import and delete there what is not; or put _ before its name',
      ],
    ),
  ];
}

function repeatedOf({ draft }: Judged, texts: Texts<string>): readonly SentFinding[] {
  return draft.pieces.flatMap((piece): readonly SentFinding[] => {
    const text = piece.kind === 'item' ? textOfItem(piece.value) : '';
    const [same] = text.length < shortest ? [] : texts.alike(text, least);
    if (!same) return [];
    return [
      sentFinding(
        draft.file,
        rangeOfLine(draft, piece.line),
        'contribution-repeated',
        [`这一条 ${same.of} 已经登过`, `${same.of} has had this item already`],
        [
          '确要再登的，收成 .yaml；不登的，删去这一条，或在文件名前加 _',
          'make a .yaml of it where it is to print again; or delete the item, or put _ before the name',
        ],
      ),
    ];
  });
}
