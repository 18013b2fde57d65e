import type { Check } from '../check.ts';
import { matches } from '../matches.ts';

/** A pause behind a pause, or one beside a bracket that ends or begins. ？！ and ！！ are one mark. */
const clash = /[，、；：。？！][，、；：。]+|[，、；：](?=[）】〕》”’])|(?<=[（【〔《])[，、；：。]/g;

export const doubledMark: Check = {
  code: 'doubled-mark',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》',
    en: 'GB/T 15834-2011, use of punctuation marks',
  },
  *run({ passages }) {
    for (const { text, place } of matches(passages, clash)) {
      const message =
        text.length > 1
          ? { zh: `标点“${text}”连在一起`, en: `the marks “${text}” clash` }
          : { zh: `括号旁多了一个“${text}”`, en: `a stray “${text}” beside a bracket` };
      yield { ...place, message, hint: { zh: '只留该用的一个', en: 'keep the one that is meant' } };
    }
  },
};
