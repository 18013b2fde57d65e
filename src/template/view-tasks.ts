/** What a template sees of a table of tasks. */

import type { Item, TaskGroup } from '../model/bulletin.ts';
import { joinWith } from '../model/names.ts';
import { itemParagraphs } from '../model/sentence.ts';
import { asOptional, asPlain, asText, asTexts, type Text } from './text.ts';
import { type ParagraphView, paragraphView } from './view-paragraph.ts';

export interface TasksView {
  /** Columns of the table: those that no task fills are left out. */
  readonly columns: Text;
  readonly responsible: boolean;
  readonly deadlines: boolean;
  readonly groups: readonly TaskGroupView[];
}
export interface TaskGroupView {
  readonly title: Text | undefined;
  readonly paragraphs: readonly Text[];
  readonly tasks: readonly TaskView[];
}
export interface TaskView {
  readonly number: Text;
  readonly lines: readonly ParagraphView[];
  readonly duties: readonly DutyView[];
  /** Who is responsible, where it is written in words. */
  readonly responsible: Text | undefined;
  readonly deadline: Text | undefined;
}
export interface DutyView {
  readonly duty: Text;
  readonly units: Text;
}

export function tasksView(groups: readonly TaskGroup[]): TasksView {
  const items = groups.flatMap(({ tasks }) => tasks.map(({ item }) => item));
  const responsible = items.some((item) => item.responsible.length > 0 || item.responsibleText !== undefined);
  const deadlines = items.some((item) => item.deadline !== undefined);
  return {
    columns: asPlain(String(2 + Number(responsible) + Number(deadlines))),
    responsible,
    deadlines,
    groups: groups.map(({ title, paragraphs, tasks }) => ({
      title: asOptional(title),
      paragraphs: asTexts(paragraphs),
      tasks: tasks.map(({ number, item }) => ({
        number: asText(number),
        lines: lines(item),
        duties: item.responsible.map(({ duty, units }) => ({
          duty: asText(duty),
          units: asText(joinWith('、', units)),
        })),
        responsible: asOptional(item.responsibleText),
        deadline: asOptional(item.deadline),
      })),
    })),
  };
}

/** The task alone: its number, who does it and by when have columns of their own. */
function lines({ responsibleText, deadline, ...item }: Item): readonly ParagraphView[] {
  const task: Item = { ...item, marker: '', responsible: [] };
  return itemParagraphs({ layout: 'separate', level: 0, items: [task] }).map((paragraph) =>
    // In a cell a head has no face of its own.
    paragraphView({ spans: paragraph.spans.map(({ text, bold }) => ({ text, bold })) }),
  );
}
