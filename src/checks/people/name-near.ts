import { bodyOfPost } from '../../people/levels.ts';
import { isOneOff } from '../../people/person-names.ts';
import { type Roster, rosterOf } from '../../people/roster.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { type Appointment, appointments, verdicts } from './appointments.ts';
import { nameLists } from './listed-names.ts';
import { nearInProse } from './roster-in-prose.ts';

/** More names than any 报送发 has; comparing each with each would cost time. */
const most = 500;

export const nameNear = check({
  code: 'name-near',
  severity: 'warning',
  basis: { zh: '姓名须与名录一致', en: 'names are written as in the roster' },
  words: () => ({
    title: { zh: '姓名差一个字', en: 'a name one character off' },
    why: {
      zh: '名录里没有这个人，同一职务上的人只差一个字；或者文中的姓名与分送名单里的只差一个字。',
      en: 'Not in the roster, and one character off the person at that post; or off a name in the list of recipients.',
    },
    cure: { zh: '照名录改；确是另一个人的，补进人员名录。', en: 'Write it as in the roster, or add the person to it.' },
  }),
  *run(subject) {
    const roster = rosterOf(subject.issue?.series);
    if (!roster) {
      yield* againstList(subject);
      return;
    }
    for (const verdict of verdicts(subject)) {
      if (verdict.kind !== 'near') continue;
      const { name, place } = verdict.of;
      yield { ...place, ...said(name, verdict.meant.name, `名录里的${verdict.meant.text}`, 'the roster') };
    }
    for (const { place, name, held } of nearInProse(subject))
      yield { ...place, ...said(name, held.name, `名录里的${held.text}`, 'the roster') };
    yield* lists(subject, roster);
  },
});

/** Names of 报送发: one that is not in the roster, and nearly one who is missing from the list. */
function* lists(subject: Subject, { people }: Roster): Iterable<Found> {
  for (const list of nameLists(subject)) {
    const listed = new Set(list.map(({ name }) => name));
    const missing = [...people.keys()].filter((name) => !listed.has(name));
    for (const { name, place } of list.slice(0, most)) {
      if (people.has(name)) continue;
      const meant = missing.find((one) => isOneOff(one, name));
      if (meant !== undefined) yield { ...place, ...said(name, meant, '名录里的', 'the roster') };
    }
  }
}

/** Without a roster the list of recipients is one: a leader of the text who is listed, is listed under the same name. */
function* againstList(subject: Subject): Iterable<Found> {
  const listed = new Set(nameLists(subject).flatMap((list) => list.map(({ name }) => name)));
  if (listed.size === 0 || listed.size > most) return;
  const reported = appointments(subject);
  const acting = new Set(reported.map(({ name }) => name));
  for (const one of reported) {
    const { name, place } = one;
    // Two 汉字 may well be somebody else's, who is not on the list.
    if (listed.has(name) || (name.length < 3 && !(listed.size >= enough && leads(one)))) continue;
    const meant = [...listed].find((other) => !acting.has(other) && other[0] === name[0] && isOneOff(other, name));
    if (meant !== undefined) yield { ...place, ...said(name, meant, '分送名单里的', 'the list of recipients') };
  }
}
/** So many names are all the leaders of a place. */
const enough = 10;
/** Of the place itself: 区委副书记, 副县长. */
const leads = ({ item, unit, posts }: Appointment): boolean =>
  item !== undefined && unit === undefined && posts.some((post) => bodyOfPost(post) !== undefined);

const said = (name: string, meant: string, whose: string, source: string): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `“${name}”与${whose}“${meant}”只差一个字`,
    en: `“${name}” is one character off “${meant}” of ${source}`,
  },
  hint: { zh: `是不是“${meant}”？`, en: `is “${meant}” meant?` },
});
