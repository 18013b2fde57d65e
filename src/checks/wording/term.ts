import { onceFor } from '../../once.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import { wordFinder } from '../words.ts';

export const term = check({
  code: 'term',
  severity: 'warning',
  basis: { zh: '本刊物的用语', en: 'the terms of the series' },
  words: () => ({
    title: { zh: '本刊物不用的说法', en: 'not a term of the series' },
    why: {
      zh: '刊物在“用语”里写明了不用的说法和该用的说法。',
      en: 'The series names, under 用语, what it does not say and what it says instead.',
    },
    cure: {
      zh: '改成该用的说法；或者修改 series.yaml 的“用语”。',
      en: 'Use the right one, or change 用语 in series.yaml.',
    },
  }),
  *run({ passages, issue }) {
    const terms = issue?.series?.terms;
    if (!terms) return;
    const find = finderFor(terms);
    for (const passage of passages)
      for (const { word, index } of find(passage.text)) {
        const right = terms.get(word);
        if (right !== undefined && right !== word) yield said(passage, word, index, right);
      }
  },
});

/** What is found inside a right form is right: 消防大队 in 县消防大队. */
const finderFor = onceFor((terms: ReadonlyMap<string, string>) => wordFinder([...terms.keys(), ...terms.values()]));

const said = (passage: Passage, word: string, index: number, right: string): Found => ({
  ...at(passage, index, index + word.length),
  message: { zh: `本刊物不用“${word}”`, en: `the series does not use “${word}”` },
  hint: { zh: `改用“${right}”`, en: `use “${right}”` },
  replace: right,
});
