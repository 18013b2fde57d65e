/** What is said of a number out of its order. */

import type { Severity, Words } from '../../../diagnostic.ts';
import type { Found } from '../../check.ts';
import { at } from '../../passage.ts';
import { shown, type Token, written } from './tokens.ts';

const renumber: Words = { zh: '补上缺的一项，或者把序号改连续', en: 'put in what is missing, or number anew' };

/** `last`: the number before it in its list. */
export function outOfOrder(token: Token, last: number): Found {
  const { family, number, opens } = token;
  // Inside a paragraph （3） may be a reference.
  const severity = opens || family === '一是' || family === '第一' ? 'error' : 'warning';
  const here = written(token);
  if (number === last)
    return say(token, severity, {
      message: { zh: `序号“${here}”重复`, en: `the number “${here}” stands twice` },
      hint: { zh: '后面的序号顺延', en: 'number the rest anew' },
    });
  if (number < last)
    return say(token, severity, {
      message: {
        zh: `“${shown(family, last)}”后面是“${here}”，次序不对`,
        en: `“${here}” behind “${shown(family, last)}”`,
      },
      hint: { zh: '按先后编号', en: 'number them in order' },
    });
  const missing =
    number === last + 2
      ? `“${shown(family, last + 1)}”`
      : `“${shown(family, last + 1)}”至“${shown(family, number - 1)}”`;
  return say(token, severity, {
    message: {
      zh: `“${shown(family, last)}”后面是“${here}”，缺${missing}`,
      en: `“${here}” behind “${shown(family, last)}”; ${missing} missing`,
    },
    hint: renumber,
  });
}

export function withoutBeginning(token: Token): Found {
  const before = shown(token.family, token.number - 1);
  return say(token, 'warning', {
    message: { zh: `“${written(token)}”前面没有“${before}”`, en: `no “${before}” before “${written(token)}”` },
    hint: renumber,
  });
}

export function alone(token: Token): Found {
  const next = shown(token.family, 2);
  return say(token, 'warning', {
    message: { zh: `有“${written(token)}”，没有“${next}”`, en: `“${written(token)}” without “${next}”` },
    hint: { zh: '只有一项就不编号；漏了的补上', en: 'a single member needs no number; else put in what is missing' },
  });
}

export function skipping(token: Token, above: string, between: string): Found {
  return say(token, 'info', {
    message: {
      zh: `“${above}”下面直接是“${written(token)}”，跳过了“${between}”`,
      en: `“${written(token)}” right below “${above}” skips “${between}”`,
    },
    hint: { zh: `改用“${between}”一层`, en: `use the level of “${between}”` },
  });
}

const say = (token: Token, severity: Severity, words: { readonly message: Words; readonly hint: Words }): Found => ({
  ...at(token.passage, token.start, token.end),
  severity,
  ...words,
});
