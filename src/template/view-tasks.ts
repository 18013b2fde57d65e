/** What a template sees of a table of tasks. */

import type { Item, TaskGroup } from '../model/bulletin.ts';
import { deadlineOrigin, itemParagraphs, unitParts } from '../model/sentence.ts';
import { computedFrom, originAt } from '../origin.ts';
import type { View } from './shape.ts';
import type { Texts } from './text.ts';
import { paragraphView } from './view-paragraph.ts';

export function tasksView(groups: readonly TaskGroup[], texts: Texts): View<'tasks'> {
  const items = groups.flatMap(({ tasks }) => tasks.map(({ item }) => item));
  const responsible = items.some((item) => item.responsible.length > 0 || item.responsibleText !== undefined);
  const deadlines = items.some((item) => item.deadline !== undefined);
  return {
    columns: texts.plain(String(2 + Number(responsible) + Number(deadlines))),
    responsible,
    deadlines,
    groups: groups.map(({ title, paragraphs, from, tasks }) => ({
      // With its number, which is the program's.
      title: texts.computed(title, [...(from?.section ?? []), 'title']),
      paragraphs: paragraphs.map((text, index) => texts.text(text, from?.paragraphs[index] ?? computedFrom([]))),
      tasks: tasks.map(({ number, item }) => ({
        number: item.markerGiven ? texts.text(number, originAt([...item.path, 'marker'])) : texts.own(number),
        lines: lines(item, texts),
        duties: item.responsible.map((duty) => ({
          duty: texts.text(duty.duty, computedFrom([...item.path, 'responsible', duty.duty])),
          units: texts.of(unitParts(item, duty)),
        })),
        responsible: texts.at(item.responsibleText, [...item.path, 'responsible']),
        deadline: texts.optional(item.deadline, deadlineOrigin(item)),
      })),
    })),
  };
}

/** The task alone: its number, who does it and by when have columns of their own. */
function lines({ responsibleText, deadline, ...item }: Item, texts: Texts): readonly View<'paragraph'>[] {
  const task: Item = { ...item, marker: '', responsible: [] };
  return itemParagraphs({ layout: 'separate', level: 0, items: [task] }).map((paragraph) =>
    // In a cell a head has no face of its own.
    paragraphView({ spans: paragraph.spans.map(({ parts, bold }) => ({ parts, bold })) }, texts),
  );
}
