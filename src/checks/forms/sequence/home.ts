/** Which list a number belongs to: what stands under one heading is counted together, and begins anew under the next. */

import type { Path } from '../../../diagnostic.ts';
import type { Passage } from '../../passage.ts';
import type { Subject } from '../../subject.ts';

/** One key for all passages whose numbers go on from each other. In a plain text all of it. */
export function homeOf({ path }: Passage): string {
  if (path[0] === 'paragraphs') return 'paragraphs';
  const steps = withoutBlocks(path);
  const at = steps.findLastIndex((step) => typeof step === 'number');
  if (at < 0) return '';
  if (at === steps.length - 1 && steps[at - 1] !== 'items') return steps.slice(0, at).join('/');
  // A section's title and an item's words stand in the list around them; a section's text begins a list of its own.
  const outside = steps[at - 1] === 'items' || /^(?:title|subtitle|marker)$/.test(String(steps[at + 1]));
  return steps.slice(0, outside ? at - 1 : at + 1).join('/');
}

/** One key for all passages that are printed in one paragraph: an item's marker, head and text. */
export function paragraphOf({ path, index }: Passage): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  return path[at - 1] === 'items' && index === 0 ? path.slice(0, at + 1).join('/') : [...path, index].join('/');
}

/** The parts of one 内容 follow each other. */
const withoutBlocks = (path: Path): Path =>
  path.filter((step, index) => step !== 'blocks' && !(typeof step === 'number' && path[index - 1] === 'blocks'));

/**
 * Passages whose number was typed in a list that the program numbers, while it numbers the others: what is printed
 * between them is not seen here.
 */
export function besideCounted({ passages, issue }: Subject, isNumbered: (passage: Passage) => boolean): Set<Passage> {
  if (!issue || (issue.file.kind ?? 'bulletin') === 'bulletin') return new Set();
  const lists = new Map<string, { members: Set<string>; typed: Map<string, Passage[]> }>();
  for (const passage of passages) {
    const at = passage.path.findLastIndex((step, index) => typeof step === 'number' && isList(passage.path[index - 1]));
    if (at < 0) continue;
    const key = passage.path.slice(0, at).join('/');
    const list = lists.get(key) ?? { members: new Set(), typed: new Map() };
    lists.set(key, list);
    const member = String(passage.path[at]);
    list.members.add(member);
    if (passage.path.length === at + 2 && isNumbered(passage))
      list.typed.set(member, [...(list.typed.get(member) ?? []), passage]);
  }
  return new Set(
    [...lists.values()]
      .filter(({ members, typed }) => typed.size < members.size)
      .flatMap(({ typed }) => [...typed.values()].flat()),
  );
}

const isList = (step: Path[number] | undefined): boolean => step === 'items' || step === 'sections';
