/** `bulletin check` on files of an issue folder that are named themselves: each as it will stand in its issue. */

import type { Compiled } from '../../compile.ts';
import { isName } from '../../gather/sent/named-as.ts';
import type { Sources } from '../../gather/sources.ts';
import type { Contribution } from '../disk/inputs.ts';
import { shown } from '../disk/place.ts';
import { isProblem } from '../disk/read.ts';
import type { Engine } from '../engine.ts';
import type { Io } from '../io.ts';
import { type Issue, readIssues } from '../issues.ts';
import { type Said, saidOf } from '../outcome.ts';
import type { Problem } from '../problem.ts';

interface Asked {
  readonly series?: string | undefined;
  readonly template?: string | undefined;
}

/** The issue of each is read with all that lies in its folder; what is said of other files is for a check of the folder. */
export function* checksOf(
  io: Io,
  engine: Engine,
  contributions: readonly Contribution[],
  asked: Asked,
  compile: (issue: Issue, source: Sources) => Compiled,
): Generator<() => { readonly file: string; readonly said: readonly Said[]; readonly problems: readonly Problem[] }> {
  const byIssue = new Map<string, Contribution[]>();
  for (const each of contributions) byIssue.set(each.issue.file, [...(byIssue.get(each.issue.file) ?? []), each]);
  for (const all of byIssue.values()) {
    const [first] = all as [Contribution];
    const { issues, problems } = readIssues(io, engine, [first.issue], asked);
    let compiled: Compiled | undefined;
    for (const { file } of all)
      yield () => {
        const name = shown(io, file);
        const [issue] = issues;
        if (!issue) return { file: name, said: [], problems };
        if (!compiled) {
          const source = issue.read();
          if (isProblem(source)) return { file: name, said: [], problems: [source] };
          compiled = compile(issue, source);
        }
        const inUse = compiled.sent && apartFrom(compiled.sent.files, name) ? issue.read() : undefined;
        const own = inUse && !isProblem(inUse) ? compile(issue, broughtBack(inUse, name, compiled)) : compiled;
        const said = only(name, own);
        const diagnostics = own === compiled ? said.diagnostics : said.diagnostics.filter(isOfItself);
        return { file: name, said: saidOf({ ...said, diagnostics }), problems: [] };
      };
  }
}

type SentFiles = NonNullable<Compiled['sent']>['files'];

/** Nothing is said of a file that does not print; one that is named itself is asked about all the same. */
const apartFrom = (files: SentFiles, name: string): boolean =>
  files.some(({ file, fate }) => file === name && (fate === 'replaced' || fate === 'set-aside'));

/** With the file where it was: not set aside by its name, and without what was made of it. */
function broughtBack(source: Sources, name: string, { sent }: Compiled): Sources {
  const folder = source.sent;
  if (!folder) return source;
  const own = folder.entries.find(({ file }) => file === name)?.name ?? '';
  const made = new Set(
    sent?.files.flatMap(({ file, madeFrom }) => (madeFrom !== undefined && isName(madeFrom, own) ? [file] : [])),
  );
  const entries = folder.entries.flatMap((entry) =>
    made.has(entry.file) ? [] : [entry.file === name ? { ...entry, isAside: false } : entry],
  );
  return { ...source, sent: { ...folder, entries } };
}

/** That another version is there, too, is why it is out of use. */
const isOfItself = ({ code }: { readonly code: string }): boolean => code !== 'two-versions';

const only = (file: string, { diagnostics, texts }: Said): Said => ({
  diagnostics: diagnostics.filter((each) => each.file === file),
  texts,
});
