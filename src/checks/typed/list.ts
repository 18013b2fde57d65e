import { itemRepeated } from './item-repeated.ts';
import { itemSplit } from './item-split.ts';
import { keyHoldsText } from './key-holds-text.ts';
import { keysSwapped } from './keys-swapped.ts';
import { listedInLine } from './listed-in-line.ts';
import { numberedTwice } from './numbered-twice.ts';
import { numberingMixed } from './numbering-mixed.ts';
import { runTogether } from './run-together.ts';
import { sectionAsItem } from './section-as-item.ts';
import { sectionRepeated } from './section-repeated.ts';
import { sectionSplit } from './section-split.ts';
import { writtenTwice } from './written-twice.ts';

/** What a hand in a hurry types: YAML takes it, and the page would be wrong. */
export const typedChecks = [
  itemSplit,
  sectionSplit,
  sectionAsItem,
  keyHoldsText,
  keysSwapped,
  listedInLine,
  writtenTwice,
  itemRepeated,
  sectionRepeated,
  numberedTwice,
  numberingMixed,
  runTogether,
] as const;
