/** `check --fix`: applies every safe edit until none is left, then writes each file whole or not at all. */

import path from 'node:path';
import type { Compiled } from '../../compile.ts';
import { isFileProblem } from '../../data/files.ts';
import { splitSheet } from '../../data/sheet-name.ts';
import type { SentFolder } from '../../gather/sent/folder.ts';
import type { Siblings } from '../../gather/siblings.ts';
import type { Sources } from '../../gather/sources.ts';
import { sourcesWith } from '../../gather/sources-with.ts';
import { onceFor } from '../../once.ts';
import { decode } from '../../source/decode.ts';
import { applyEdits } from '../../source/edits.ts';
import { isRefused } from '../../world/world.ts';
import type { Context } from '../context.ts';
import { type Folders, settle } from '../disk/temporary.ts';
import { writeWhole } from '../disk/write-whole.ts';
import type { Engine } from '../engine.ts';
import { editsFor, encode } from '../fix.ts';
import type { Issue } from '../issues.ts';
import { cannotChange, type Problem } from '../problem.ts';

/** A file as it was and as it is after the edits. */
export interface Fixed {
  readonly file: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly bytes: Uint8Array;
  /** As it was read. */
  readonly read: Uint8Array;
}

/** One edit may uncover another (a colon, then the key before it); a file that never settles is left after these. */
const passes = 10;

/** What a run has cured so far, carried from issue to issue. */
export interface Fixes {
  readonly files: Map<string, Fixed>;
  /** The siblings of an issue as they are now: one and the same object for all that lie together. */
  readonly within: (siblings: Siblings) => Siblings;
  /** Files that stay as they are: a text that was given by its own name. */
  readonly kept: ReadonlySet<string>;
  /** Where no others were asked for. */
  readonly only?: ReadonlySet<string>;
}

export function noFixes(kept: ReadonlySet<string> = new Set()): Fixes {
  const files = new Map<string, Fixed>();
  const within = onceFor(
    (siblings: Siblings): Siblings => ({
      names: siblings.names,
      read: (name) => files.get(name)?.bytes ?? siblings.read(name),
      state: (name) => files.get(name),
    }),
  );
  return { files, within, kept };
}

/** Checks an issue, cures what can be cured in memory, and checks again. */
export function checkAndFix(
  engine: Engine,
  issue: Issue,
  read: Sources,
  fixes: Fixes,
  options: Parameters<Engine['compile']>[1],
): Compiled {
  for (let pass = 0; ; pass++) {
    const source = withFixes(read, fixes);
    const compiled = engine.compile(source, options);
    if (pass === passes || !applyPass(issue, source, compiled, fixes)) return compiled;
  }
}

const withFixes = (source: Sources, { files: fixed, within }: Fixes): Sources => ({
  ...sourcesWith(source, (file) => fixed.get(file)?.bytes),
  ...(source.siblings && { siblings: within(source.siblings) }),
});

/** What a unit sent is never written: of an issue folder the issue itself, and what was made of what was sent. */
function namedFiles(
  { input }: Issue,
  { readFile, sent }: Sources,
  { named, diagnostics }: Compiled,
  kept: ReadonlySet<string>,
): readonly Mended[] {
  if (input.isFolder) return ownFragments(input, sent, diagnostics);
  return named.flatMap(({ name, file }) => {
    const bytes = kept.has(file) ? undefined : readFile?.(splitSheet(name).file);
    if (!bytes || isFileProblem(bytes)) return [];
    // Excel takes a CSV without a mark for GBK.
    const isMarked = /\.[ct]sv$/i.test(file) && decode(bytes).encoding !== undefined;
    return [{ file, path: path.resolve(path.dirname(input.file), relativeTo(name)), bytes, isMarked }];
  });
}
const relativeTo = (name: string): string => splitSheet(name).file.replaceAll('\\', '/');

/** Fragments of which something is said that can be mended. */
function ownFragments(
  issue: Issue['input'],
  sent: SentFolder | undefined,
  diagnostics: Compiled['diagnostics'],
): readonly Mended[] {
  const curable = new Set(diagnostics.filter(({ fix }) => fix).map(({ file }) => file));
  return (sent?.entries ?? []).flatMap(({ file, read }) => {
    // An attachment that the issue names lies here as well, and is what a unit sent.
    const bytes = curable.has(file) && /\.ya?ml$/i.test(file) ? read() : undefined;
    if (!sent || !bytes || isRefused(bytes)) return [];
    const way = sent.folder === '.' ? file : file.slice(sent.folder.length + 1);
    return [{ file, path: path.join(path.dirname(issue.file), way), bytes }];
  });
}

interface Mended {
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isMarked?: boolean;
}

/** Whether anything changed. */
function applyPass(issue: Issue, source: Sources, compiled: Compiled, { files: fixed, kept, only }: Fixes): boolean {
  const files: readonly Mended[] = [
    { file: source.file, path: issue.input.file, bytes: source.bytes },
    ...(source.series && issue.series && !issue.series.isPiped
      ? [
          {
            file: source.series.file,
            path: issue.series.file,
            bytes: source.series.bytes,
          },
        ]
      : []),
    ...namedFiles(issue, source, compiled, kept),
  ];
  let changed = false;
  for (const { file, path: at, bytes, isMarked } of files) {
    if (only && !only.has(file)) continue;
    const text = compiled.texts.get(file);
    if (text === undefined || !compiled.diagnostics.some((each) => each.file === file && each.fix)) continue;
    const after = applyEdits(text, editsFor(compiled.diagnostics, file));
    const encoded = encode(after, bytes, isMarked);
    if (Buffer.compare(encoded, bytes) === 0) continue;
    fixed.set(file, {
      file,
      path: at,
      before: fixed.get(file)?.before ?? text,
      after,
      bytes: encoded,
      read: fixed.get(file)?.read ?? bytes,
    });
    changed = true;
  }
  return changed;
}

export async function writeFixes({ io }: Context, fixed: Iterable<Fixed>): Promise<readonly Problem[]> {
  const folders: Folders = new Set();
  const problems: Problem[] = [];
  for (const { file, path: at, bytes, read } of fixed) {
    const written = await writeWhole(io, path.resolve(at), bytes, { force: false, beside: false, was: read, folders });
    if ('failed' in written) problems.push(cannotChange(file, written.failed));
  }
  settle(io, folders);
  return problems;
}
