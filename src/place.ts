/** From a finding at a path, or in a text that was just read, to what a person is shown: file, line, column, one language. */

import type { Diagnostic, Finding, Lang } from './diagnostic.ts';
import type { Located } from './schema/written.ts';
import type { Placed } from './source/placed.ts';

export function placeReading({ range, ...said }: Placed, file: string, lang: Lang): Diagnostic {
  return { file, ...range, ...spoken(said, lang) };
}

/** The range lies on the span where the finding has one, else on the value, or its key. */
export function placeFinding(finding: Finding, at: Pick<Located<unknown>, 'locate'>, lang: Lang): Diagnostic {
  const { path, span, target, ...said } = finding;
  const { file, range } = at.locate(path, span, target);
  return { file, ...range, ...spoken(said, lang) };
}

function spoken({ severity, code, message, hint, basis, fix }: Omit<Finding, 'path'>, lang: Lang) {
  return {
    severity,
    code,
    message: message[lang],
    ...(hint ? { hint: hint[lang] } : {}),
    ...(basis ? { basis: basis[lang] } : {}),
    ...(fix ? { fix } : {}),
  };
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** By file in the order first met, then by place; the graver first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, number>();
  for (const { file } of diagnostics) if (!files.has(file)) files.set(file, files.size);
  const order = (file: string): number => files.get(file) ?? 0;
  return [...diagnostics].sort(
    (a, b) =>
      order(a.file) - order(b.file) || a.line - b.line || a.column - b.column || rank[a.severity] - rank[b.severity],
  );
}
