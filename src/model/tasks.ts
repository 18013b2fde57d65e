/** 任务分解表: the items of a text once more as tasks, whom they fall to and when they are due. */

import type { Path } from '../diagnostic.ts';
import { computedFrom, lineAt, type Origin, originAt } from '../origin.ts';
import type { Block, Item, ItemList, Section, TaskGroup } from './bulletin.ts';
import type { ModelContext } from './context.ts';
import { fault } from './fault.ts';

/** Items laid out as a table where they stand: all of them, under the titles of the sections they are in. */
export function tasksOf(blocks: readonly Block[], context: ModelContext): readonly TaskGroup[] {
  const groups: OpenGroup[] = [];
  const visit = (block: Block, group: OpenGroup): void => {
    switch (block.kind) {
      case 'items':
        for (const item of block.list.items) for (const task of tasksIn(item)) group.items.push(task);
        break;
      case 'text':
      case 'note':
        block.paragraphs.forEach((paragraph, line) => {
          add(group, paragraph, lineAt(block.path, line));
        });
        break;
      case 'label':
        add(group, block.text, originAt(block.path));
        break;
      case 'sections':
        for (const section of block.sections) open(section);
        break;
      case 'tasks':
        for (const { title, paragraphs, from, tasks } of block.groups) {
          const into = title === undefined ? group : begin(title, from?.section);
          paragraphs.forEach((paragraph, index) => {
            add(into, paragraph, from?.paragraphs[index] ?? computedFrom(block.path));
          });
          for (const { item } of tasks) into.items.push(item);
        }
        break;
      default:
        context.findings.push(noTask(block.path));
    }
  };
  const begin = (title: string, section?: Path): OpenGroup => {
    const group: OpenGroup = { title, ...(section && { section }), paragraphs: [], from: [], items: [] };
    groups.push(group);
    return group;
  };
  const open = (section: Section): void => {
    const group = begin(titleOf(section), section.path);
    if (section.subtitle !== undefined) add(group, section.subtitle, originAt([...section.path, 'subtitle']));
    for (const block of section.blocks) visit(block, group);
  };
  const first = begin('');
  for (const block of blocks) visit(block, first);
  return numbered(groups, (item) => (item.markerGiven ? item.marker : undefined));
}

/** What the sections ask of somebody: their items that bear duties or a deadline, wherever they stand, by their heads. */
export function assignedTasks(sections: readonly Section[]): readonly TaskGroup[] {
  const groups: OpenGroup[] = [];
  const visit = (section: Section): void => {
    const group: OpenGroup = { title: titleOf(section), section: section.path, paragraphs: [], from: [], items: [] };
    groups.push(group);
    for (const block of section.blocks) {
      if (block.kind === 'items') for (const item of assignedIn(block.list)) group.items.push(item);
      if (block.kind === 'sections') block.sections.forEach(visit);
      if (block.kind === 'tasks') {
        for (const { tasks } of block.groups)
          for (const { item } of tasks) if (isAssigned(item)) group.items.push(item);
      }
    }
  };
  sections.forEach(visit);
  const named = groups.map((group) => ({ ...group, items: group.items.map(byHead) }));
  return numbered(named, () => undefined).filter(({ tasks }) => tasks.length > 0);
}

interface OpenGroup {
  readonly title: string;
  readonly section?: Path;
  readonly paragraphs: string[];
  /** Of the paragraphs. */
  readonly from: Origin[];
  readonly items: Item[];
}

function add({ paragraphs, from }: OpenGroup, paragraph: string, origin: Origin): void {
  paragraphs.push(paragraph);
  from.push(origin);
}

/** Counted through, from the first group to the last. */
function numbered(groups: readonly OpenGroup[], given: (item: Item) => string | undefined): readonly TaskGroup[] {
  let count = 0;
  return groups
    .filter(({ title, paragraphs, items }) => title !== '' || paragraphs.length > 0 || items.length > 0)
    .map(({ title, section, paragraphs, from, items }) => ({
      ...(title === '' ? {} : { title }),
      paragraphs,
      from: { ...(section && { section }), paragraphs: from },
      tasks: items.map((item) => {
        count += 1;
        return { number: given(item) ?? String(count), item };
      }),
    }));
}

/** Beside the text a task goes by its head: what is to be done in detail stands there already. */
function byHead(item: Item): Item {
  if (item.head === undefined) return item;
  const { date, unit, post, source, items, ...own } = item;
  return { ...own, separator: '', leaders: [], text: [] };
}

const titleOf = ({ marker, title }: Section): string => (title === undefined ? '' : marker + title);

const isAssigned = (item: Item): boolean =>
  item.responsible.length > 0 || item.responsibleText !== undefined || item.deadline !== undefined;

const holdsAssigned = (list: ItemList | undefined): boolean =>
  list?.items.some((item) => isAssigned(item) || holdsAssigned(item.items)) ?? false;

/** An item is one task with all that is in it, unless something in it falls to somebody of its own. */
function tasksIn(item: Item): Item[] {
  if (!holdsAssigned(item.items)) return [item];
  const { items, ...own } = item;
  return [own, ...(items?.items ?? []).flatMap(tasksIn)];
}

const assignedIn = (list: ItemList): Item[] =>
  list.items.flatMap((item) => {
    if (!holdsAssigned(item.items)) return isAssigned(item) ? [item] : [];
    const { items, ...own } = item;
    return [...(isAssigned(item) ? [own] : []), ...(items ? assignedIn(items) : [])];
  });

export const noTasks = (path: Path) =>
  fault(
    'tasks-empty',
    path,
    ['任务分解表里一条任务也没有', 'there is no task in the table of tasks'],
    [
      '在“条目”里写上任务；暂时没有的，删去“编排: 任务分解表”',
      'write the tasks as `items`, or take `layout: tasks` away while there are none',
    ],
    'key',
  );

const noTask = (path: Path) =>
  fault(
    'tasks-only',
    path,
    ['任务分解表里只能有条目和文字，这一块放不进去', 'a table of tasks holds items and text only'],
    ['把它移到另一个栏目', 'move it to a section of its own'],
    'key',
  );
