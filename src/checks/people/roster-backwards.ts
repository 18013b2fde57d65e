import { rosterOf } from '../../people/roster.ts';
import { check } from '../check.ts';

export const rosterBackwards = check({
  code: 'roster-backwards',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  words: () => ({
    title: { zh: '任职起止倒置', en: 'a term that runs backwards' },
    why: { zh: '“至”在“自”之前。', en: 'It ends before it begins.' },
    cure: { zh: '核对任职的起止。', en: 'Look up both days.' },
  }),
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
});
