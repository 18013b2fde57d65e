/** 分别占全市总数的56.1%、54.0%, where the totals stand in another paragraph, of the same time. */

import { compare, formatDecimal } from '../../decimal.ts';
import { holds } from '../bounds.ts';
import type { Figure, Prose } from './figure.ts';
import { isSize, phraseOf, sameUnit } from './phrase.ts';
import { ratesTogether } from './rates.ts';
import { type ProseReading, type RateClaim, readingsOf } from './reading.ts';
import { periodOf, sentencesOf, shareWord } from './sentence.ts';
import { sharedBy } from './shares.ts';

/** A size of the whole area, with what its sentence says. */
interface Total {
  readonly figure: Figure;
  readonly scope: string;
  readonly period: string;
}

const area = /全[省市县区]/;

/** More totals than these are no longer distinguished. */
const most = 200;

/** By text; what `known` claims is not read again. */
export function distantShares<P extends Prose>(
  texts: readonly P[],
  known: ReadonlySet<Figure>,
): readonly { readonly prose: P; readonly claim: RateClaim }[] {
  const all = texts.flatMap(totalsOf).slice(0, most);
  if (all.length === 0) return [];
  return texts.flatMap((prose) => {
    const runs = ratesTogether(prose);
    if (runs.length === 0) return [];
    const sentences = sentencesOf(prose);
    return runs.flatMap(({ rates, words, before }) => {
      const scope = /^全[省市县区]/.exec(words[0]?.of ?? '')?.[0];
      if (words[0]?.kind !== 'share' || scope === undefined) return [];
      const parts = sharedBy(rates, before);
      const period = periodOf(sentences[rates[0]?.clause.sentence ?? 0] ?? '');
      return rates.flatMap((rate, nth) => {
        const part = parts.length === rates.length ? parts[nth] : undefined;
        const claim = part && !known.has(rate) ? claimed(rate, part, { scope, period }, all) : undefined;
        return claim ? [{ prose, claim: { ...claim, words: words[nth]?.words ?? '' } }] : [];
      });
    });
  });
}

function totalsOf(prose: Prose): readonly Total[] {
  if (!area.test(prose.text)) return [];
  const sentences = sentencesOf(prose);
  return prose.figures.flatMap((figure) => {
    const sentence = sentences[figure.clause.sentence] ?? '';
    const [scope] = area.exec(sentence.slice(0, 60)) ?? [];
    return scope !== undefined && isSize(figure) ? [{ figure, scope, period: periodOf(sentence) }] : [];
  });
}

/** undefined unless one total alone can be meant, and none of another time or kind fits. */
function claimed(
  rate: Figure,
  part: Figure,
  { scope, period }: Omit<Total, 'figure'>,
  all: readonly Total[],
): Omit<RateClaim, 'words'> | undefined {
  const larger = all.filter(({ figure }) => sameUnit(figure, part) && compare(figure.value, part.value) > 0);
  const read = (total: Total): readonly ProseReading[] => readingsOf([part], total.figure, rate);
  if (larger.flatMap(read).some(({ rate: bounds }) => holds(bounds, rate.value))) return undefined;
  const meant = larger.filter(
    (total) =>
      total.scope === scope &&
      total.period === period &&
      period !== '' &&
      shareWord(phraseOf(total.figure), phraseOf(part)),
  );
  if (new Set(meant.map(({ figure }) => formatDecimal(figure.value))).size !== 1) return undefined;
  return { rate, readings: meant.slice(0, 1).flatMap(read), others: [], isClose: true };
}
