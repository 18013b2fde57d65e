/** What is to be written of all that differs, and what stands in files that are not: once there is a fragment of what units sent. */

import type { Document } from '../asked.ts';
import { hasError, type Path } from '../diagnostic.ts';
import type { Flow } from '../flow/flow.ts';
import { readFlow } from '../flow/read-flow.ts';
import type { Joined } from '../gather/merge.ts';
import { textAtOrigin } from '../gather/origin-place.ts';
import { textsOf } from '../gather/texts.ts';
import { type Origin, originAt } from '../origin.ts';
import { type Adopted, adopted, type MakeFragment } from './adopt.ts';
import type { Build } from './attempt.ts';
import { type Para, parasOfBuilt } from './page.ts';
import type { Ground, Listed, Proposal } from './plan.ts';
import { planOf } from './propose.ts';
import { type Files, seriesPath } from './where.ts';

interface Page {
  readonly flow: Flow;
  readonly paras: readonly Para[];
}

export function pageOf(document: Document): Page | undefined {
  const [bytes, tree] = [document.write('docx'), document.tree];
  const { flow } = bytes ? readFlow(bytes, document.file) : {};
  return flow && tree ? { flow, paras: parasOfBuilt(flow, tree) } : undefined;
}

type Open = (files: Files) => Document;

export const buildBy =
  (open: Open): Build =>
  (files) => {
    const document = open(files);
    const page = hasError(document.faults) ? undefined : pageOf(document);
    if (!page || !document.joined) return undefined;
    return { paras: page.paras, joined: document.joined, placeOf: (origin) => document.placeOf(origin) };
  };

/** What is to be written, once what units sent of it can be. */
export function planned(
  opened: Document,
  now: readonly Para[],
  target: readonly Para[],
  files: Files,
  { build, open, make }: { readonly build: Build; readonly open: Open; readonly make?: MakeFragment | undefined },
) {
  const planOn = (before: Document, paras: readonly Para[], own: Adopted) => {
    const ground = before.joined as Joined;
    const { proposals, listed } = planOf(paras, target, groundOf(ground));
    return { before, ground, adopted: own, listed, ...parted(proposals, before, ground, own.files) };
  };
  const first = planOn(opened, now, { files, made: [] });
  const own = make && first.sent.size > 0 ? adopted(files, [...first.sent], now, { build, make }) : first.adopted;
  if (own.made.length === 0) return first;
  const before = open(own.files);
  // The same words, each with the place that it has now.
  return planOn(before, pageOf(before)?.paras ?? now, own);
}

export const resolverOf = (joined: Joined): Ground['resolve'] => {
  const texts = textsOf(joined.file);
  return (origin: Origin) => {
    const found = textAtOrigin(origin, texts);
    return found && { path: found.text.path, at: found.at };
  };
};

export function groundOf(joined: Joined): Ground {
  const texts = new Map(textsOf(joined.file).map((text) => [text.path.join('\n'), text.value]));
  return {
    resolve: resolverOf(joined),
    valueAt: (path) => texts.get(path.join('\n')),
    isTied: (path) =>
      joined.series !== undefined && seriesPath(joined, path.slice(0, 2)) !== undefined && path.length === 3,
  };
}

/** What stands in files that are not written is listed; `sent` are those of them that units sent. */
function parted(proposals: readonly Proposal[], document: Document, joined: Joined, { beside }: Files) {
  const kept: Proposal[] = [];
  const refused: Listed[] = [];
  const sent = new Set<string>();
  const names = sentNames(document);
  for (const one of proposals) {
    const away = pathsOf(one).flatMap((path) => {
      const file = document.placeOf(originAt(path))?.file;
      const isOurs = file === undefined || file === document.file || file === seriesFileOf(joined) || beside?.has(file);
      return isOurs ? [] : [file];
    });
    if (away.length === 0) {
      kept.push(one);
      continue;
    }
    for (const file of away) if (names.has(file)) sent.add(file);
    refused.push({
      why: away.some((file) => names.has(file)) ? 'sent' : 'named',
      before: one.before,
      after: one.after,
      path: one.kind === 'insert' ? placeOfInsert(one) : 'path' in one ? one.path : ['sections'],
      ...(one.para !== undefined && { para: one.para }),
    });
  }
  return { kept, refused, sent };
}

export const sentNames = ({ sent }: Document): ReadonlySet<string> =>
  new Set((sent?.files ?? []).map(({ file }) => file));

/** What is new goes into the file of the item that it stands behind. */
const placeOfInsert = ({ path, behind }: Extract<Proposal, { kind: 'insert' }>): Path =>
  behind < 0 ? path : [...path, behind];

/** Of a list the members that are touched. */
const pathsOf = (one: Proposal): readonly Path[] => {
  if (one.kind === 'insert') return [placeOfInsert(one)];
  if (one.kind !== 'order') return ['path' in one ? one.path : ['sections']];
  return one.notes.flatMap(({ index, other }) =>
    [index, ...(other === undefined ? [] : [other])].map((member) => [...one.path, member]),
  );
};

const seriesFileOf = (joined: Joined): string | undefined =>
  joined.series ? joined.locate(['series']).file : undefined;
