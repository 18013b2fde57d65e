/** What differs between a document as it is built and one that went through other hands: by paragraph, before and after. */

import type { Comment, Flow } from '../flow/flow.ts';
import type { PageTree } from '../layout/tree.ts';
import type { Origin } from '../origin.ts';
import { alignedParagraphs, type Step } from './align.ts';
import type { Alike } from './alike.ts';
import { mostMarked } from './effort.ts';
import { type LookChange, lookChanges } from './looks.ts';
import { type Origins, originAtOffset, originsOf } from './page-origins.ts';
import { type ComparedParagraph, type PlaceOnPage, paragraphsOf } from './paragraphs.ts';
import { type Revised, revisionsIn } from './revisions.ts';
import { changedWords, type EditPiece } from './words.ts';

/** What was changed knows what it comes from: in a paragraph that runs on there are a dozen items. */
type MarkedPiece = EditPiece & { readonly origin?: Origin };

interface ParagraphChange {
  readonly kind: Exclude<Step['kind'], 'same'>;
  readonly place: PlaceOnPage;
  /** Its number in the document, as messages count; of one that is gone, that of the last before it. */
  readonly number: number;
  /** As built, and as it is now. */
  readonly before?: string;
  readonly after?: string;
  readonly pieces: readonly MarkedPiece[];
  /** What the first of the words that differ come from. */
  readonly origin?: Origin;
}

interface LookDifference extends LookChange {
  readonly place: PlaceOnPage;
  readonly number: number;
  readonly origin?: Origin;
}

export interface Comparison {
  readonly changes: readonly ParagraphChange[];
  /** Words that are the same and look otherwise. */
  readonly looks: readonly LookDifference[];
  /** Paragraphs with a picture that holds other bytes. */
  readonly pictures: readonly number[];
  readonly comments: readonly Comment[];
  readonly revisions: readonly Revised[];
  /** What of the document holds words that are not compared. */
  readonly unread: Flow['unread'];
}

/** @param tree of the page that was built; of a document whose issue is not known none */
export function compareDocuments(built: Flow, tree: PageTree | undefined, now: Flow): Comparison {
  const [before, after] = [paragraphsOf(built), paragraphsOf(now)];
  const origins = tree ? originsOf(tree, before) : [];
  const steps = alignedParagraphs(before.map(alike), after.map(alike));
  const changes: ParagraphChange[] = [];
  const looks: LookDifference[] = [];
  const pictures: number[] = [];
  let number = 0;
  for (const step of steps) {
    const [old, own] = [
      'before' in step ? before[step.before] : undefined,
      'after' in step ? after[step.after] : undefined,
    ];
    const from = 'before' in step ? (origins[step.before] ?? []) : [];
    number = own?.number ?? number;
    if (step.kind !== 'same') changes.push(changeOf(step.kind, old, own, number, from, changes.length < mostMarked));
    if (!old || !own || old.text !== own.text) continue;
    for (const look of lookChanges(old, own))
      looks.push({ ...look, place: own.place, number, ...originAt(from, own.text.indexOf(look.text)) });
    if (!samePictures(built, old, now, own)) pictures.push(number);
  }
  return { changes, looks, pictures, comments: now.comments, revisions: revisionsIn(now), unread: now.unread };
}

/** A cell, a note, a line of the page's edge is none of the body, however alike they are. */
const alike = ({ text, place }: ComparedParagraph): Alike => ({ text, place: place.kind });

function changeOf(
  kind: ParagraphChange['kind'],
  old: ComparedParagraph | undefined,
  now: ComparedParagraph | undefined,
  number: number,
  from: Origins,
  isMarked: boolean,
): ParagraphChange {
  const [before, after] = [old?.text ?? '', now?.text ?? ''];
  const cut: readonly EditPiece[] = isMarked ? changedWords(before, after) : [{ kind: 'changed', before, after }];
  let at = 0;
  const pieces = cut.map((piece): MarkedPiece => {
    const begin = at;
    at += (piece.kind === 'same' ? piece.text : piece.before).length;
    return piece.kind === 'same' ? piece : { ...piece, ...originAt(from, begin) };
  });
  const first = pieces.find((piece) => piece.kind === 'changed')?.origin ?? originAt(from, 0).origin;
  return {
    kind,
    place: (now ?? old)?.place ?? { kind: 'body' },
    number,
    ...(old && { before }),
    ...(now && { after }),
    pieces,
    ...(first && { origin: first }),
  };
}

const originAt = (origins: Origins, offset: number): { readonly origin?: Origin } => {
  const origin = originAtOffset(origins, Math.max(offset, 0));
  return origin ? { origin } : {};
};

/** Programs name the parts of a document as they like, and hand on the bytes of its pictures. */
function samePictures(built: Flow, old: ComparedParagraph, now: Flow, own: ComparedParagraph): boolean {
  return old.pictures.every((part, index) => {
    const other = own.pictures[index];
    const [a, b] = [built.part(part), other === undefined ? undefined : now.part(other)];
    return (
      a instanceof Uint8Array &&
      b instanceof Uint8Array &&
      a.length === b.length &&
      a.every((byte, at) => byte === b[at])
    );
  });
}
