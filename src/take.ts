/** What was changed in a document by hand, back into the files it was built from (contract 3.0.2): bytes in, texts out. */

import type { Document } from './asked.ts';
import { compareDocuments } from './compare/documents.ts';
import { type Diagnostic, hasError, type Path } from './diagnostic.ts';
import type { Flow } from './flow/flow.ts';
import { readFlow } from './flow/read-flow.ts';
import type { Joined } from './gather/merge.ts';
import { textAtOrigin } from './gather/origin-place.ts';
import { textsOf } from './gather/texts.ts';
import { type Origin, originAt } from './origin.ts';
import type { PrintedPage } from './records/printed.ts';
import type { Accepted, Build, TrialOptions } from './take/attempt.ts';
import { boldBack } from './take/bold.ts';
import { flowBy } from './take/by-author.ts';
import { type PlacedComment, placedComments } from './take/comments.ts';
import { merged } from './take/merge.ts';
import { type Para, parasOfBuilt, parasOfFlow, parasOfPrinted } from './take/page.ts';
import type { Ground, Listed, Proposal } from './take/plan.ts';
import { planOf } from './take/propose.ts';
import { type Trial, tried } from './take/trial.ts';
import { type Files, sectionPlaces, seriesPath } from './take/where.ts';

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
  readonly comments: readonly PlacedComment[];
  /** As it stood, and as it stands. */
  readonly before: Document;
  readonly after: Document;
}

export function take(
  given: Flow,
  { open, files: texts, base, author, inSeries }: TakeOptions,
): Taken | readonly Diagnostic[] {
  const flow = author === undefined ? given : flowBy(given, author);
  const before = open(undefined);
  const now = pageOf(before);
  if (!now || !before.joined) return before.findings.filter(({ severity }) => severity === 'error');
  const sections = sectionPlaces(texts.issue, before.joined);
  const files: Files = { ...texts, ...(sections && { sections }) };
  const theirs = parasOfFlow(flow);
  const { target, conflicts, mine } = merged(base ? parasOfPrinted(base) : now.paras, now.paras, theirs);
  const build: Build = (these) => {
    const document = open(these);
    const page = hasError(document.faults) ? undefined : pageOf(document);
    return page && document.joined ? { paras: page.paras, joined: document.joined } : undefined;
  };
  const ground = groundOf(before.joined);
  const { proposals, listed } = planOf(now.paras, target, ground);
  const { kept, refused } = parted(proposals, before, before.joined);
  const { year, units } = { year: yearOf(before), units: unitsOf(before.joined) };
  const options = { build, target, inSeries, year, units };
  const first = tried(kept, files, options);
  // What was moved and changed as well is known for changed once it stands in its place.
  const second = again(first.files, target, options);
  const marked = boldBack(second.files, target, { build, inSeries, resolver: resolverOf });
  const after = open(marked.files);
  const final = pageOf(after);
  if (!final || !after.joined) throw new Error('what was written cannot be built');
  const left = planOf(final.paras, target, groundOf(after.joined));
  const { follows, others } = followsIn(left, now.paras, final.paras, [...refused, ...listed]);
  if (follows.length + others.length === 0) others.push(...differing(final.paras, target));
  const compared = compareDocuments(final.flow, after.tree as NonNullable<Document['tree']>, flow);
  return {
    files: marked.files,
    accepted: [...first.accepted, ...second.accepted, ...marked.accepted],
    listed: [
      ...others,
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
    comments: placedComments(flow.comments, final.paras, target, resolverOf(after.joined)),
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

/** Whatever else there may be: nothing that differs goes without a word. */
function differing(page: readonly Para[], target: readonly Para[]): readonly Listed[] {
  // Blanks alone are layout.
  const bare = (para: Para | undefined): string => (para?.text ?? '').replace(/\s/g, '');
  const index = target.findIndex((para, place) => bare(para) !== bare(page[place]));
  const [before, after] = [page[index]?.text ?? '', target[index]?.text ?? ''];
  const number = target[index]?.number;
  if (index < 0 && page.length === target.length) return [];
  return [{ why: 'unplaced', before, after, ...(number !== undefined && { number }) }];
}

function conflictPlace(paras: readonly Para[], index: number): Pick<Listed, 'para' | 'number'> {
  const number = paras[index]?.number;
  return index < 0 ? {} : { para: index, ...(number !== undefined && { number }) };
}

interface Page {
  readonly flow: Flow;
  readonly paras: readonly Para[];
}

function pageOf(document: Document): Page | undefined {
  const [bytes, tree] = [document.write('docx'), document.tree];
  const { flow } = bytes ? readFlow(bytes, document.file) : {};
  return flow && tree ? { flow, paras: parasOfBuilt(flow, tree) } : undefined;
}

const resolverOf = (joined: Joined): Ground['resolve'] => {
  const texts = textsOf(joined.file);
  return (origin: Origin) => {
    const found = textAtOrigin(origin, texts);
    return found && { path: found.text.path, at: found.at };
  };
};

function groundOf(joined: Joined): Ground {
  const texts = new Map(textsOf(joined.file).map((text) => [text.path.join('\n'), text.value]));
  return {
    resolve: resolverOf(joined),
    valueAt: (path) => texts.get(path.join('\n')),
    isTied: (path) =>
      joined.series !== undefined && seriesPath(joined, path.slice(0, 2)) !== undefined && path.length === 3,
  };
}

/** What stands in files that are not written is listed. */
function parted(proposals: readonly Proposal[], document: Document, joined: Joined) {
  const kept: Proposal[] = [];
  const refused: Listed[] = [];
  for (const one of proposals) {
    const path = 'path' in one ? one.path : ['sections'];
    const file = document.placeOf(originAt(one.kind === 'order' ? [...path, memberOf(one)] : path))?.file;
    const isOurs = file === undefined || file === document.file || file === seriesFileOf(joined);
    if (isOurs) kept.push(one);
    else
      refused.push({
        why: document.sent ? 'sent' : 'named',
        before: one.before,
        after: one.after,
        path,
        ...(one.para !== undefined && { para: one.para }),
      });
  }
  return { kept, refused };
}

const memberOf = ({ order }: Extract<Proposal, { kind: 'order' }>): number => {
  const [first = 0] = order;
  return first < 0 ? -1 - first : first;
};

const seriesFileOf = (joined: Joined): string | undefined =>
  joined.series ? joined.locate(['series']).file : undefined;

const yearOf = ({ head }: Document): number | undefined =>
  head?.day?.year ?? (head?.fields.year ? Number(head.fields.year) : undefined);

const unitsOf = ({ series }: Joined): ReadonlySet<string> =>
  new Set(
    (series?.units ?? []).flatMap((unit) => (typeof unit === 'object' && 'name' in unit ? [String(unit.name)] : [])),
  );

/** What still differs: what follows from what was written, and what a person has to decide. */
function followsIn(
  { proposals, listed }: ReturnType<typeof planOf>,
  now: readonly Para[],
  final: readonly Para[],
  known: readonly Listed[],
) {
  const follows: { before: string; after: string; path: Path }[] = [];
  const others: Listed[] = [];
  const asListed = proposals.map(
    (one): Listed => ({
      why: one.kind === 'value' ? 'computed' : 'prints-otherwise',
      before: one.before,
      after: one.after,
      ...('path' in one && { path: one.path }),
      ...(one.para !== undefined && { para: one.para }),
    }),
  );
  for (const one of [...listed, ...asListed]) {
    const isNew =
      one.why === 'computed' && one.path && !now.some(({ text }) => text.includes(one.before)) && one.before !== '';
    if (isNew && one.path && final.some(({ text }) => text.includes(one.before)))
      follows.push({ before: one.after, after: one.before, path: one.path });
    else {
      const said = known.find((other) => other.before === one.before && other.after === one.after);
      others.push(said ? { ...one, why: said.why } : one);
    }
  }
  return { follows, others };
}
