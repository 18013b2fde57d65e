import { fullPost, isSingle } from '../../people/posts.ts';
import { isHeldOn, keysOf, rosterOf } from '../../people/roster.ts';
import { check } from '../check.ts';
import { type Appointment, appointments } from './appointments.ts';

export const twoNamesOnePost = check({
  code: 'two-names-one-post',
  severity: 'warning',
  basis: { zh: '一职一人', en: 'one person a post' },
  words: () => ({
    title: { zh: '一个职务两个人', en: 'two people at one post' },
    why: {
      zh: '只能一个人担任的职务（县委书记、县长、局长），同一份文件里有两个姓名。',
      en: 'A post that one person holds is given to two names in one document.',
    },
    cure: {
      zh: '核对姓名；期间换了人的，写进人员名录的起止。',
      en: 'Look the names up; a change of hands belongs into the roster.',
    },
  }),
  *run(subject) {
    const roster = rosterOf(subject.issue?.series);
    const holders = new Map<string, Appointment>();
    for (const one of appointments(subject)) {
      for (const post of one.posts) {
        const key = fullPost(one.unit, post);
        // Whose post the roster knows is held to it by post-not-held and name-unknown.
        if (!isSingle(post) || keysOf({ ...one, posts: [post] }).length === 0) continue;
        if (roster?.holders.get(key)?.some((held) => isHeldOn(held, one.day))) continue;
        const before = holders.get(key);
        if (!before) holders.set(key, one);
        else if (before.name !== one.name) {
          yield {
            ...one.place,
            message: {
              zh: `${key}前面写的是${before.name}，这里是${one.name}`,
              en: `${key} is ${before.name} before, and ${one.name} here`,
            },
            hint: { zh: '核对姓名和职务', en: 'look up the names and the post' },
          };
          break;
        }
      }
    }
  },
});
