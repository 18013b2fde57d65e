import { onceFor } from '../../once.ts';
import { fullPost, isSingle } from '../../people/posts.ts';
import { type Held, type Roster, rosterOf } from '../../people/roster.ts';
import { check } from '../check.ts';

export const rosterOverlap = check({
  code: 'roster-overlap',
  severity: 'error',
  basis: { zh: '一职一人', en: 'one person a post' },
  words: () => ({
    title: { zh: '任期重叠', en: 'overlapping posts' },
    why: {
      zh: '只能一个人担任的职务，名录里同一段时间有两个人。',
      en: 'The roster gives a post that one person holds to two at the same time.',
    },
    cure: { zh: '给前任写上“至”，给后任写上“自”。', en: 'Say until when and since when it was held.' },
  }),
  *run({ issue }) {
    const roster = rosterOf(issue?.series);
    if (roster) yield* overlaps(roster);
  },
});

/** The roster is the same for every issue of a run. */
const overlaps = onceFor(({ holders }: Roster) => [...holders].flatMap(([key, held]) => [...overlapping(key, held)]));

function* overlapping(key: string, holders: readonly Held[]): Iterable<ReturnType<typeof overlap>> {
  // Behind the one before in time; of several that overlap each is reported once.
  const inTime = holders.filter((held) => holdsAlone(held, key)).sort((a, b) => a.from - b.from);
  let last: Held | undefined;
  for (const held of inTime) {
    if (last && last.name !== held.name && held.surely.from < last.surely.to) yield overlap(key, last, held);
    if (!last || held.to > last.to) last = held;
  }
}

const holdsAlone = (held: Held, key: string): boolean =>
  held.posts.some((post) => fullPost(held.unit, post) === key && isSingle(post));

function overlap(key: string, before: Held, held: Held) {
  const term = ({ term: { from, to } }: Held): string => `${from ?? ''}至${to ?? '今'}`;
  return {
    path: [...held.path, held.term.from === undefined ? 'post' : 'from'],
    message: {
      zh: `${key}同时有${before.name}（${term(before)}）和${held.name}（${term(held)}）两个人`,
      en: `${key} is held by ${before.name} and ${held.name} at the same time`,
    },
    hint: {
      zh: `给${before.name}写上“至”，给${held.name}写上“自”，或改职务`,
      en: `say until when ${before.name} held it, and since when ${held.name} does; or mend the post`,
    },
  };
}
