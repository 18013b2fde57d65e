import type { Check } from '../check.ts';
import { rosterOf } from './roster.ts';

export const rosterBackwards: Check = {
  code: 'roster-backwards',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  *run({ issue }) {
    for (const { name, from, to, term, path } of rosterOf(issue?.series)?.held ?? []) {
      if (from <= to) continue;
      yield {
        path: [...path, 'to'],
        message: {
          zh: `${name}任职至${term.to}，却从${term.from}起`,
          en: `${name} held it until ${term.to}, but from ${term.from} on`,
        },
        hint: { zh: '核对“自”和“至”', en: 'look up both days' },
      };
    }
  },
};
