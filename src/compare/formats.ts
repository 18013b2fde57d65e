/** Words that are the same in two pages, and look otherwise. */

import type { Block, PageTree, Paragraph } from '../layout/tree.ts';
import { blocksOf, type PagePiece, textOfRun } from './page-pieces.ts';
import { changedWords } from './words.ts';

export interface FormatChange {
  readonly text: string;
  /** `bold`, `face`, `size` …: what the words have now and had not, or had otherwise. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Of rows of a table only the words are compared. */
export function formatChanges(
  before: PageTree,
  old: PagePiece,
  after: PageTree,
  now: PagePiece,
): readonly FormatChange[] {
  const [a, b] = [paragraphOf(before, old), paragraphOf(after, now)];
  if (!a || !b) return [];
  const [was, is] = [looksIn(before, a, old), looksIn(after, b, now)];
  const found: { text: string; gained: readonly string[]; lost: readonly string[]; key: string; end: number }[] = [];
  let [from, to] = [0, 0];
  for (const piece of changedWords(was.text, is.text)) {
    if (piece.kind === 'changed') {
      from += piece.before.length;
      to += piece.after.length;
      continue;
    }
    for (let at = 0; at < piece.text.length; at++, from++, to++) {
      const [one, other] = [was.looks[from] ?? {}, is.looks[to] ?? {}];
      if (one === other || /\s/.test(piece.text[at] as string)) continue;
      const gained = differing(other, one);
      const lost = differing(one, other).filter((name) => !gained.includes(name));
      const key = `${gained.join()}|${lost.join()}`;
      if (key === '|') continue;
      const last = found.at(-1);
      if (last && last.key === key && last.end === to) {
        last.text += piece.text[at];
        last.end = to + 1;
      } else found.push({ text: piece.text[at] as string, gained, lost, key, end: to + 1 });
    }
  }
  return found.map(({ text, gained, lost }) => ({ text, gained, lost }));
}

type Look = Readonly<Record<string, unknown>>;

const differing = (one: Look, other: Look): readonly string[] =>
  Object.keys(one).filter((name) => one[name] !== undefined && one[name] !== false && one[name] !== other[name]);

const paragraphOf = (tree: PageTree, { block, row }: PagePiece): Paragraph | undefined => {
  const found: Block | undefined = row === undefined ? blocksOf(tree)[block] : undefined;
  return found?.kind === 'paragraph' ? found : undefined;
};

function looksIn(
  { styles }: PageTree,
  { runs, style }: Paragraph,
  { start, end }: PagePiece,
): { readonly text: string; readonly looks: readonly Look[] } {
  let text = '';
  const looks: Look[] = [];
  const named = (id: string | undefined): Look => ({ ...styles.find((one) => one.id === id)?.run });
  const own = named(style);
  for (const run of runs) {
    const words = textOfRun(run);
    const look: Look = run.kind === 'text' ? { ...own, ...named(run.style), ...run.props } : own;
    for (const _ of words.split('')) looks.push(look);
    text += words;
  }
  return { text: text.slice(start, end), looks: looks.slice(start, end) };
}
