/** `bulletin check --learn`, without input or output: issues in, lines for their series files out. */

import { learnedFrom, learnedYaml } from './checks/learned.ts';
import { type ListTables, listTables } from './checks/learned-lists.ts';
import { type Subject, subjectOfIssue } from './checks/subject.ts';
import type { Lang } from './diagnostic.ts';
import { documentOf } from './document.ts';
import { readSeries } from './gather/read.ts';
import type { Sources } from './gather/sources.ts';
import { buildBulletin } from './model/build.ts';

export interface Lesson {
  /** The series file the lines are for, as messages show it. */
  readonly series: string;
  /** Whether there is such a file yet. */
  readonly isThere: boolean;
  readonly issues: number;
  /** YAML; '' where there is nothing to add. */
  readonly text: string;
  /** All of both lists, for a file of their own. */
  readonly tables: ListTables;
}
export interface Lessons {
  readonly lessons: readonly Lesson[];
  /** Issues with an error of form, as messages show them. */
  readonly unread: readonly string[];
}

/** One lesson a series file, in the order in which the issues come. */
export function learn(inputs: readonly Sources[], lang: Lang): Lessons {
  const bySeries = new Map<string, Sources[]>();
  for (const input of inputs) {
    const file = input.series?.file ?? besides(input.file);
    const list = bySeries.get(file) ?? [];
    bySeries.set(file, list);
    list.push(input);
  }
  const unread: string[] = [];
  const lessons = [...bySeries].map(([file, members]): Lesson => {
    const series = members[0]?.series;
    const written = series && readSeries(series).resolved.value?.value;
    const learned = learnedFrom(subjects(members, unread));
    return {
      series: file,
      isThere: series !== undefined,
      issues: members.length,
      text: learnedYaml(learned, written, lang),
      tables: listTables(learned, written, lang),
    };
  });
  return { lessons, unread };
}

/** Where the series file of an issue without one would stand. */
const besides = (file: string): string => `${file.slice(0, file.lastIndexOf('/') + 1)}series.yaml`;

/** Neither pages nor earlier issues are asked for. */
const nothingMore = { laid: undefined, earlier: undefined };

function* subjects(inputs: readonly Sources[], unread: string[]): Iterable<Subject> {
  for (const { file, bytes, series } of inputs) {
    // Of what the issue alone says: neither the files it names nor the issues before it teach anything.
    const { joined } = documentOf({ file, bytes, ...(series && { series }) });
    if (joined) yield subjectOfIssue(joined, buildBulletin(joined.file).bulletin, nothingMore);
    else unread.push(file);
  }
}
