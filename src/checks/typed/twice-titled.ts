/** Sections that bear the title of another one of the issue, and the one each of them was probably meant to be. */

import type { Path } from '../../diagnostic.ts';
import { liesIn } from '../../path.ts';
import type { Subject } from '../subject.ts';

export interface Titled {
  readonly title?: string | undefined;
  readonly path: Path;
}
export interface TwiceTitled {
  /** The one to look at: the second, or the one that stands in the place of what is meant. */
  readonly path: Path;
  readonly title: string;
  /** The one above, where the second is all of it once more. */
  readonly copyOf?: Path;
  /** A section the series expects and the issue lacks, where its place among the others is that of one of the two. */
  readonly meant?: string;
}

const bareTitle = (title: string): string => title.replace(/[\s【】*]/g, '');

/** @param sections that stand side by side; `isTop`: those of the issue itself, of which the series may expect others */
export function twiceTitled(sections: readonly Titled[], subject?: Subject, isTop = true): readonly TwiceTitled[] {
  const known = new Map<string, number>();
  return sections.flatMap(({ title = '', path }, index) => {
    const bare = bareTitle(title);
    const first = known.get(bare);
    if (bare !== '' && first === undefined) known.set(bare, index);
    if (first === undefined) return [];
    const above = sections[first]?.path ?? [];
    if (subject && isCopy(above, path, subject)) return { path, title, copyOf: above };
    const meant = subject && isTop ? meantAt(sections, [first, index], subject) : undefined;
    return { path: meant?.path ?? path, title, ...(meant && { meant: meant.title }) };
  });
}

/** The sections of the issue itself: what is expected are these. */
export const twiceTitledIn = (subject: Subject): readonly TwiceTitled[] =>
  twiceTitled(subject.issue?.bulletin.sections ?? [], subject);

/** Whether each text of the one stands at the same place of the other. */
function isCopy(one: Path, other: Path, { passages }: Subject): boolean {
  const textsOf = (path: Path): readonly string[] =>
    passages
      .filter((passage) => liesIn(passage.path, path))
      .map((passage) => `${passage.path.slice(path.length).join('/')} ${passage.text}`);
  const [first, second] = [textsOf(one), textsOf(other)];
  return first.length > 1 && first.length === second.length && first.every((text, index) => text === second[index]);
}

function meantAt(
  sections: readonly Titled[],
  pair: readonly number[],
  { issue }: Subject,
): { readonly path: Path; readonly title: string } | undefined {
  const wanted = issue?.series?.sections ?? [];
  const order = wanted.map(({ title = '' }) => bareTitle(title));
  const written = sections.map(({ title = '' }) => bareTitle(title));
  const lacking = wanted.filter(({ title }) => title !== undefined && !written.includes(bareTitle(title)));
  for (const { title = '' } of lacking.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))) {
    const place = order.indexOf(bareTitle(title));
    const fits = (at: number): boolean =>
      written.every((other, index) => {
        const known = index === at ? -1 : order.indexOf(other);
        return known < 0 || (index < at ? known < place : known > place);
      });
    const at = pair.toReversed().find(fits);
    if (at !== undefined) return { path: sections[at]?.path ?? [], title };
  }
  return undefined;
}
