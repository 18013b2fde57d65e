/** A file with the same slip a hundred thousand times: nobody reads past this many. */

import type { Finding } from '../diagnostic.ts';

const mostOfOneCode = 100;

/** The first hundred of each code; the last of them says how many more there are. */
export function limited(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostOfOneCode) return findings;
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const nth = (seen.get(finding.code) ?? 0) + 1;
    seen.set(finding.code, nth);
    const rest = (counts.get(finding.code) ?? 0) - mostOfOneCode;
    if (nth > mostOfOneCode) return [];
    return [nth === mostOfOneCode && rest > 0 ? withRest(finding, rest) : finding];
  });
}

const withRest = (finding: Finding, rest: number): Finding => ({
  ...finding,
  message: {
    zh: `${finding.message.zh}（同类还有 ${rest} 处）`,
    en: `${finding.message.en} (and ${rest} more like it)`,
  },
});
