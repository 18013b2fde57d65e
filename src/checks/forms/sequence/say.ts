/** What is said of a number out of its order. */

import type { Severity, Words } from '../../../diagnostic.ts';
import type { Found } from '../../check.ts';
import { at } from '../../passage.ts';
import { type SequenceToken, shownMark, writtenMark } from './tokens.ts';

const renumber: Words = { zh: '补上缺的一项，或者把序号改连续', en: 'put in what is missing, or number anew' };

/** `last`: the number before it in its list. */
export function outOfOrder(token: SequenceToken, last: number): Found {
  const { family, number, opens } = token;
  // Inside a paragraph （3） may be a reference.
  const severity = opens || family === '一是' || family === '第一' ? 'error' : 'warning';
  const here = writtenMark(token);
  if (number === last)
    return say(token, severity, {
      message: { zh: `序号“${here}”重复`, en: `the number “${here}” stands twice` },
      hint: { zh: '后面的序号顺延', en: 'number the rest anew' },
    });
  if (number < last)
    return say(token, severity, {
      message: {
        zh: `“${shownMark(family, last)}”后面是“${here}”，次序不对`,
        en: `“${here}” behind “${shownMark(family, last)}”`,
      },
      hint: { zh: '按先后编号', en: 'number them in order' },
    });
  const missing =
    number === last + 2
      ? `“${shownMark(family, last + 1)}”`
      : `“${shownMark(family, last + 1)}”至“${shownMark(family, number - 1)}”`;
  return say(token, severity, {
    message: {
      zh: `“${shownMark(family, last)}”后面是“${here}”，缺${missing}`,
      en: `“${here}” behind “${shownMark(family, last)}”; ${missing} missing`,
    },
    hint: renumber,
  });
}

export function withoutBeginning(token: SequenceToken): Found {
  const before = shownMark(token.family, token.number - 1);
  return say(token, 'warning', {
    message: { zh: `“${writtenMark(token)}”前面没有“${before}”`, en: `no “${before}” before “${writtenMark(token)}”` },
    hint: /是$/.test(writtenMark(token))
      ? renumber
      : {
          zh: `${renumber.zh}；别处都不编号的，删去“${writtenMark(token)}”`,
          en: `${renumber.en}; where nothing else is numbered, delete “${writtenMark(token)}”`,
        },
  });
}

export function alone(token: SequenceToken): Found {
  const next = shownMark(token.family, 2);
  return say(token, 'warning', {
    message: { zh: `有“${writtenMark(token)}”，没有“${next}”`, en: `“${writtenMark(token)}” without “${next}”` },
    hint: { zh: '只有一项就不编号；漏了的补上', en: 'a single member needs no number; else put in what is missing' },
  });
}

export function skipping(token: SequenceToken, above: string, between: string): Found {
  return say(token, 'info', {
    message: {
      zh: `“${above}”下面直接是“${writtenMark(token)}”，跳过了“${between}”`,
      en: `“${writtenMark(token)}” right below “${above}” skips “${between}”`,
    },
    hint: { zh: `改用“${between}”一层`, en: `use the level of “${between}”` },
  });
}

const say = (
  token: SequenceToken,
  severity: Severity,
  words: { readonly message: Words; readonly hint: Words },
): Found => ({
  ...at(token.passage, token.start, token.end),
  severity,
  ...words,
});
