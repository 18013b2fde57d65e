/** 报送: the pieces that units sent in files, set aside ones too. */

import type { SentFile } from '../../gather/sent/types.ts';
import { contributionsIn } from '../contributions.ts';
import type { Received } from './count.ts';

/** Of what cannot be read nobody knows more than that it came. */
export function receivedIn(sent: readonly SentFile[]): readonly Received[] {
  return contributionsIn(sent)
    .filter(({ findings }) => !findings.some(({ code }) => code === 'not-a-contribution'))
    .flatMap(({ kind, pieces, units }): readonly Received[] => {
      const [only] = units;
      if (kind === 'other') return units.map((unit) => ({ unit }));
      return pieces.flatMap(({ kind: what, unit = units.length === 1 ? only : undefined, section }): Received[] =>
        what === 'item' ? [{ section, ...(unit !== undefined && { unit }) }] : [],
      );
    });
}
