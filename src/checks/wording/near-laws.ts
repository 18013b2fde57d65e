/** Titles in 《》 that are the name of a law but for a slip. */

import { once } from '../../once.ts';
import { lawNames, otherLawNames } from './law-names.ts';
import { oneAway } from './one-away.ts';

const known = once((): ReadonlySet<string> => new Set([...lawNames(), ...otherLawNames()]));
/** By the characters they begin with, and by those they end in: a slip leaves one of both. */
const byEnds = once(() => {
  const found = new Map<string, string[]>();
  for (const name of lawNames()) for (const key of ends(name)) found.set(key, [...(found.get(key) ?? []), name]);
  return found;
});
const ends = (name: string): readonly string[] => [`${name.slice(0, 2)}-`, `-${name.slice(-4)}`];

export interface NearLaw {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

const titles = /《(?<country>中华人民共和国)?(?<name>[^《》（(]{2,40})(?=[》（(])/dg;
/** What a document is, with a slip in it: the title of any. */
const kindOf: Readonly<Record<string, string>> = {
  办发: '办法',
  条列: '条例',
  规订: '规定',
  细侧: '细则',
  预按: '预案',
  通之: '通知',
};
const kinds = new RegExp(`(?:${Object.keys(kindOf).join('|')})$`);
/** 建筑工程 for 建设工程 may be a province's: a character that is another must look or sound like the one meant. */
const lengths = { changed: Number.POSITIVE_INFINITY, lost: 5 };

export function* nearLaws(text: string): Iterable<NearLaw> {
  if (!text.includes('《')) return;
  for (const { groups, indices } of text.matchAll(titles)) {
    const name = groups?.name ?? '';
    const [start = 0, end = 0] = indices?.groups?.name ?? [];
    if (known().has(name)) continue;
    const kind = kinds.exec(name);
    if (kind) {
      yield { start: end - kind[0].length, end, meant: kindOf[kind[0]] ?? '' };
      continue;
    }
    const meant = new Set(ends(name).flatMap((key) => byEnds().get(key) ?? []));
    const near = [...meant].filter((law) => isNear(name, law));
    if (near.length === 1 && near[0] !== undefined) yield { start, end, meant: near[0] };
  }
}

const isNear = (name: string, law: string): boolean =>
  Math.abs(name.length - law.length) <= 1 && oneAway(name, 0, law, lengths)?.length === name.length;
