/** `bulletin take`: what was changed in Word or WPS, written back into the issue. */

import { revisionsIn } from '../../compare/revisions.ts';
import type { Diagnostic, Words } from '../../diagnostic.ts';
import { type DocumentOptions, documentOf } from '../../document.ts';
import { withComments } from '../../take/comments.ts';
import { take } from '../../take.ts';
import { isMarked } from '../../verify.ts';
import { type Context, exit, tell } from '../context.ts';
import { isProblem } from '../disk/read.ts';
import { loadEngine } from '../engine.ts';
import { nowhere } from '../io.ts';
import { allDiagnostics, type Findings, gather } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import { printFindings } from '../terminal/findings.ts';
import { json } from '../terminal/formats.ts';
import { misuse, misusedStdin } from '../usage.ts';
import { readDocument } from './given-document.ts';
import { baseOf } from './take-base.ts';
import { officeFiles, officeFilesOf } from './take-files.ts';
import { takeAsJson } from './take-json.ts';
import { reportTake, type ShownTake } from './take-report.ts';
import { writeTaken } from './take-write.ts';
import { findIssue } from './verify-find.ts';

interface Flags {
  readonly series?: string;
  readonly template?: string;
  readonly stdinName?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly seriesToo?: boolean;
  readonly author?: string;
  readonly comments?: boolean;
  readonly twoWay?: boolean;
  /** `--no-backup`. */
  readonly backup?: boolean;
}

export async function run([typed = '', named]: readonly string[], flags: Flags, context: Context): Promise<number> {
  const { io, lang } = context;
  const misused = misusedStdin([typed], flags.stdinName) ?? (named === '-' ? documentAlone : undefined);
  if (misused) return misuse(context, misused);
  const file = typed === '-' ? (flags.stdinName ?? '-') : typed;
  const refuse = (problems: readonly Problem[]): Promise<number> =>
    failed(context, flags, file, gather([], problems, lang));
  const given = await readDocument(context, typed, file, 'take');
  if (isProblem(given)) return refuse([given]);
  const wanted = { given, file, issue: named, lang, options: flags, command: 'take' } as const;
  const found = await findIssue(io, await loadEngine(io), wanted);
  if ('problems' in found) return refuse(found.problems);
  const [open, sources] = [found.read(), found.sources()];
  if (typeof open !== 'function') return refuse([open]);
  if (isProblem(sources)) return refuse([sources]);
  const { author } = flags;
  const authors = authorsIn(given.flow);
  if (author !== undefined && !authors.includes(author)) return refuse([unknownAuthor(file, author, authors)]);

  const draft = isMarked(given.flow, open);
  const asWritten = open(draft);
  const files = officeFiles(sources, asWritten);
  const office = officeFilesOf(sources);
  const base = baseOf(io, found.issue, given, asWritten);
  const taken = take(given.flow, {
    open: (these) => (these ? documentOf(office.with(these), { lang, draft }) : asWritten),
    make: office.make,
    files,
    base: base.page,
    author,
    inSeries: flags.seriesToo ?? false,
  });
  if (!('files' in taken)) {
    const said = { diagnostics: taken, texts: asWritten.texts };
    return failed(context, flags, file, gather([said], [], lang));
  }
  const withRemarks = flags.comments
    ? withComments(taken.files, taken.comments, remarkOf(lang))
    : { files: taken.files };
  const isUnsure = base.kind === 'unknown' && !flags.twoWay;
  const isShown = (flags.dryRun ?? false) || isUnsure;
  const isSaved = given.seal.verdict === 'saved' || given.seal.verdict === 'edited';
  const shown: ShownTake = { file, issue: found.issue.file, taken, base, isShown, isSaved };
  if (flags.json) io.stdout.write(json(takeAsJson(shown)));
  else reportTake(context, context.quiet ? nowhere : io.stdout, shown);
  await sayWhatChecksSay(context, flags, taken.before.findings, taken.after);
  const { files: after } = withRemarks;
  const isChanged = taken.accepted.length > 0 || after.issue !== files.issue;
  const result = taken.listed.length > 0 || (isUnsure && isChanged) ? exit.faults : exit.done;
  if (isShown || !isChanged) return result;
  if (!flags.json && !(await isWanted(context))) {
    tell(context, { zh: '没有写。', en: 'Nothing was written.' });
    return exit.faults;
  }
  const { made } = taken;
  const problems = await writeTaken(context, {
    issue: found.issue,
    ...{ sources, made, after, before: files, pictures: office.pictures, backup: flags.backup ?? true },
  });
  if (problems.length === 0) return result;
  return refuse(problems);
}

const documentAlone: Words = {
  zh: '从标准输入读的只能是 docx：写在前面',
  en: 'only the document is read from standard input: it comes first',
};

const remarkOf =
  (lang: DocumentOptions['lang']) =>
  ({ author, text }: { readonly author: string; readonly text: string }): string =>
    lang === 'en' ? `comment (${author}): ${text}` : `批注（${author}）：${text}`;

/** On a terminal somebody is asked; a script has said what it wants. */
async function isWanted({ io, lang }: Context): Promise<boolean> {
  const loaded = io.asker();
  if (!loaded) return true;
  const answer = await (await loaded).choice({
    ask: { zh: '写回吗？', en: 'Write it back?' }[lang],
    choices: [
      { value: 'yes', label: { zh: '写回', en: 'yes' }[lang] },
      { value: 'no', label: { zh: '不写', en: 'no' }[lang] },
    ],
  });
  return answer === 'yes';
}

/** What is found in the issue once it is written, and was not before: a post that nobody holds, a name that is nearly another. */
async function sayWhatChecksSay(
  context: Context,
  { json: isJson }: Flags,
  before: readonly Diagnostic[],
  after: { readonly findings: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> },
): Promise<void> {
  const known = new Set(before.map(({ code, message }) => `${code}\n${message}`));
  const anew = after.findings.filter(
    ({ code, message, severity }) => severity !== 'info' && !known.has(`${code}\n${message}`),
  );
  if (anew.length === 0 || isJson) return;
  await printFindings(
    context,
    context.io.stderr,
    gather([{ diagnostics: anew, texts: after.texts }], [], context.lang),
  );
}

/** Nothing was written: exit 2, also where the issue itself has errors of form. */
async function failed(context: Context, { json: wanted }: Flags, file: string, findings: Findings): Promise<number> {
  const { io, lang } = context;
  if (wanted) io.stdout.write(json({ version: 1, file, diagnostics: allDiagnostics(findings, lang) }));
  await printFindings(context, wanted ? nowhere : io.stderr, findings);
  return exit.failed;
}

type Flow = Parameters<typeof take>[0];
const authorsIn = (flow: Flow): readonly string[] => [...new Set(revisionsIn(flow).map(({ author }) => author))];

const unknownAuthor = (file: string, author: string, authors: readonly string[]): Problem => ({
  code: 'no-such-author',
  file,
  message: { zh: `没有“${author}”的修订`, en: `there are no revisions of “${author}”` },
  hint:
    authors.length > 0
      ? { zh: `有修订的是：${authors.join('、')}`, en: `revisions are there of ${authors.join(', ')}` }
      : {
          zh: '这份文件里没有修订；不写 --author，取全部改动',
          en: 'it has no revisions at all; without --author all changes are taken',
        },
});
