/** A page in the pieces that a reader speaks of: an item, a paragraph, a line of the masthead, a row of a table. */

import type { Path } from '../diagnostic.ts';
import type { Block, PageTree, Paragraph, Row, Run } from '../layout/tree.ts';
import type { Stretch } from '../origin.ts';
import type { Alike } from './alike.ts';
import { pictureMark } from './paragraphs.ts';

export interface PagePiece extends Alike {
  /** Its block, counted over all sections of the page. */
  readonly block: number;
  /** Of a table the row; a piece is then all of it. */
  readonly row?: number;
  /** In offsets of the paragraph, of which other pieces may be the rest. */
  readonly start: number;
  readonly end: number;
  /** What of the document it prints; empty where the words are the program's own. */
  readonly thing: Path;
  /** Of a row the text of each cell. */
  readonly cells?: readonly string[];
  /** Of a sentence of figures what it says without them. */
  readonly frame?: string;
}

/** The blocks of a page, one after the other. */
export const blocksOf = ({ sections }: PageTree): readonly Block[] => sections.flatMap(({ blocks }) => blocks);

/** Every character of the page, but for what stands above and below the text, is in one piece. */
export function piecesOf(tree: PageTree): readonly PagePiece[] {
  return blocksOf(tree).flatMap((block, index): readonly PagePiece[] =>
    block.kind === 'paragraph'
      ? piecesIn(block, index)
      : block.rows.map((row, at) => rowPiece(row, index, at, block.columns.length)),
  );
}

/** The text of a run; a line that the page breaks is broken here too. */
export function textOfRun(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text.replace(/\r\n?/g, '\n');
    case 'tab':
      return '\t';
    case 'line-break':
      return run.soft ? softBreak : '\n';
    case 'image':
      return pictureMark;
    case 'page-number':
      return '';
  }
}
/** A line break of the page's, none of the text's. */
const softBreak = '\u000b';

/** As the author wrote it. */
const unbroken = (text: string): string => text.replaceAll(softBreak, '');

export const textOfParagraph = ({ runs }: Paragraph): string => runs.map(textOfRun).join('');

function piecesIn(paragraph: Paragraph, block: number): readonly PagePiece[] {
  const text = textOfParagraph(paragraph);
  if (text === '') return [{ block, start: 0, end: 0, text: '', place: `empty ${paragraph.style}`, thing: [] }];
  const owned = ownersIn(paragraph);
  const cuts: { readonly start: number; readonly thing: Path }[] = [];
  let end = 0;
  for (const { at, length, origin } of owned) {
    const thing = thingOf(origin.path);
    const last = cuts.at(-1);
    if (!last) cuts.push({ start: 0, thing });
    else if (!isSame(last.thing, thing)) cuts.push({ start: at - leadIn(text.slice(end, at)), thing });
    end = at + length;
  }
  if (cuts.length === 0) cuts.push({ start: 0, thing: [] });
  return cuts.map(({ start, thing }, index): PagePiece => {
    const until = cuts[index + 1]?.start ?? text.length;
    const who = whoIn(text, owned, start, until);
    return {
      block,
      start,
      end: until,
      text: unbroken(text.slice(start, until)).replace(/^\t|\t$/g, ''),
      place: placeOf(thing),
      thing,
      ...(who !== '' && { who }),
      ...(thing.at(-1) === 'statistics' && { frame: frameOf(text, owned, start, until) }),
    };
  });
}

/** How many of the program's characters between two things are a number that opens the second. */
const leadIn = (between: string): number =>
  /(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+[是、]|\d+[.．、])$/u.exec(between)?.[0].length ?? 0;

function ownersIn({ runs }: Paragraph): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.kind === 'text') for (const own of run.from ?? []) found.push({ ...own, at: at + own.at });
    at += textOfRun(run).length;
  }
  return found;
}

/** An item with all that is in it, the sentence of a section's figures, a key of the masthead. */
function thingOf(path: Path): Path {
  const items = path.indexOf('items');
  if (items >= 0 && typeof path[items + 1] === 'number') return path.slice(0, items + 2);
  const statistics = path.indexOf('statistics');
  if (statistics >= 0) return path.slice(0, statistics + 1);
  return path[0] === 'sections' || path[0] === 'attachments' ? path : path.slice(0, 2);
}

/** Words of one kind of place never are those of another, however alike they are. */
function placeOf(thing: Path): string {
  const [top] = thing;
  if (top === undefined) return 'own';
  if (top !== 'sections' && top !== 'attachments') return String(top);
  return thing.at(-1) === 'title' ? 'title' : 'body';
}

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);

/** The unit that an item is about, else the people. */
function whoIn(text: string, owned: readonly Stretch[], start: number, end: number): string {
  const named = (isName: (path: Path) => boolean): string =>
    owned
      .filter(({ at, origin }) => at >= start && at < end && isName(origin.path))
      .map(({ at, length }) => text.slice(at, at + length))
      .join('、');
  return named((path) => path.at(-1) === 'unit') || named((path) => path.at(-1) === 'name' && path.includes('leader'));
}

function frameOf(text: string, owned: readonly Stretch[], start: number, end: number): string {
  let frame = '';
  let at = start;
  for (const { at: begin, length, origin } of owned) {
    if (begin < at || begin >= end || !(origin.computed || origin.path.includes('values'))) continue;
    frame += `${text.slice(at, begin)}{}`;
    at = begin + length;
  }
  return frame + text.slice(at, end);
}

function rowPiece({ cells }: Row, block: number, row: number, columns: number): PagePiece {
  const texts = cells.map(({ blocks }) => blocks.map((one) => unbroken(textOfParagraph(one))).join('\n'));
  const owner = cells.flatMap(({ blocks }) => blocks.flatMap((one) => ownersIn(one)))[0];
  const thing = owner ? thingOf(owner.origin.path) : [];
  // 芦县 3 处 is not 古渡县 4 处 changed; a number in front of it only counts.
  const who = texts.find((text) => /\p{L}/u.test(text));
  return {
    block,
    row,
    start: 0,
    end: 0,
    text: texts.join('\t'),
    place: `row ${columns} ${thing[0] ?? ''}`,
    thing,
    cells: texts,
    ...(who !== undefined && { who }),
  };
}
