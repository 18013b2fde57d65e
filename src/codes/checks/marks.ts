import type { CheckEntry } from '../entry.ts';

/** Punctuation: doubled, half-width, unpaired, stray blanks. */
export const marksCodes = {
  'doubled-mark': {
    title: { zh: '标点重复或相撞', en: 'doubled or clashing marks' },
    why: {
      zh: '两个点号连在一起（。。，。、，），或右括号前还留着顿号、逗号，多半是删改以后剩下的。',
      en: 'Two marks that cannot follow each other, or a 、 or ， left before a closing bracket: the remains of an edit.',
    },
    cure: { zh: '留下该用的那一个。', en: 'Keep the one that is meant.' },
  },
} as const satisfies Record<string, CheckEntry>;
