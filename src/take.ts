/** What was changed in a document by hand, back into the files it was built from (contract 3.0.2): bytes in, texts out. */

import type { Document } from './asked.ts';
import { compareDocuments } from './compare/documents.ts';
import { type RevisedWords, revisedWordsIn } from './compare/revisions.ts';
import type { Diagnostic, Path } from './diagnostic.ts';
import type { Flow } from './flow/flow.ts';
import type { Joined } from './gather/merge.ts';
import { originAt } from './origin.ts';
import type { PrintedPage } from './records/printed.ts';
import { type MadeFragment, type MakeFragment, withoutIdle } from './take/adopt.ts';
import type { Accepted, TrialOptions } from './take/attempt.ts';
import { boldBack } from './take/bold.ts';
import { flowBy } from './take/by-author.ts';
import { type PlacedComment, placedComments } from './take/comments.ts';
import { differing, leftIn } from './take/left.ts';
import { merged } from './take/merge.ts';
import { type Para, parasOfFlow, parasOfPrinted } from './take/page.ts';
import type { Listed } from './take/plan.ts';
import { buildBy, groundOf, pageOf, planned, resolverOf, sentNames } from './take/planned.ts';
import { planOf } from './take/propose.ts';
import { type Trial, tried } from './take/trial.ts';
import { type Files, sectionPlaces } from './take/where.ts';

export interface TakeOptions {
  /** Opens the issue with these texts in the place of its own. */
  readonly open: (files: Files | undefined) => Document;
  readonly files: Files;
  /** The page as it was built; undefined where nothing tells. */
  readonly base: PrintedPage | undefined;
  /** Only what this person has revised. */
  readonly author?: string | undefined;
  /** Writes what comes from the series there, for every issue. */
  readonly inSeries: boolean;
  /** Of what a unit sent; absent where nothing new may be written. */
  readonly make?: MakeFragment | undefined;
}

export interface Taken {
  readonly files: Files;
  readonly accepted: readonly Accepted[];
  readonly listed: readonly Listed[];
  /** What was computed anew: as the document has it, and as the issue prints it now. */
  readonly follows: readonly { readonly before: string; readonly after: string; readonly path: Path }[];
  /** How many places only the issue changed since. */
  readonly mine: number;
  readonly rest: Pick<ReturnType<typeof compareDocuments>, 'looks' | 'pictures' | 'revisions' | 'unread'>;
  /** Pending, of which somebody says that they are his. */
  readonly revised: readonly RevisedWords[];
  readonly comments: readonly PlacedComment[];
  /** Fragments that stand in the place of what units sent from now on. */
  readonly made: readonly MadeFragment[];
  /** Before anything was written, with these fragments as they were made. */
  readonly begun: Files;
  /** As it stood, with these fragments, and as it stands. */
  readonly before: Document;
  readonly after: Document;
}

export function take(given: Flow, options: TakeOptions): Taken | readonly Diagnostic[] {
  const { open, files: texts, base, author, inSeries, make } = options;
  const flow = author === undefined ? given : flowBy(given, author);
  const opened = open(undefined);
  const now = pageOf(opened);
  if (!now || !opened.joined) return opened.findings.filter(({ severity }) => severity === 'error');
  const sections = sectionPlaces(texts.issue, opened.joined);
  const { target, conflicts, mine } = merged(base ? parasOfPrinted(base) : now.paras, now.paras, parasOfFlow(flow));
  const build = buildBy(open);
  const start = planned(opened, now.paras, target, { ...texts, ...(sections && { sections }) }, { build, open, make });
  const { before, ground, adopted: own, kept, refused, listed } = start;
  const { year, units } = { year: yearOf(before), units: unitsOf(ground) };
  const trial = { build, target, inSeries, year, units };
  const first = tried(kept, own.files, trial);
  // What was moved and changed as well is known for changed once it stands in its place.
  const second = again(first.files, target, trial);
  const marked = boldBack(second.files, target, { build, inSeries, resolver: resolverOf });
  const { files, made } = withoutIdle({ files: marked.files, made: own.made });
  const after = open(files);
  const final = pageOf(after);
  if (!final || !after.joined) throw new Error('what was written cannot be built');
  const left = planOf(final.paras, target, groundOf(after.joined));
  const names = sentNames(after);
  const isSent = (path: Path): boolean => names.has(after.placeOf(originAt(path))?.file ?? '');
  const known = [...refused, ...listed];
  const { follows, others } = leftIn(left, now.paras, final.paras, { known, isSent });
  const rest = follows.length + others.length === 0 ? differing(final.paras, target) : [];
  const compared = compareDocuments(final.flow, after.tree as NonNullable<Document['tree']>, flow);
  return {
    files,
    accepted: [...first.accepted, ...second.accepted, ...marked.accepted],
    listed: [
      ...others,
      ...rest,
      ...conflicts.map(
        (one): Listed => ({
          why: 'conflict',
          before: one.base,
          after: one.theirs,
          mine: one.mine,
          ...conflictPlace(now.paras, one.now),
        }),
      ),
    ],
    follows,
    mine,
    rest: compared,
    revised: revisedWordsIn(flow),
    comments: placedComments(flow.comments, final.paras, target, resolverOf(after.joined)),
    made,
    begun: own.files,
    before,
    after,
  };
}

function again(files: Files, target: readonly Para[], options: TrialOptions): Trial {
  const built = options.build(files);
  const { proposals } = built ? planOf(built.paras, target, groundOf(built.joined)) : { proposals: [] };
  const { accepted, ...made } = tried(proposals, files, options);
  return { ...made, accepted: accepted.map((one) => ({ ...one, isLater: true as const })) };
}

function conflictPlace(paras: readonly Para[], index: number): Pick<Listed, 'para' | 'number'> {
  const number = paras[index]?.number;
  return index < 0 ? {} : { para: index, ...(number !== undefined && { number }) };
}

const yearOf = ({ head }: Document): number | undefined =>
  head?.day?.year ?? (head?.fields.year ? Number(head.fields.year) : undefined);

const unitsOf = ({ series }: Joined): ReadonlySet<string> =>
  new Set(
    (series?.units ?? []).flatMap((unit) => (typeof unit === 'object' && 'name' in unit ? [String(unit.name)] : [])),
  );
