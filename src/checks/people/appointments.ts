/** Who is said to hold which post: the leaders of items, and names in prose where they are certain. */

import { dayCount } from '../../calendar.ts';
import type { Path } from '../../diagnostic.ts';
import type { Item, Section } from '../../model/bulletin.ts';
import { once, onceFor } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { bareName } from '../../people/person-names.ts';
import { postsIn, splitUnit, withoutBlanksIn } from '../../people/posts.ts';
import { rosterOf } from '../../people/roster.ts';
import { unitList } from '../../people/unit-list.ts';
import { type Mentioned, type Verdict, verdictOn } from '../../people/verdicts.ts';
import { nobodies } from '../../people/words.ts';
import { dateOfItem } from '../dates/item-date.ts';
import { itemLists } from '../items.ts';
import { at, passagesOf } from '../passage.ts';
import type { Subject } from '../subject.ts';
import type { PersonPlace } from './place.ts';
import { namedInProse } from './prose.ts';

export interface Appointment extends Mentioned {
  readonly place: PersonPlace;
  /** As written, and where; in prose the stretch before the name. */
  readonly post: string;
  readonly postPlace: PersonPlace;
  /** In prose: the name is printed bold. */
  readonly isBold: boolean;
  /** In prose: the title begins where its clause does, and is not a part of the sentence. */
  readonly isClean: boolean;
  /** Absent in prose. */
  readonly item?: Item;
  readonly section?: Section;
}

/** In the order of the document: items first, then prose. */
export const appointments = onceFor((subject: Subject): readonly Appointment[] => [
  ...inItems(subject),
  ...inProse(subject),
]);

/** What the roster says to the leaders of items, which the checks of this folder tell each its part of; none without a roster. */
export const verdicts = onceFor((subject: Subject): readonly Verdict<Appointment>[] => {
  const roster = rosterOf(subject.issue?.series);
  if (!roster) return [];
  return appointments(subject).flatMap((of) => (of.item && verdictOn(of, roster)) ?? []);
});

function inItems(subject: Subject): readonly Appointment[] {
  const units = unitList(subject.issue?.series);
  return itemLists(subject).flatMap(({ items, section }) =>
    items.flatMap((item) => {
      const day = dateOfItem(item, subject.day)?.day ?? subject.day;
      return item.leaders.flatMap(({ name: written, post: own }, index): readonly Appointment[] => {
        const post = own ?? (index === 0 ? item.post : undefined);
        const posts = post === undefined ? [] : postsIn(withoutBlanksIn(post)).map(({ text }) => text);
        const split = item.unit === undefined ? splitUnit(posts, units.names.keys()) : { unit: item.unit, posts };
        return namesIn(written, [...item.path, 'leader', index, 'name']).map(({ name, place }) => ({
          name,
          place,
          post: post ?? '',
          postPlace: { path: own === undefined ? [...item.path, 'post'] : [...item.path, 'leader', index, 'post'] },
          ...(split.unit === undefined ? {} : { unit: units.canonical(split.unit) }),
          posts: split.posts,
          isBold: item.bold.includes('leader'),
          isClean: true,
          ...(day && { day: dayCount(day) }),
          item,
          ...(section && { section }),
        }));
      });
    }),
  );
}

const nobody = once(() => new RegExp(`${anyOf(nobodies)}$`));

/** Of two who are written into one field, each; 、 between them. */
function namesIn(written: string, path: Path): readonly { readonly name: string; readonly place: PersonPlace }[] {
  const [passage] = passagesOf(written, path, 'person');
  const parts = passage?.text.split('、') ?? [];
  if (!passage || parts.length === 1) {
    const name = bareName(written);
    return name === '' || nobody().test(name) ? [] : [{ name, place: { path } }];
  }
  let start = 0;
  return parts.flatMap((part) => {
    const from = start + part.length - part.trimStart().length;
    start += part.length + 1;
    const name = bareName(part);
    return name === '' || nobody().test(name) ? [] : [{ name, place: at(passage, from, from + part.trim().length) }];
  });
}

function inProse({ passages, day, issue }: Subject): readonly Appointment[] {
  const units = unitList(issue?.series);
  return namedInProse(passages).map(({ name, place, isBold, phrase, phrasePlace }): Appointment => {
    const written = postsIn(phrase).map(({ text }) => text);
    const split = splitUnit(written, units.names.keys());
    // What stands before the first post may belong to the sentence: 由青石县委副书记、县长… Then only the whole is certain.
    const isClean = split.unit !== undefined || opening.test(written[0] ?? '');
    return {
      name,
      place,
      post: phrase,
      postPlace: phrasePlace,
      ...(split.unit === undefined ? {} : { unit: units.canonical(split.unit) }),
      posts: isClean ? split.posts : split.posts.slice(0, 1),
      isBold,
      isClean,
      ...(day && { day: dayCount(day) }),
    };
  });
}
const opening = /^(?:[省市州县区镇乡局]|常务|副|党)/;
