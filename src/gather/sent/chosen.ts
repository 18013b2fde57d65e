/** What goes into the issue of all that was sent, section by section, in its order. */

import { hasError } from '../../diagnostic.ts';
import { isNamed, withUnit } from './add-unit.ts';
import type { Draft } from './draft.ts';
import { inOrder, usual } from './order.ts';
import type { Judged, SentReading } from './together.ts';
import type { Piece, SentFigure } from './types.ts';

export interface Chosen {
  readonly pieces: readonly Piece[];
  readonly figures: readonly SentFigure[];
  /** Indicators whose figures are in a file that cannot be used: that they are missing is said there. */
  readonly waiting: ReadonlySet<string>;
  /** Units whose name was put in, in the order of the page. */
  readonly added: readonly string[];
  /** First items that name their unit nowhere. */
  readonly unnamed: ReadonlySet<Piece>;
}

/**
 * Where an error stops the document anyway, what is broken is among the others so that all of it is proof-read.
 * @param skipBroken it is left out
 */
export function chosenOf({ all, ground }: SentReading, skipBroken: boolean): Chosen {
  const used = all.filter((one) => isUsed(one, skipBroken)).map(({ draft }) => draft);
  const bySection = new Map<string, { readonly draft: Draft; readonly piece: Piece }[]>();
  for (const draft of used)
    for (const piece of draft.pieces) {
      const own = bySection.get(piece.section);
      if (own) own.push({ draft, piece });
      else bySection.set(piece.section, [{ draft, piece }]);
    }
  const titles = [...ground.sections.map(({ title }) => title), ...bySection.keys()];
  const pieces: Piece[] = [];
  const unnamed = new Set<Piece>();
  const added: string[] = [];
  for (const title of new Set(titles)) {
    const own = bySection.get(title);
    if (!own) continue;
    const section = ground.sections.find((one) => one.title === title);
    const met = new Set<string>();
    const order = section?.order ?? usual(own, section, ground);
    for (const piece of inOrder(own, section, ground)) {
      const isFirst = isRunning(piece, order) && piece.unit !== undefined && !met.has(piece.unit);
      if (isFirst && piece.unit !== undefined) met.add(piece.unit);
      if (!isFirst || isNamed(piece, ground.units)) pieces.push(piece);
      else if (ground.settings.addUnit && piece.kind === 'item') {
        const full = withUnit(piece, ground.issued);
        pieces.push(full);
        if (full.added !== undefined && !added.includes(full.added)) added.push(full.added);
      } else {
        pieces.push(piece);
        unnamed.add(piece);
      }
    }
  }
  const isFaulty = new Set(all.flatMap(({ draft, findings }) => (hasError(findings) ? [draft] : [])));
  const isWaited = ({ draft, findings, apart }: Judged): boolean =>
    skipBroken ? !apart && findings.some(({ code }) => code === 'figures-missing') : isFaulty.has(draft);
  const waiting = new Set(
    all.flatMap((one) =>
      isWaited(one) && (skipBroken || used.includes(one.draft))
        ? one.draft.figures.map(({ indicator }) => indicator)
        : [],
    ),
  );
  // Of some units alone a figure would only be found to be too small.
  const figures = used.flatMap((draft) =>
    isFaulty.has(draft) ? [] : draft.figures.filter(({ indicator }) => !waiting.has(indicator)),
  );
  return { pieces, figures, waiting, added, unnamed };
}

/** It stands behind what others have sent; below a standing head it is of that, and a leader is known by himself. */
const isRunning = ({ kind, value }: Piece, order: ReturnType<typeof usual>): boolean =>
  (kind === 'item' || 'table' in value) &&
  (order === 'unit' || order === 'date' || (order === 'heads' && !('head' in value)));

function isUsed({ draft, findings, apart, isEarlier }: Judged, skipBroken: boolean): boolean {
  if (apart || isEarlier || draft.isForeign) return false;
  if (!hasError(findings)) return true;
  // What is old or has been printed would only be found again, as a date that is far off.
  return !skipBroken && !findings.some(({ code }) => code === 'contribution-old' || code === 'contribution-repeated');
}
