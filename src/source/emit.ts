/** Data → YAML that our own reader reads back as the same data, and that other programs do not bend either. */

import { textWidth } from '../width.ts';

/** What is written: data as the reader gives it, any part of it with notes for whoever opens the file. */
export type Yaml = null | string | readonly Yaml[] | ReadonlyMap<string, Yaml> | Noted;

/** A value and what stands round it in the file. */
export interface Noted {
  readonly value: Yaml;
  /** Comments on lines of their own, above the entry; '' is a blank line. */
  readonly above?: readonly Remark[];
  /** A comment at the end of the line on which the value begins. */
  readonly beside?: string;
  /** Comments on lines of their own, below the entry and in line with it. */
  readonly below?: readonly Remark[];
  /** A list or map on one line: `[甲, 乙]`, `{ 名称: 甲 }`. */
  readonly inBrackets?: boolean;
  /** How the value stands in a file already: behind its key, and on lines that count from the key's column. */
  readonly written?: readonly string[];
}

/**
 * A comment; or a line of YAML that is commented out, perhaps with a comment of its own behind it: it stands right behind its
 * #, so that the line without the # is in line with those beside it.
 */
export type Remark = string | { readonly text: string; readonly beside?: string };

interface Layout {
  /** Blanks before each line. */
  readonly indent?: number;
  /** The column, from 0, in which comments behind a value stand; two blanks behind it where none is given. */
  readonly column?: number;
}

/**
 * The value in block style, two blanks a level, every line ended. Texts must hold no character that `unprintable` names.
 * Blank lines of a text are kept, and so are blanks at its ends.
 * `emitYaml(new Map([['期号', '2'], ['导语', '一\n二']]))` → `期号: 2\n导语: |\n  一\n  二\n`.
 */
export function emitYaml(value: Yaml, { indent = 0, column = 0 }: Layout = {}): string {
  const { value: bare, above = [], below = [], inBrackets } = noted(value);
  const body = isBlock(bare, inBrackets) ? block(bare) : first(value);
  const lines = [...above.map(comment), ...body, ...below.map(comment)];
  return lines.map((line) => `${shown(deeper(line, indent), column)}\n`).join('');
}

/** A line of the file, and the comment behind it. */
interface Line {
  readonly text: string;
  readonly beside?: string;
}

function shown({ text, beside }: Line, column: number): string {
  if (beside === undefined) return text;
  if (column === 0) return `${text}  ${beside}`;
  // A line that is too long has its comment well apart from it.
  const width = textWidth(text);
  return `${text}${' '.repeat(width + 2 > column ? 6 : column - width)}${beside}`;
}

const isMap = (value: Yaml | Noted): value is ReadonlyMap<string, Yaml> => value instanceof Map;
const isList = (value: Yaml | Noted): value is readonly Yaml[] => Array.isArray(value);

const isNoted = (value: Yaml): value is Noted =>
  typeof value === 'object' && value !== null && !isMap(value) && !isList(value);

/** The value with all its notes: those nearest to it count, where a noted value is noted again. */
export function noted(value: Yaml): Noted & { readonly value: Exclude<Yaml, Noted> } {
  if (!isNoted(value)) return { value };
  const inner = noted(value.value);
  return { ...value, ...inner };
}

type Block = readonly Yaml[] | ReadonlyMap<string, Yaml>;

/** Takes lines of its own below its key or dash. */
const isBlock = (value: Yaml, inBrackets: boolean | undefined): value is Block =>
  !inBrackets && ((isMap(value) && value.size > 0) || (isList(value) && value.length > 0));

function block(value: Block): readonly Line[] {
  if (isMap(value)) return [...value].flatMap(([key, of]) => entry(`${plainOrQuoted(key, isPlainKey)}:`, of));
  return value.flatMap((of) => {
    const { value: bare, above = [], beside, below = [], inBrackets, written } = noted(of);
    const [opening, ...rest] = !written && isBlock(bare, inBrackets) ? block(bare) : [];
    // `- 名称: 甲`: the first entry stands behind the dash, unless a comment stands there.
    if (!opening || opening.text === '' || opening.text.startsWith('#') || beside !== undefined) return entry('-', of);
    // `- -` would be read as the text —.
    const isEmpty = !rest.find((line) => line.text !== '')?.text.startsWith(' ');
    const opened = isEmpty ? opening.text.replace(/^-(?=$| +#)/, '- null') : opening.text;
    const dashed = { ...opening, text: `- ${opened}` };
    return [...above.map(comment), dashed, ...rest.map((line) => deeper(line)), ...below.map(comment)];
  });
}

/** A key with its colon, or a dash, and the value behind or below it. */
function entry(opening: string, of: Yaml): readonly Line[] {
  const { value, above = [], beside, below = [], inBrackets, written } = noted(of);
  const round = (lines: readonly Line[]) => [...above.map(comment), ...lines, ...below.map(comment)];
  if (written || !isBlock(value, inBrackets)) {
    const [line = { text: '' }, ...rest] = first(of);
    return round([{ ...line, text: line.text === '' ? opening : `${opening} ${line.text}` }, ...rest]);
  }
  const head = { text: opening, ...(beside !== undefined && beside !== '' && { beside: `# ${oneLine(beside)}` }) };
  return round([head, ...block(value).map((line) => deeper(line))]);
}

const deeper = (line: Line, blanks = 2): Line =>
  line.text === '' ? line : { ...line, text: `${' '.repeat(blanks)}${line.text}` };

const comment = (remark: Remark): Line =>
  typeof remark === 'string'
    ? { text: remark === '' ? '' : `# ${oneLine(remark)}` }
    : {
        text: `#${oneLine(remark.text)}`,
        ...(remark.beside !== undefined && { beside: `# ${oneLine(remark.beside)}` }),
      };

/** Blanks stay, since they set in what is commented out. */
const oneLine = (text: string): string => text.replace(/[^\S \u3000]+/g, ' ');

/** What stands behind a key or dash, with the lines of a `|` text below it. */
function first(of: Yaml): readonly Line[] {
  const { value, beside, written } = noted(of);
  const behind = beside === undefined || beside === '' ? {} : { beside: `# ${oneLine(beside)}` };
  if (written) {
    const [line = '', ...rest] = written;
    return [{ text: line, ...behind }, ...rest.map((text) => ({ text }))];
  }
  const lines = typeof value === 'string' ? paragraphs(value) : undefined;
  const text = value === null ? '' : lines ? '|' : inLine(value, isPlain);
  return [{ text, ...behind }, ...(lines ?? []).map((line) => deeper({ text: line }))];
}

/** The lines of a text that a `|` keeps as they are: two or more, none blank or blank at its end, the first not indented. */
function paragraphs(text: string): readonly string[] | undefined {
  if (!text.includes('\n') || /^\s|[\t\r\u0085\u2028\u2029\ufeff\u200b]/.test(text)) return undefined;
  const lines = text.split('\n');
  return lines.every((line) => line.trim() !== '' && !line.endsWith(' ')) ? lines : undefined;
}

function inLine(value: Yaml, isSafe: (text: string) => boolean): string {
  const { value: bare } = noted(value);
  if (bare === null) return 'null';
  if (typeof bare === 'string') return plainOrQuoted(bare, isSafe);
  if (isList(bare)) return `[${bare.map((one) => inLine(one, isPlainKey)).join(', ')}]`;
  const entries = [...bare].map(([key, of]) => {
    const text = noted(of).value === null ? '' : inLine(of, isPlainKey);
    return `${plainOrQuoted(key, isPlainKey)}: ${text}`;
  });
  // A value that is left open: `{ 自: 2024-01-15, 至: }`.
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ').trimEnd()} }`;
}

const plainOrQuoted = (text: string, isSafe: (text: string) => boolean): string => (isSafe(text) ? text : quoted(text));
/** 汉字, letters, digits, the brackets and marks of names: a text of these means nothing else, as a key and in brackets too. */
const isPlainKey = (text: string): boolean =>
  /^[\p{Script=Han}a-zA-Z\d（《“][\p{Script=Han}a-zA-Z\d、（）《》“”·%.-]*$/u.test(text) && !isBent(text);

/**
 * On a line of its own a text may hold more marks; but a colon of either width, or ` #`, may end a key or the text, and a
 * mark of YAML or a dash at its beginning is one.
 */
const isPlain = (text: string): boolean =>
  isPlainKey(text) ||
  (/^[\p{Script=Han}a-zA-Z\d（《“【〔][\p{Script=Han}a-zA-Z\d、，。；！？（）《》【】〔〕“”‘’—…·～℃％%.,+/()* -]*$/u.test(
    text,
  ) &&
    /[^ ]$/.test(text) &&
    !isBent(text));

/**
 * Other readers of YAML take these for a truth value, for nothing, or for a number that is shown as another: yes, null, 1e3,
 * 0x1F, 007, 129.80. So does a person at first sight.
 */
function isBent(text: string): boolean {
  if (/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i.test(text)) return true;
  if (!/^[-+.]?\d/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const isNumber = /^[-+]?(?:0[xob][\da-f_]+|[\d_.]+(?:e[-+]?\d+)?|[\d.]+(?::[\d.]+)+)$/i.test(text);
  return isNumber && String(Number(text)) !== text;
}

/** In double quotes, the characters that nobody sees as numbers. */
function quoted(text: string): string {
  const inside = text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}\ufeff\u200b]/gu, (char) => {
    const known = escapes[char];
    return known ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}
const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };
