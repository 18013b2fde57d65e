import type { Words } from '../../diagnostic.ts';
import { postsIn } from '../../people/posts.ts';
import { check } from '../check.ts';
import { at, passagesOf } from '../passage.ts';
import { type Appointment, verdicts } from './appointments.ts';
import type { PersonPlace } from './place.ts';

export const postNear = check({
  code: 'post-near',
  severity: 'warning',
  basis: { zh: '职务以人员名录为准', en: 'posts are written as in the roster' },
  words: () => ({
    title: { zh: '职务与名录不同', en: 'a post other than in the roster' },
    why: {
      zh: '名录里有这个人，任的是别的职务；少写几个职务不算。',
      en: 'The roster gives the person another post. Naming only some of the posts is fine.',
    },
    cure: { zh: '照名录写；职务有变动的，更新名录。', en: 'Write it as in the roster, or bring that up to date.' },
  }),
  *run(subject) {
    for (const verdict of verdicts(subject)) {
      if (verdict.kind !== 'differs') continue;
      const { of, posts, held } = verdict;
      const listed = held.map(({ text }) => text).join('、');
      const written = posts.join('、');
      yield {
        ...placeOf(of, posts[0] ?? ''),
        message: {
          zh: `名录里${of.name}没有“${written}”这个职务`,
          en: `by the roster ${of.name} is not “${written}”`,
        },
        hint:
          listed && apart(of, listed)
            ? (apart(of, listed) as Words)
            : listed
              ? { zh: `名录里是“${listed}”；核对职务，或更新名录`, en: `the roster has “${listed}”: mend one of them` }
              : {
                  zh: '名录里当时没有职务；核对，或更新名录',
                  en: 'the roster has no post at that time: mend one of them',
                },
      };
    }
  },
});

/** The very post; all of them where it cannot be found, since a unit has been taken off it. */
function placeOf({ post, postPlace }: Appointment, one: string): PersonPlace {
  const [passage] = passagesOf(post, postPlace.path, 'post');
  const found = passage && postsIn(passage.text).find(({ text }) => text.endsWith(one));
  return found ? at(passage, found.start, found.start + found.text.length) : postPlace;
}

/** 领导: 方敏、邹立 below one 职务: the post is that of the first. */
function apart({ name, item, post }: Appointment, listed: string): Words | undefined {
  const [only, ...others] = item?.leaders ?? [];
  const names = only?.name.split('、') ?? [];
  if (others.length > 0 || names.length < 2 || item?.post === undefined || item.unit !== undefined) return undefined;
  const each = (of: string, who: string) =>
    names.map((one) => `{ ${of}: ${one === name ? listed : post}, ${who}: ${one} }`).join(', ');
  return {
    zh: `几位职务不同的，写作 领导: [${each('职务', '姓名')}]，上面“职务”那一行删去`,
    en: `where their posts differ write leader: [${each('post', 'name')}], and delete the line of post`,
  };
}
