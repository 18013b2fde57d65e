/** 报送: the pieces that units sent in files, set aside ones too. */

import type { SentFile } from '../../gather/sent/types.ts';
import type { Received } from './count.ts';

/** A fragment that was made of a sent file is no second piece; of what cannot be read nobody knows more than that it came. */
export function receivedIn(sent: readonly SentFile[]): readonly Received[] {
  const names = new Set(sent.map(({ name }) => name));
  return sent
    .filter(({ madeFrom }) => madeFrom === undefined || !names.has(madeFrom))
    .filter(({ findings }) => !findings.some(({ code }) => code === 'not-a-contribution'))
    .flatMap(({ kind, pieces, units }): readonly Received[] => {
      const [only] = units;
      if (kind === 'other') return units.map((unit) => ({ unit }));
      return pieces.flatMap(({ kind: what, unit = units.length === 1 ? only : undefined, section }): Received[] =>
        what === 'item' ? [{ section, ...(unit !== undefined && { unit }) }] : [],
      );
    });
}
