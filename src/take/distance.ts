/** How far a page is from a document: characters that differ, and paragraphs that stand elsewhere or apart. */

import { hunksOf, sizeOf } from './hunks.ts';
import type { Para } from './page.ts';
import { coreOf, joinedOf, stepsBetween, withoutNumber } from './steps.ts';

/** What the program computes, as it printed before anything was written. */
export interface ComputedTexts {
  /** Of each value: by the path it is made of, and which of those it is. */
  readonly values: ReadonlyMap<string, string>;
  /** Of each paragraph that holds some: by what else it says, and which of those it is. */
  readonly paragraphs: ReadonlyMap<string, string>;
}

export function computedTexts(page: readonly Para[]): ComputedTexts {
  const values = new Map<string, string>();
  each(page, (para, key, at, length) => values.set(key, para.text.slice(at, at + length)));
  return { values, paragraphs: new Map(skeletons(page).map(([para, key]) => [key, para.text])) };
}

/** Paragraphs that hold computed values, without these. */
function skeletons(page: readonly Para[]): readonly (readonly [Para, string])[] {
  const met = new Map<string, number>();
  return page.flatMap((para): readonly (readonly [Para, string])[] => {
    const computed = para.from.filter(({ origin }) => origin.computed).sort((a, b) => b.at - a.at);
    if (computed.length === 0) return [];
    const bare = computed.reduce(
      (text, { at, length }) => `${text.slice(0, at)}\0${text.slice(at + length)}`,
      para.text,
    );
    const nth = met.get(bare) ?? 0;
    met.set(bare, nth + 1);
    return [[para, `${bare}\n${nth}`]];
  });
}

function each(page: readonly Para[], take: (para: Para, key: string, at: number, length: number) => void): void {
  const met = new Map<string, number>();
  for (const para of page)
    for (const { at, length, origin } of para.from) {
      if (!origin.computed) continue;
      const path = origin.path.join('\n');
      const nth = met.get(path) ?? 0;
      met.set(path, nth + 1);
      take(para, `${path}\n${nth}`, at, length);
    }
}

/**
 * @param known as the values printed before anything was written: what is computed anew because of something else, and was not
 * touched in the document, counts nothing
 */
export function distance(page: readonly Para[], target: readonly Para[], known: ComputedTexts): number {
  let sum = 0;
  const anew = new Map<Para, (Span & { readonly old: string })[]>();
  each(page, (para, key, at, length) => {
    const old = known.values.get(key);
    if (old === undefined || old === para.text.slice(at, at + length)) return;
    anew.set(para, [...(anew.get(para) ?? []), { start: at, end: at + length, old }]);
  });
  const was = new Map(skeletons(page).flatMap(([para, key]) => [[para, known.paragraphs.get(key)] as const]));
  const of = (a: Para, b: Para): number => {
    const own = between(a, b, anew.get(a) ?? []);
    const old = was.get(a);
    return own === 0 || old === undefined || old === a.text
      ? own
      : Math.min(own, between({ ...a, text: old, from: [] }, b, []));
  };
  for (const step of stepsBetween(page, target))
    switch (step.kind) {
      case 'pair':
        sum += (step.moved ? 4 : 0) + of(page[step.now] as Para, target[step.target] as Para);
        break;
      case 'split':
        sum += 2 * (step.count - 1) + of(page[step.now] as Para, joinedOf(target, step.target, step.count));
        break;
      case 'joined':
        sum += 2 * (step.count - 1) + between(joinedOf(page, step.now, step.count), target[step.target] as Para, []);
        break;
      case 'removed':
        sum += (page[step.now] as Para).text.length + 4;
        break;
      case 'added':
        sum += (target[step.target] as Para).text.length + 4;
        break;
    }
  return sum;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function between(a: Para, b: Para, anew: readonly (Span & { readonly old: string })[]): number {
  if (a.text === b.text) return 0;
  const { para, number } = withoutNumber(a);
  const rest = number === '' ? b.text : coreOf(b.text);
  if (anew.length === 0) return sizeOf(hunksOf(para.text, rest));
  // With the values as they were: the document has those, if nobody touched it there.
  let text = para.text;
  for (const { start, end, old } of [...anew].sort((x, y) => y.start - x.start))
    text = text.slice(0, start - number.length) + old + text.slice(end - number.length);
  return Math.min(sizeOf(hunksOf(text, rest)), sizeOf(hunksOf(para.text, rest)));
}
