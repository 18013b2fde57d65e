/** What still differs once all is written: what follows from that, and what a person has to decide. */

import type { Path } from '../diagnostic.ts';
import type { Para } from './page.ts';
import type { Listed, Plan, Proposal } from './plan.ts';

interface Left {
  readonly follows: readonly { readonly before: string; readonly after: string; readonly path: Path }[];
  readonly others: readonly Listed[];
}

/**
 * @param known what was refused before
 * @param isSent whether a place is in what a unit sent
 */
export function leftIn(
  { proposals, listed }: Plan,
  now: readonly Para[],
  final: readonly Para[],
  { known, isSent }: { readonly known: readonly Listed[]; readonly isSent: (path: Path) => boolean },
): Left {
  const follows: { before: string; after: string; path: Path }[] = [];
  const others: Listed[] = [];
  for (const one of [...listed, ...proposals.flatMap((each) => asListed(each, isSent))]) {
    const isNew =
      one.why === 'computed' && one.path && !now.some(({ text }) => text.includes(one.before)) && one.before !== '';
    if (isNew && one.path && final.some(({ text }) => text.includes(one.before)))
      follows.push({ before: one.after, after: one.before, path: one.path });
    else {
      const said = known.find((other) => other.before === one.before && other.after === one.after);
      others.push(said ? { ...one, why: said.why } : one);
    }
  }
  return { follows, others };
}

/** Of a list each member by itself. */
function asListed(one: Proposal, isSent: (path: Path) => boolean): readonly Listed[] {
  const place = one.para === undefined ? {} : { para: one.para };
  if (one.kind === 'order')
    return one.notes.map(({ kind, index, text }): Listed => {
      const path = [...one.path, index];
      const isWhole = kind === 'gone' && isSent(path);
      if (kind === 'gone')
        return { why: isWhole ? 'sent-whole' : 'prints-otherwise', before: text, after: '', path, ...place };
      return { why: 'moved', before: text, after: '', path, ...place };
    });
  const { before, after } = one;
  const path = 'path' in one ? { path: one.path } : {};
  return [{ why: one.kind === 'value' ? 'computed' : 'prints-otherwise', before, after, ...path, ...place }];
}

/** Whatever else there may be: nothing that differs goes without a word. */
export function differing(page: readonly Para[], target: readonly Para[]): readonly Listed[] {
  // Blanks alone are layout.
  const bare = (para: Para | undefined): string => (para?.text ?? '').replace(/\s/g, '');
  const index = target.findIndex((para, place) => bare(para) !== bare(page[place]));
  const [before, after] = [page[index]?.text ?? '', target[index]?.text ?? ''];
  const number = target[index]?.number;
  if (index < 0 && page.length === target.length) return [];
  return [{ why: 'unplaced', before, after, ...(number !== undefined && { number }) }];
}
