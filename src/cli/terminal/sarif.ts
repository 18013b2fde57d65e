/** SARIF, the report that code platforms read. */

import type { Diagnostic, Lang, Severity } from '../../diagnostic.ts';
import { version } from '../../version.ts';
import { entries } from '../explain.ts';

const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>;

/** SARIF 2.1.0, with columns in code points as ours are. */
export function sarif(diagnostics: readonly Diagnostic[], lang: Lang): unknown {
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bulletin',
            version,
            rules: used.map((code) => rule(code, lang)),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: used.indexOf(diagnostic.code),
          level: levels[diagnostic.severity],
          message: {
            text: [diagnostic.message, diagnostic.hint].filter(Boolean).join('\n'),
          },
          locations: [
            {
              physicalLocation: {
                artifactLocation: {
                  uri: encodeURI(diagnostic.file).replace(/[?#]/g, encodeURIComponent),
                },
                // A workbook has no lines.
                ...(diagnostic.sheet === undefined && {
                  region: {
                    startLine: diagnostic.line,
                    startColumn: diagnostic.column,
                    endLine: diagnostic.endLine,
                    endColumn: diagnostic.endColumn,
                  },
                }),
              },
              ...(diagnostic.sheet !== undefined && {
                logicalLocations: [{ fullyQualifiedName: `${diagnostic.sheet}!${diagnostic.cell}` }],
              }),
            },
          ],
        })),
      },
    ],
  };
}

/** Results name their rule by its place in the list, so every code has one. */
function rule(code: string, lang: Lang): unknown {
  const entry = entries.get(code);
  return {
    id: code,
    ...(entry && {
      shortDescription: { text: entry.title[lang] },
      fullDescription: { text: entry.why[lang] },
      help: { text: entry.cure[lang] },
      defaultConfiguration: { level: levels[entry.severity] },
    }),
  };
}
