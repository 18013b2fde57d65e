/** The record of an output, made of what was asked of the world on the way to it. */

import type { Diagnostic } from '../diagnostic.ts';
import type { NamesQuestion } from '../gather/names-asked.ts';
import { wayFrom } from '../world/names.ts';
import type { Asked, Recorded } from '../world/record.ts';
import { besideNow, renamed, sumOfAnswers, waysOf } from './changed.ts';
import { type Means, sayingOf } from './fits.ts';
import { isOurs, type Now, sumOfNames } from './now.ts';
import type { PrintedPage } from './printed.ts';
import {
  type Beside,
  type BuildRecord,
  type RecordedSaid,
  type RecordPlace,
  recordText,
  type SentSaid,
} from './record.ts';

/** What is known of a build when its output has been written. */
export interface Build {
  readonly place: RecordPlace;
  readonly means: Means;
  readonly output: Pick<BuildRecord, 'output' | 'elsewhere' | 'bytes' | 'sha256' | 'text'>;
  /** The series file, as the world names it. */
  readonly series?: string | undefined;
  /** Which issues lie beside it. */
  readonly of: Beside['of'];
  readonly read: Recorded;
  readonly asked: readonly Asked[];
  /** Files that came another way than through the world, with their sha256. */
  readonly given: ReadonlyMap<string, string>;
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly printed: PrintedPage | undefined;
  readonly sent?: SentSaid | undefined;
  readonly lang: string;
}

export function recordOfBuild({ world, root }: Pick<Now, 'world' | 'root'>, build: Build): string {
  const { read, place, findings } = build;
  const way = (name: string): string => wayFrom(world, root, name);
  const files = new Set(build.asked.flatMap((step) => [...step.files]));
  const folders = new Set(build.asked.flatMap((step) => [...step.folders]));
  const notes = build.asked.flatMap((step) => [...step.notes].map((text) => JSON.parse(text) as Noted));
  const others = build.asked.flatMap(othersRead);
  const asked = notes.flatMap((one) => (one[0] === 'read' ? [] : [renamed(one, way)]));
  const stateOf = (name: string): string => build.given.get(name) ?? read.files.get(name) ?? 'absent';
  const states = (names: Iterable<string>) =>
    Object.fromEntries([...names].map((name) => [way(name), stateOf(name)] as const).filter(([name]) => isOurs(name)));
  const isSure =
    [...files, ...folders, ...others].every((name) => !read.moved.has(name)) &&
    [...files, ...folders, ...others, ...findings.map(({ file }) => file)].every((name) => isOurs(way(name)));
  const { means, output, series, printed } = build;
  return recordText({
    head: {
      ...means,
      ...place,
      ...output,
      files: states(files),
      folders: Object.fromEntries(
        [...folders]
          .map((name) => [way(name), sumOfNames(read.folders.get(name) ?? 'absent')] as const)
          .filter(([name]) => isOurs(name)),
      ),
      ...(notes.length > 0 && { beside: besideOf({ world, root }, build, asked, states(others)) }),
      ...(series !== undefined && isOurs(way(series)) && { seriesFile: way(series) }),
      ...(isSure ? {} : { unsure: true as const }),
      said: findings.length,
      ...(build.sent && { sent: true as const }),
    },
    asked,
    said: {
      from: sayingOf(build.lang, root),
      findings,
      lines: linesOf(build),
      ...(build.sent && { sent: saidOfSent(build.sent) }),
    },
    printed: printed && { ...printed, files: printed.files.map(way).map((name) => (isOurs(name) ? name : '')) },
    root,
  });
}

/** The other issues that something was taken from, as the world names them. */
export const othersRead = ({ notes }: Pick<Asked, 'notes'>): readonly string[] =>
  [...notes].flatMap((text) => {
    const one = JSON.parse(text) as Noted;
    return one[0] === 'read' ? [one[1]] : [];
  });

/** What rooms note of the issues beside (`gather/siblings.ts`). */
type Noted = NamesQuestion | readonly ['read', name: string];

function besideOf(
  round: Pick<Now, 'world' | 'root'>,
  { place, of }: Build,
  asked: readonly NamesQuestion[],
  files: Beside['files'],
): Beside {
  const { siblings } = besideNow(round, place.issue, of);
  return { of, names: waysOf(round, siblings).sum, answers: sumOfAnswers(round, siblings, asked), files };
}

/** Plain data, without the ways into the files. */
export const saidOfSent = ({ files, added }: SentSaid): SentSaid => ({
  files: files.map(({ file, fate, madeFrom, leftOut }) => ({
    file,
    fate,
    leftOut,
    ...(madeFrom !== undefined && { madeFrom }),
  })),
  added,
});

/** The lines that are shown with the findings. */
function linesOf({ findings, texts }: Build): RecordedSaid['lines'] {
  const lines: Record<string, Record<string, string>> = {};
  const split = new Map<string, readonly string[]>();
  for (const { file, line } of findings) {
    const all = split.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
    split.set(file, all);
    const text = all[line - 1];
    if (!text?.trim()) continue;
    lines[file] ??= {};
    (lines[file] as Record<string, string>)[line] = text;
  }
  return lines;
}
