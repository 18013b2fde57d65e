/** Whether an output would be built as it was: whether all that was read for it would be read again. */

import { siblingsOf } from '../gather/beside.ts';
import { answerTo, type NamesQuestion } from '../gather/names-asked.ts';
import type { Siblings } from '../gather/siblings.ts';
import type { Unlisted } from '../gather/walk.ts';
import { onceEach, onceFor } from '../once.ts';
import { baseOf, folderOf, inFolder, nameIn, shortest, wayFrom } from '../world/names.ts';
import { sha256 } from '../world/record.ts';
import { isOurs, type Now } from './now.ts';
import type { Beside, RecordFile } from './record.ts';

/**
 * What is no longer as it was when the output was built; undefined where all is.
 * @returns a name from the root; `.` where it is the names of the other issues, or nobody can tell
 */
export function changedSince({ head, asked }: RecordFile, now: Now): string | undefined {
  if (head.unsure) return '.';
  for (const [name, state] of Object.entries(head.files)) {
    const isIssue = name === head.issue;
    if (!isOurs(name) || (isIssue ? now.issue(name) : now.file(name)) !== state) return name;
  }
  for (const [name, state] of Object.entries(head.folders))
    if (!isOurs(name) || now.folder(name) !== state) return name;
  return head.beside && changedBeside(head.issue, head.beside, asked, now);
}

function changedBeside(issue: string, was: Beside, asked: RecordFile['asked'], now: Now): string | undefined {
  const { siblings } = besideNow(now, issue, was.of);
  const { byWay, sum } = waysOf(now, siblings);
  const changed = Object.entries(was.files).find(([name, state]) => !byWay.has(name) || now.issue(name) !== state);
  if (changed) return changed[0];
  if (sum === was.names) return undefined;
  const questions = asked();
  return questions && sumOfAnswers(now, siblings, questions) === was.answers ? undefined : '.';
}

type Place = Pick<Now, 'world' | 'root'>;

/** The other issues. @param issue from the root */
export const besideNow = (
  place: Place,
  issue: string,
  of: Beside['of'],
): { readonly siblings: Siblings; readonly closed: readonly Unlisted[] } =>
  siblingsOf(
    place.world,
    inFolder(foldersOf(place)(folderOf(issue)), baseOf(issue)),
    of === 'series' ? { folder: place.root } : undefined,
  );

/** As messages show the folders of a root: thousands of issues lie in one. */
const foldersOf = onceFor(({ world, root }: Place) => onceEach((folder) => shortest(world, nameIn(root, folder))));

interface Ways {
  /** Names as the world has them, by their way from the root, and the other way round. */
  readonly byWay: ReadonlyMap<string, string>;
  readonly ways: ReadonlyMap<string, string>;
  /** sha256 of all ways, in their order. */
  readonly sum: string;
}

/** Once for all issues that lie together. */
export function waysOf({ world, root }: Place, { names }: Siblings): Ways {
  const roots = waysByRoot(names);
  const known = roots.get(root);
  if (known) return known;
  const folders = onceEach((folder) => wayFrom(world, root, folder));
  const ways = new Map(names.map((name) => [name, inFolder(folders(folderOf(name)), baseOf(name))]));
  const found: Ways = {
    ways,
    byWay: new Map([...ways].map(([name, way]) => [way, name])),
    sum: sha256([...ways.values()].join('\n')),
  };
  roots.set(root, found);
  return found;
}

const waysByRoot = onceFor((_: Siblings['names']) => new Map<string, Ways>());

/** @param questions of names from the root */
export function sumOfAnswers(place: Place, siblings: Siblings, questions: readonly NamesQuestion[]): string {
  const { byWay, ways } = waysOf(place, siblings);
  const answers = questions.map((question) => {
    const asked = renamed(question, (way) => byWay.get(way) ?? nameIn(place.root, way));
    return answerTo(siblings.names, asked).map((name) => ways.get(name) ?? name);
  });
  return sha256(JSON.stringify(answers));
}

/** The same question, of another name for the same. */
export const renamed = (question: NamesQuestion, name: (name: string) => string): NamesQuestion => {
  switch (question[0]) {
    case 'beside':
      return ['beside', name(question[1]), question[2]];
    case 'first':
      return question;
    case 'alike':
    case 'before':
    case 'named':
      return [question[0], name(question[1])];
  }
};
