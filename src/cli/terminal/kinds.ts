/** How many findings there are of each kind, before a list that nobody reads to its end. */

import type { Diagnostic, Lang } from '../../diagnostic.ts';
import { entries } from '../explain.ts';
import { severities } from './pretty.ts';
import type { Style } from './style.ts';
import { textWidth } from './width.ts';

interface Kind {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly count: number;
}
const rank = { error: 0, warning: 1, info: 2 } as const;

/** A line a kind, the gravest first, then the most frequent. */
export function kindsOf(
  diagnostics: readonly Diagnostic[],
  { lang, style, columns }: { readonly lang: Lang; readonly style: Style; readonly columns: number },
): string {
  const kinds = new Map<string, Kind>();
  for (const { code, severity } of diagnostics) {
    const key = `${severity} ${code}`;
    kinds.set(key, { code, severity, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const rows = [...kinds.values()].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
  const digits = String(Math.max(...rows.map(({ count }) => count))).length;
  const width = Math.max(...rows.map(({ code }) => code.length));
  const lines = rows.map(({ code, severity, count }) => {
    const label = severities[severity][lang];
    const title = entries.get(code)?.title[lang] ?? '';
    const begin = `  ${String(count).padStart(digits)}  `;
    const used = textWidth(begin) + textWidth(label) + 2 + width + 2;
    const shown = used + textWidth(title) <= columns ? `${' '.repeat(width - code.length + 2)}${title}` : '';
    return `${begin}${style(severity, label)}  ${code}${shown}`;
  });
  const head = { zh: `共 ${diagnostics.length} 处，各类有：`, en: `${diagnostics.length} findings, by kind:` }[lang];
  return `${head}\n${lines.join('\n')}\n\n`;
}
