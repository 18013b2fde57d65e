import { closerOf, openerOf } from '../characters.ts';
import { check, type Found } from '../check.ts';
import { at } from '../passage.ts';
import { bracketsIn, type Paired } from './pairing/over-paragraphs.ts';

const halfWidth = '()[]';

export const mixedBrackets = check({
  code: 'mixed-brackets',
  severity: 'error',
  basis: {
    zh: 'GB/T 15834-2011《标点符号用法》4.9：括号前后成对，形式一致',
    en: 'GB/T 15834-2011, 4.9: the two brackets of a pair are of one form',
  },
  words: () => ({
    title: { zh: '一对括号前后不一样', en: 'a pair of brackets of two forms' },
    why: {
      zh: '前面全角、后面半角（如“（二)”），或前面【后面］，一眼就看得出来。',
      en: 'One is full-width and the other half-width, or they are of different shapes.',
    },
    cure: { zh: '两边用同一种，公文里用全角。', en: 'Use one form on both sides, full-width in official texts.' },
  }),
  *run({ passages }) {
    for (const paired of bracketsIn(passages)) yield* faultsOf(paired);
  },
});

/** Told at the half-width one of the two; where both are full-width, at the second. */
function* faultsOf({ passage, mixed }: Paired): Iterable<Found> {
  for (const { open, close } of [...mixed].sort((a, b) => a.open.at - b.open.at)) {
    const wrong = halfWidth.includes(open.char) ? open : close;
    const right = wrong === open ? openerOf.get(close.char) : closerOf.get(open.char);
    if (right === undefined) continue;
    yield {
      ...at(passage, wrong.at, wrong.at + 1),
      message: {
        zh: `这一对括号前后不一样：前面是“${open.char}”，后面是“${close.char}”`,
        en: `a bracket opened by ${open.char} is closed by ${close.char}`,
      },
      hint: { zh: `“${wrong.char}”改作“${right}”`, en: `write ${right} for ${wrong.char}` },
      replace: right,
    };
  }
}
