/** Data → YAML that our own reader reads back as the same data, and that other programs do not bend either. */

/** What is written: data as the reader gives it, any part of it with notes for whoever opens the file. */
export type Yaml = null | string | readonly Yaml[] | ReadonlyMap<string, Yaml> | Noted;

/** A value and what stands round it in the file. */
interface Noted {
  readonly value: Yaml;
  /** Comments on lines of their own, above the entry; '' is a blank line. */
  readonly above?: readonly string[];
  /** A comment at the end of the line on which the value begins. */
  readonly beside?: string;
  /** A list or map on one line: `[甲, 乙]`, `{ 名称: 甲 }`. */
  readonly inBrackets?: boolean;
}

/**
 * The value in block style, two blanks a level, every line ended; `indent` blanks before each. Texts must hold no character
 * that `unprintable` names. Blank lines of a text are kept, and so are blanks at its ends.
 * `emitYaml(new Map([['期号', '2'], ['导语', '一\n二']]))` → `期号: 2\n导语: |\n  一\n  二\n`.
 */
export function emitYaml(value: Yaml, indent = 0): string {
  const { value: bare, above = [], inBrackets } = noted(value);
  const lines = [...above.map(comment), ...(isBlock(bare, inBrackets) ? block(bare) : first(value))];
  return lines.map((line) => (line === '' ? '\n' : `${' '.repeat(indent)}${line}\n`)).join('');
}

const isMap = (value: Yaml | Noted): value is ReadonlyMap<string, Yaml> => value instanceof Map;
const isList = (value: Yaml | Noted): value is readonly Yaml[] => Array.isArray(value);

const isNoted = (value: Yaml): value is Noted =>
  typeof value === 'object' && value !== null && !isMap(value) && !isList(value);

/** The value with all its notes: those nearest to it count, where a noted value is noted again. */
function noted(value: Yaml): Noted & { readonly value: Exclude<Yaml, Noted> } {
  if (!isNoted(value)) return { value };
  const inner = noted(value.value);
  return { ...value, ...inner };
}

type Block = readonly Yaml[] | ReadonlyMap<string, Yaml>;

/** Takes lines of its own below its key or dash. */
const isBlock = (value: Yaml, inBrackets: boolean | undefined): value is Block =>
  !inBrackets && ((isMap(value) && value.size > 0) || (isList(value) && value.length > 0));

function block(value: Block): readonly string[] {
  if (isMap(value)) return [...value].flatMap(([key, of]) => entry(`${plainOrQuoted(key, isPlainKey)}:`, of));
  return value.flatMap((of) => {
    const { value: bare, above = [], beside, inBrackets } = noted(of);
    const [opening = '', ...rest] = isBlock(bare, inBrackets) ? block(bare) : [];
    // `- 名称: 甲`: the first entry stands behind the dash, unless a comment stands there.
    if (opening === '' || /^#/.test(opening) || beside !== undefined) return entry('-', of);
    // `- -` would be read as the text —.
    const isEmpty = !rest.find((line) => line !== '')?.startsWith(' ');
    const opened = isEmpty ? opening.replace(/^-(?=$| +#)/, '- null') : opening;
    return [...above.map(comment), `- ${opened}`, ...rest.map(deeper)];
  });
}

/** A key with its colon, or a dash, and the value behind or below it. */
function entry(opening: string, of: Yaml): readonly string[] {
  const { value, above = [], beside, inBrackets } = noted(of);
  if (!isBlock(value, inBrackets)) {
    const [line = '', ...rest] = first(of);
    return [...above.map(comment), line === '' ? opening : `${opening} ${line}`, ...rest];
  }
  const behind = beside === undefined ? '' : `  ${comment(beside)}`;
  return [...above.map(comment), `${opening}${behind}`, ...block(value).map(deeper)];
}

const deeper = (line: string): string => (line === '' ? '' : `  ${line}`);
const comment = (text: string): string => (text === '' ? '' : `# ${oneLine(text)}`);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What stands behind a key or dash, with the lines of a `|` text below it. */
function first(of: Yaml): readonly string[] {
  const { value, beside } = noted(of);
  const lines = typeof value === 'string' ? paragraphs(value) : undefined;
  const line = lines ? '|' : inLine(value, isPlain);
  const behind = beside === undefined ? '' : comment(beside);
  const shown = value === null ? '' : line;
  return [[shown, behind].filter(Boolean).join('  '), ...(lines ?? []).map(deeper)];
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
  const entries = [...bare].map(([key, of]) => `${plainOrQuoted(key, isPlainKey)}: ${inLine(of, isPlainKey)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
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
