import { bodyRenamed } from './body-renamed.ts';
import { commonlyMiswritten } from './commonly-miswritten.ts';
import { cutSentence } from './cut-sentence.ts';
import { leftover } from './leftover.ts';
import { misspelt } from './misspelt.ts';
import { phraseNear } from './phrase-near.ts';
import { pleonasm } from './pleonasm.ts';
import { privateNumber } from './private-number.ts';
import { rareCharacter } from './rare-character.ts';
import { redundantAbove } from './redundant-above.ts';
import { term } from './term.ts';
import { traditionalCharacter } from './traditional-character.ts';
import { variantTerm } from './variant-term.ts';
import { wordRepeated } from './word-repeated.ts';

/** Characters and words: outside the font, left over, private, not the series' own. */
export const wordingChecks = [
  traditionalCharacter,
  rareCharacter,
  commonlyMiswritten,
  misspelt,
  wordRepeated,
  bodyRenamed,
  pleonasm,
  phraseNear,
  leftover,
  privateNumber,
  cutSentence,
  redundantAbove,
  variantTerm,
  term,
] as const;
