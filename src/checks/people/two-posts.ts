import { fullPost } from '../../people/posts.ts';
import { rosterOf } from '../../people/roster.ts';
import { check } from '../check.ts';
import { type Appointment, appointments } from './appointments.ts';

export const twoPosts = check({
  code: 'two-posts',
  severity: 'warning',
  basis: { zh: '同一份文件里职务前后一致', en: 'one title a person in one document' },
  words: () => ({
    title: { zh: '同一个人两种职务', en: 'one person with two titles' },
    why: {
      zh: '同一份文件里，同一个姓名前面的职务对不上，谁也不是谁的一部分。',
      en: 'In one document the same name has two titles, neither part of the other.',
    },
    cure: { zh: '统一职务；同名的两个人不用改。', en: 'Use one; two people of one name are fine.' },
  }),
  *run(subject) {
    const people = rosterOf(subject.issue?.series)?.people;
    const first = new Map<string, Appointment>();
    for (const one of appointments(subject)) {
      // Whom the roster knows is held to it; of prose only a title that names its unit is whole for certain.
      if (one.posts.length === 0 || people?.has(one.name) || (!one.item && one.unit === undefined)) continue;
      const before = first.get(one.name);
      if (!before) first.set(one.name, one);
      else if (differs(before, one)) {
        yield {
          ...one.postPlace,
          message: {
            zh: `${one.name}前面写作“${titleOf(before)}”，这里是“${titleOf(one)}”`,
            en: `${one.name} is “${titleOf(before)}” before, and “${titleOf(one)}” here`,
          },
          hint: { zh: '统一职务；同名的两个人不用改', en: 'use one of them; two people of one name are fine' },
        };
      }
    }
  },
});

const titleOf = ({ unit, posts }: Appointment): string => fullPost(unit, posts.join('、'));

/** Neither title is a part of the other. */
function differs(a: Appointment, b: Appointment): boolean {
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return true;
  const within = (small: Appointment, large: Appointment): boolean =>
    small.posts.every((post) => large.posts.includes(post));
  return !within(a, b) && !within(b, a);
}
