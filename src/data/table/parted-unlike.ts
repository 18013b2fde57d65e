/** A line that was pasted among others: its cells are parted by a mark that parts nothing there. */

interface Unlike {
  readonly zh: string;
  readonly en: string;
  /** The line as the others are; absent where it is too long to be copied from a message. */
  readonly row?: string;
}

interface Mark {
  readonly form: RegExp;
  readonly zh: string;
  readonly en: string;
  /** A text has none of these. */
  readonly isSure?: boolean;
}

const marks: readonly Mark[] = [
  { form: /\t/, zh: ' Tab（从 Excel、网页粘来的）', en: 'tabs', isSure: true },
  { form: /[|｜]/, zh: '“|”', en: '“|”', isSure: true },
  { form: /，/, zh: '全角逗号“，”', en: 'full-width commas' },
  { form: /[；;]/, zh: '分号', en: 'semicolons' },
  { form: /、/, zh: '顿号', en: '“、”' },
  { form: /[ \u3000]+/, zh: '空格', en: 'blanks' },
];
const longest = 200;

/** @param width how many cells the other lines have */
export function partedUnlike(cells: readonly string[], width: number, separator: string): Unlike | undefined {
  if (separator !== ',' || cells.length >= width) return undefined;
  const line = cells.join(',');
  for (const { form, zh, en, isSure } of marks) {
    if (!form.test(line)) continue;
    const ways = [line.split(form), cells.flatMap((cell) => cell.split(form))];
    const parts = ways.find(({ length }) => length === width)?.map((part) => part.trim());
    // Empty cells at its end are gone with the blanks.
    if (!parts && form.source === '\\t') return { zh, en };
    if (!parts || !(isSure || parts.slice(1).some(isFigure))) continue;
    const row = parts.map(quoted).join(',');
    return { zh, en, ...(row.length <= longest && { row }) };
  }
  return undefined;
}

const isFigure = (text: string): boolean => /^[+-]?[\d.,]+%?$/.test(text);
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
