import { fullPost } from '../../people/posts.ts';
import type { Held } from '../../people/roster.ts';
import type { Verdict } from '../../people/verdicts.ts';
import { check, type Found } from '../check.ts';
import { verdicts } from './appointments.ts';
import { othersInProse } from './roster-in-prose.ts';

export const postNotHeld = check({
  code: 'post-not-held',
  severity: 'error',
  basis: { zh: '任职以人员名录的起止为准', en: 'the roster says who held what, and when' },
  words: () => ({
    title: { zh: '当时不任此职', en: 'a post not held on that day' },
    why: {
      zh: '按人员名录，这个人那一天不担任这个职务：还没有任职，已经离任，或者任职的是另一个人。',
      en: 'By the roster the person did not hold the post on that day: not yet, no longer, or somebody else did.',
    },
    cure: {
      zh: '改姓名或职务；职务有变动的，更新人员名录的起止。',
      en: 'Mend name or post; where the post changed hands, bring the roster up to date.',
    },
  }),
  *run(subject) {
    for (const verdict of verdicts(subject)) {
      const words = said(verdict);
      if (words) yield { ...verdict.of.place, ...words };
    }
    for (const { place, name, post, held } of othersInProse(subject))
      yield { ...place, ...another(name, post, held.name) };
  },
});

function said(verdict: Verdict): Pick<Found, 'message' | 'hint'> | undefined {
  const { name, unit } = verdict.of;
  if (verdict.kind === 'another') {
    const post = fullPost(unit, verdict.post);
    return verdict.elsewhere
      ? ofAnotherUnit(verdict, post, verdict.elsewhere)
      : another(name, post, verdict.holder.name);
  }
  if (verdict.kind !== 'not-then') return undefined;
  const { held, holder } = verdict;
  const on = verdict.of.day;
  const isOver = on !== undefined && on > held.to;
  const when = (isOver ? held.term.to : held.term.from) ?? '';
  return {
    message: isOver
      ? { zh: `${name}任${held.text}到${when}为止`, en: `${name} was ${held.text} until ${when}` }
      : { zh: `${name}从${when}起才任${held.text}`, en: `${name} is ${held.text} only from ${when}` },
    hint: holder
      ? {
          zh: `当时任此职的是${holder.name}；核对姓名，或更新名录的起止`,
          en: `at that time it was ${holder.name}: mend the name, or the dates of the roster`,
        }
      : { zh: '核对姓名和职务，或更新名录的起止', en: 'look up name and post, or mend the dates of the roster' },
  };
}

/** The name and the post are right together: most likely the unit was copied from the item above. */
function ofAnotherUnit(
  { of: { name, unit }, holder }: Extract<Verdict, { kind: 'another' }>,
  post: string,
  elsewhere: Held,
): Pick<Found, 'message' | 'hint'> {
  return {
    message: {
      zh: `名录里${name}是${elsewhere.text}，任${post}的是${holder.name}`,
      en: `by the roster ${name} is ${elsewhere.text}, and ${holder.name} is ${post}`,
    },
    hint: {
      zh: `是不是${unit === undefined ? '' : `“${unit}”`}应为“${elsewhere.unit}”？人写错了的，改成${holder.name}；换了人的，更新名录`,
      en: `is the unit “${elsewhere.unit}”? for another person write ${holder.name}; after a change, mend the roster`,
    },
  };
}

const another = (name: string, post: string, holder: string): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `名录里任${post}的是${holder}，不是${name}`,
    en: `by the roster ${holder} is ${post}, not ${name}`,
  },
  hint: { zh: '核对姓名和职务；换了人的，更新名录', en: 'look up name and post; after a change, mend the roster' },
});
