/** CSV for people: with BOM and CRLF, as Excel in Chinese wants it (contract 3). */

/** A cell that a spreadsheet would take for a formula is text. */
const cell = (text: string): string => {
  const safe = /^[=+@\t\r]|^-(?!\d|$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
