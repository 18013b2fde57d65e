import type { Check } from '../check.ts';
import { at, passagesOf } from '../passage.ts';
import type { Appointment } from './appointments.ts';
import type { Place } from './place.ts';
import { postsIn } from './posts.ts';
import { verdicts } from './verdicts.ts';

export const postNear: Check = {
  code: 'post-near',
  severity: 'warning',
  basis: { zh: '职务以人员名录为准', en: 'posts are written as in the roster' },
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
        hint: listed
          ? { zh: `名录里是“${listed}”；核对职务，或更新名录`, en: `the roster has “${listed}”: mend one of them` }
          : { zh: '名录里当时没有职务；核对，或更新名录', en: 'the roster has no post at that time: mend one of them' },
      };
    }
  },
};

/** The very post; all of them where it cannot be found, since a unit has been taken off it. */
function placeOf({ post, postPlace }: Appointment, one: string): Place {
  const [passage] = passagesOf(post, postPlace.path, 'post');
  const found = passage && postsIn(passage.text).find(({ text }) => text.endsWith(one));
  return found ? at(passage, found.start, found.start + found.text.length) : postPlace;
}
