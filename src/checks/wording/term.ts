import type { Check, Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { wordFinder } from '../words.ts';

export const term: Check = {
  code: 'term',
  severity: 'warning',
  basis: { zh: '本刊物的用语', en: 'the terms of the series' },
  *run({ passages, issue }) {
    const terms = new Map([...(issue?.series?.terms ?? [])].filter(([wrong, right]) => wrong !== right));
    if (terms.size === 0) return;
    // What is found inside a right form is right: 消防大队 in 县消防大队.
    const find = wordFinder([...terms.keys(), ...terms.values()]);
    for (const passage of passages) yield* inPassage(passage, terms, find);
  },
};

function* inPassage(
  passage: Passage,
  terms: ReadonlyMap<string, string>,
  find: ReturnType<typeof wordFinder>,
): Iterable<Found> {
  for (const { word, index } of find(passage.text)) {
    const right = terms.get(word);
    if (right === undefined) continue;
    yield {
      ...at(passage, index, index + word.length),
      message: { zh: `本刊物不用“${word}”`, en: `the series does not use “${word}”` },
      hint: { zh: `改用“${right}”`, en: `use “${right}”` },
      replace: right,
    };
  }
}
