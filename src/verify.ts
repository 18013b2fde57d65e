/** Whether a document is still what its issue builds: bytes in, what differs out, each difference at its place in the author's files. */

import type { Document } from './asked.ts';
import { type Comparison, compareDocuments } from './compare/documents.ts';
import { paragraphsOf } from './compare/paragraphs.ts';
import type { EditPiece } from './compare/words.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readSeal, type SealVerdict } from './docx/seal/read.ts';
import type { Flow } from './flow/flow.ts';
import { readFlow } from './flow/read-flow.ts';
import type { Origin } from './origin.ts';
import type { Place } from './schema/written.ts';
import { version } from './version.ts';

/**
 * - `equal`: as it was written, and as it would be written now.
 * - `saved`: opened and saved, or laid out anew by hand; or written by another version. The words are the same.
 * - `layout`: nobody touched it and the words are the same, but its issue is laid out otherwise now.
 * - `differs`: words, figures, pictures.
 */
type Result = 'equal' | 'saved' | 'layout' | 'differs';

type WithPlace<T> = Omit<T, 'origin'> & { readonly from?: Place };

type Change = Comparison['changes'][number];
export type PlacedPiece = EditPiece & { readonly from?: Place };

export interface Verified extends Omit<Comparison, 'changes' | 'looks'> {
  readonly result: Result;
  readonly seal: SealVerdict;
  /** It is a 送审稿, and was compared with one. */
  readonly isDraft: boolean;
  /** The version that wrote it, where that is another. */
  readonly version?: string;
  readonly changes: readonly (WithPlace<Omit<Change, 'pieces'>> & { readonly pieces: readonly PlacedPiece[] })[];
  readonly looks: readonly WithPlace<Comparison['looks'][number]>[];
}

/** What was given to be verified, once it is read. */
export interface GivenDocument {
  readonly flow: Flow;
  readonly seal: ReturnType<typeof readSeal>;
}

/** @returns the faults, where it is no document that can be read */
export function readGivenDocument(
  bytes: Uint8Array,
  file: string,
): GivenDocument | ReturnType<typeof readFlow>['findings'] {
  const { flow, findings } = readFlow(bytes, file);
  return flow ? { flow, seal: readSeal(bytes) } : findings;
}

/**
 * @param open opens the issue, as a 送审稿 or as it is
 * @returns the errors of form, where the issue builds nothing
 */
export function verify(
  { flow, seal }: GivenDocument,
  open: (draft: boolean) => Document,
): Verified | readonly Diagnostic[] {
  const isDraft = isMarked(flow, open);
  const document = open(isDraft);
  const [bytes, tree] = [document.write('docx'), document.tree];
  const built = bytes && readGivenDocument(bytes, document.file);
  if (!tree || !built || !('flow' in built)) return document.findings.filter(({ severity }) => severity === 'error');
  const { changes, looks, ...rest } = compareDocuments(built.flow, tree, flow);
  const own = seal.seal?.['bulletin-version'];
  const isOther = own !== undefined && own !== version;
  const isSame = seal.verdict === 'whole' && seal.seal?.['bulletin-seal'] === built.seal.seal?.['bulletin-seal'];
  const placed = <T extends { readonly origin?: Origin }>({ origin, ...one }: T): WithPlace<T> => {
    const from = origin && document.placeOf(origin);
    return from ? { ...one, from } : one;
  };
  const placedPiece = (piece: Change['pieces'][number]): PlacedPiece => {
    const from = piece.origin && document.placeOf(piece.origin);
    const own: EditPiece =
      piece.kind === 'same'
        ? { kind: 'same', text: piece.text }
        : { kind: 'changed', before: piece.before, after: piece.after };
    return from ? { ...own, from } : own;
  };
  return {
    ...rest,
    result: isSame
      ? 'equal'
      : changes.length > 0
        ? 'differs'
        : seal.verdict === 'whole' && !isOther
          ? 'layout'
          : 'saved',
    seal: seal.verdict,
    isDraft,
    ...(isOther && { version: own }),
    changes: changes.map(({ pieces, ...change }) => ({ ...placed(change), pieces: pieces.map(placedPiece) })),
    looks: looks.map(placed),
  };
}

/** Whether the mark of a 送审稿 stands behind its text. Few documents have words above their text, so few are opened twice. */
export function isMarked(flow: Flow, open: (draft: boolean) => Document): boolean {
  const above = paragraphsOf(flow).filter(({ place }) => place.kind === 'header');
  const mark = above.length > 0 ? open(true).tree?.watermark?.text : undefined;
  return mark !== undefined && above.some(({ text }) => text.includes(mark));
}
