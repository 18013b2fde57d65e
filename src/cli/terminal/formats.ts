/** The reports that programs read: one table, a format a line. */

import type { Diagnostic, Lang, Severity } from '../../diagnostic.ts';

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const machineFormats = {
  json: async (diagnostics) => json({ version: 1, diagnostics }),
  // It names its rules, which brings every check with it.
  sarif: async (diagnostics, lang) => json((await import('./sarif.ts')).sarif(diagnostics, lang)),
  github: async (diagnostics) => diagnostics.map(annotation).join(''),
} as const satisfies Record<string, (diagnostics: readonly Diagnostic[], lang: Lang) => Promise<string>>;

const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>;

/** A workflow command of GitHub Actions. Its columns hold for one line only. */
function annotation(diagnostic: Diagnostic): string {
  const { file, line, column, endLine, endColumn, sheet, cell, code, message, hint } = diagnostic;
  const place = {
    file,
    ...(sheet === undefined && { line, endLine, ...(line === endLine && { col: column, endColumn }) }),
    title: sheet === undefined ? code : `${code} ${sheet}!${cell}`,
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[diagnostic.severity]} ${properties.join(',')}::${escapeData([message, hint].filter(Boolean).join('\n'))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
