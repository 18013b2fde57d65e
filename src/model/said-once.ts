/** What lacks one and the same file is said once, at the first place that asks for it. */

import type { Finding } from '../diagnostic.ts';

/** Only `nothing-to-compare` names no more than the issue that is missing. */
export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, number>();
  const keyOf = ({ code, message }: Finding): string | undefined =>
    code === 'nothing-to-compare' ? message.zh : undefined;
  for (const key of findings.flatMap((one) => keyOf(one) ?? [])) places.set(key, (places.get(key) ?? 0) + 1);
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    if (key === undefined) return finding;
    const count = places.get(key);
    places.delete(key);
    if (count === undefined) return [];
    return count > 1 ? { ...finding, places: count } : finding;
  });
}
