/** The reports that programs read: one table, a format a line. */

import { entries } from '../../checks/entries.ts';
import type { Diagnostic, Lang, Severity } from '../../diagnostic.ts';
import { version } from '../version.ts';

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const machineFormats = {
  json: (diagnostics: readonly Diagnostic[]): string => json({ diagnostics }),
  sarif: (diagnostics: readonly Diagnostic[], lang: Lang): string => json(sarif(diagnostics, lang)),
  github: (diagnostics: readonly Diagnostic[]): string => diagnostics.map(annotation).join(''),
} as const;

const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>;

/** SARIF 2.1.0, with columns in code points as ours are. */
function sarif(diagnostics: readonly Diagnostic[], lang: Lang): unknown {
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
            rules: used.map((code) => ({
              id: code,
              shortDescription: { text: entries[code].title[lang] },
              fullDescription: { text: entries[code].why[lang] },
              help: { text: entries[code].cure[lang] },
              defaultConfiguration: { level: levels[entries[code].severity] },
            })),
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
                region: {
                  startLine: diagnostic.line,
                  startColumn: diagnostic.column,
                  endLine: diagnostic.endLine,
                  endColumn: diagnostic.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}

const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>;

/** A workflow command of GitHub Actions. Its columns hold for one line only. */
function annotation(diagnostic: Diagnostic): string {
  const { file, line, column, endLine, endColumn, code, message, hint } = diagnostic;
  const place = {
    file,
    line,
    endLine,
    ...(line === endLine && { col: column, endColumn }),
    title: code,
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[diagnostic.severity]} ${properties.join(',')}::${escapeData([message, hint].filter(Boolean).join('\n'))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
