/** Names of files that are alike, as those of copies are. Nothing is read for it. */

import { onceFor } from '../once.ts';
import { withoutEnding } from './walk.ts';

/** The names that are like one: with the same figures, or the same words where there are none. */
export function alikeOf(names: readonly string[], name: string): readonly string[] {
  const own = named(name);
  return indexOf(names).flatMap((other) => (other.name !== name && isAlike(own, other) ? other.name : []));
}

export interface Name {
  readonly name: string;
  readonly folder: string;
  /** Without ending; of an issue folder its name. */
  readonly base: string;
  /** The same however it was typed: full width, capitals, `08` for 8, `202408` for 2024-08. */
  readonly text: string;
  /** Its figures, `,2024,8,`; empty where it has none. */
  readonly figures: string;
  /** Those of the folders above. */
  readonly above: string;
}

const indexOf = onceFor((names: readonly string[]): readonly Name[] => names.map(named));

export function named(name: string): Name {
  const way = withoutEnding(name);
  const cut = way.lastIndexOf('/') + 1;
  const [folder, base] = [way.slice(0, cut), way.slice(cut)];
  const text = plain(base);
  return { name, folder, base, text, figures: figuresIn(text), above: figuresIn(plain(folder)) };
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)?(?!\d)/g, (_, year, month, day) =>
      [year, month, day ?? []].flat().join('-'),
    )
    .replace(/\d+/g, (figure) => figure.replace(/^0+(?=\d)/, ''));

const figuresIn = (text: string): string => `${(text.match(/\d+/g) ?? []).map((figure) => `,${figure}`).join('')},`;

/** 2023/第8期 and 2024/第8期 are not. */
function isAlike(a: Name, b: Name): boolean {
  if (a.folder !== b.folder && a.above !== ',' && b.above !== ',' && a.above !== b.above) return false;
  const [hasFigures, has] = [a.figures !== ',', b.figures !== ','];
  if (hasFigures && has) return a.figures.includes(b.figures) || b.figures.includes(a.figures);
  return !hasFigures && !has && remainder(a.text, b.text) !== undefined;
}

/** What the longer name has more than the shorter one, which stands in it whole. */
export function remainder(a: string, b: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = long.indexOf(short);
  return at < 0 ? undefined : `${long.slice(0, at)} ${long.slice(at + short.length)}`;
}
