/** Where a text ends on the page, and what then comes. */

import type { Path } from '../../diagnostic.ts';
import type { Block, Item, ItemList } from '../../model/bulletin.ts';
import { levelOf } from '../levels.ts';
import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';

/**
 * `nothing`: the section ends with it, so that a ： has nothing to introduce. `break`: something comes, but not of the same
 * sentence, so that a ， divides nothing. undefined: the sentence may go on.
 */
export type Following = 'nothing' | 'break' | undefined;

/** Answers for the passage at this index of the subject. */
export function followings(subject: Subject): (nth: number) => Following {
  const { passages, issue } = subject;
  const ends = new Map<string, Following>();
  const add = (path: Path, following: Following): void => {
    ends.set(path.join('\n'), following);
  };
  if (issue) {
    const { sections, attachments } = issue.bulletin;
    add(['editorsNote'], 'nothing');
    add(['preamble'], sections.length > 0 ? 'break' : 'nothing');
    add(['closing'], attachments.length > 0 ? 'break' : 'nothing');
    for (const { blocks } of [...sections, ...attachments]) addBlocks(blocks, add);
  }
  return (nth) => {
    const passage = passages[nth] as Passage;
    const next = passages[nth + 1];
    if (next && next.path === passage.path) return levelOf(next) ? 'break' : undefined;
    if (passage.path[0] !== 'paragraphs') return ends.get(passage.path.join('\n'));
    if (!next) return 'nothing';
    return next.role === 'section-title' || next.role === 'head' || levelOf(next) ? 'break' : undefined;
  };
}

type Add = (path: Path, following: Following) => void;

function addBlocks(blocks: readonly Block[], add: Add): void {
  blocks.forEach((block, index) => {
    const last = index === blocks.length - 1;
    if (block.kind === 'text' || block.kind === 'note') add(block.path, last ? 'nothing' : undefined);
    else if (block.kind === 'items') addItems(block.list, last, add);
    else if (block.kind === 'sections') for (const section of block.sections) addBlocks(section.blocks, add);
  });
}

function addItems({ items, layout }: ItemList, last: boolean, add: Add): void {
  items.forEach((item, index) => {
    const lastItem = index === items.length - 1;
    const more = layout === 'run-on' && !lastItem;
    add([...item.path, 'text'], more || goesOn(item) ? undefined : last && lastItem ? 'nothing' : 'break');
    if (item.items) addItems(item.items, last && lastItem, add);
  });
}

/** Items below it, or the bracket of who is responsible, stand behind its text. */
const goesOn = ({ items, responsible, responsibleText, deadline, source }: Item): boolean =>
  items !== undefined ||
  responsible.length > 0 ||
  [responsibleText, deadline, source].some((tail) => tail !== undefined);
