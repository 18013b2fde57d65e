/** Posts of the roster that prose names, and whom it gives them to: 芦县县委书记贺长青. */

import { dayCount } from '../../calendar.ts';
import { onceFor } from '../../once.ts';
import { bareName, isOneOff } from '../../people/person-names.ts';
import { isSingle } from '../../people/posts.ts';
import { type Held, isHeldOn, type Roster, rosterOf } from '../../people/roster.ts';
import { startOfTitle, titleEnds } from '../../people/titles.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import type { PersonPlace } from './place.ts';
import { isProse } from './prose.ts';

export interface InProse {
  readonly place: PersonPlace;
  readonly name: string;
  readonly post: string;
  /** Who has the post on the day of issue. */
  readonly held: Held;
}

/** A name that is one character off that of the holder. */
export const nearInProse = (subject: Subject): readonly InProse[] =>
  conflicts(subject).filter(({ name, held }) => isOneOff(name, held.name));

/** The name of somebody else of the roster. */
export const othersInProse = (subject: Subject): readonly InProse[] =>
  conflicts(subject).filter(({ name, held }) => !isOneOff(name, held.name));

const conflicts = onceFor((subject: Subject): readonly InProse[] => {
  const roster = rosterOf(subject.issue?.series);
  return roster ? subject.passages.flatMap((passage) => [...inPassage(passage, roster, subject)]) : [];
});

function* inPassage(passage: Passage, roster: Roster, { day }: Subject): Iterable<InProse> {
  const on = day && dayCount(day);
  for (const from of isProse(passage) ? titleEnds(passage.text) : []) {
    const post = postAt(passage.text, from, roster);
    const holders = post === undefined ? [] : (roster.holders.get(post) ?? []).filter((held) => isHeldOn(held, on));
    const [held] = holders;
    if (post === undefined || !held) continue;
    const name = nameAt(passage, from, roster, holders);
    if (name === undefined || holders.some((one) => one.name === bareName(name))) continue;
    // Of several 副市长 the roster may lack one; of a post that one person holds it does not.
    const near = holders.find((one) => isOneOff(one.name, name));
    if (!near && (!isSingle(post) || holders.length > 1)) continue;
    yield { place: at(passage, from, from + name.length), name, post, held: near ?? held };
  }
}

/** The longest post of the roster that ends here. One without its unit is meant only where the title begins with it. */
function postAt(text: string, end: number, { holders }: Roster): string | undefined {
  const phrase = startOfTitle(text, end);
  const start = phrase + text.slice(phrase, end).lastIndexOf('、') + 1;
  for (let from = start; from < end; from += 1) {
    const post = text.slice(from, end);
    const found = holders.get(post);
    if (found && (from === start || found.some(({ unit }) => unit !== undefined && post.startsWith(unit.slice(0, -1)))))
      return post;
  }
  return undefined;
}

/** The characters behind the title that are a name of the roster, or are nearly the holder's. */
function nameAt({ text }: Passage, from: number, roster: Roster, holders: readonly Held[]): string | undefined {
  for (const length of [4, 3, 2]) {
    const name = text.slice(from, from + length);
    if (roster.people.has(name)) return name;
  }
  for (const { name } of holders) {
    const written = text.slice(from, from + name.length);
    if (name.length >= 3 && isOneOff(written, name)) return written;
  }
  return undefined;
}
