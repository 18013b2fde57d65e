/** What to write instead, where that can be told from what is there. */

import * as z from 'zod/mini';
import { add, type Decimal, formatDecimal, parseDecimal, withoutZeros } from '../decimal.ts';
import type { Words } from '../diagnostic.ts';
import { hanValue } from '../han-number.ts';
import { momentHint } from './clock.ts';
import { type Form, kindOf, refusedWords } from './form.ts';
import { keyInfo } from './key.ts';
import { nearest } from './nearest.ts';
import { countHint, numberIn, numbersIn } from './number-hints.ts';
import { dayHint, letterHint, remarkHint, widthHint, wordHint } from './scalar-hints.ts';
import { type ScalarShape, shapeOf, shapesOf } from './shape.ts';
import { membersIn, plainName, rowsIn, valuesIn } from './typed-lists.ts';

/** `value` is the author's, `key` the key as written; a member of a list has a dash in front. */
export function hintFor(form: Form, value: unknown, key: string, isMember = false): Words | undefined {
  const scalars = shapesOf(form).filter((shape) => shape.kind === 'scalar');
  // 单位，正文, where a word or a list of words may stand.
  const members = typeof value === 'string' && shapeOf(form, 'list') && /[，、,；;]/.test(value) && membersIn(value);
  if (members && scalars[0]) return listSaid(members, key);
  const values = typeof value === 'string' && shapeOf(form, 'open') && valuesIn(value);
  if (values) return { zh: `写作 ${key}: { ${values} }`, en: `write ${key}: { ${values} }` };
  if (typeof value === 'string')
    return scalars[0] ? textHint(scalars, value, key) : structureHint(form, value, key, isMember);
  if (scalars.length === 0 || (Array.isArray(value) && shapeOf(form, 'open'))) return structureHint(form, value, key);
  if (value instanceof Map)
    return { zh: '文字里有冒号时，给整段加上双引号', en: 'put a text with a colon in double quotes' };
  const period = periodHint(form, value, key);
  if (period) return period;
  const bracketed = Array.isArray(value) ? sentenceIn(value) : undefined;
  if (bracketed !== undefined)
    return [...bracketed].length > 40
      ? {
          zh: '这里不用方括号：删去两头的 [ 和 ]，里面的逗号用全角的“，”',
          en: 'no brackets here: delete the [ and the ]',
        }
      : { zh: `这里不用方括号：写作 ${key}: ${bracketed}`, en: `no brackets here: write ${key}: ${bracketed}` };
  return { zh: '几段文字写在“|”之后，一行一段', en: 'write several paragraphs below a |, one a line' };
}

/** `[召开会议, 部署工作。]`: one sentence, whose commas were typed half-width. Several that end are paragraphs. */
function sentenceIn(list: readonly unknown[]): string | undefined {
  const parts = list.filter((one): one is string => typeof one === 'string' && one !== '');
  if (parts.length === 0 || parts.length < list.length) return undefined;
  const ends = parts.map((part) => /[。！？；]$/.test(part));
  if (parts.length > 1 && ends.indexOf(true) !== parts.length - 1) return undefined;
  return parts.join('，');
}

/** `统计时段: [2024-08-01, 2024-08-31]`: the two ends of it. */
function periodHint(form: Form, value: unknown, key: string): Words | undefined {
  if (!Array.isArray(value) || value.length !== 2 || !value.every((one) => typeof one === 'string')) return undefined;
  const fields = shapesOf(form).flatMap((shape) => (shape.kind === 'map' ? [shape.fields] : []))[0];
  if (!fields?.has('from') || !fields.has('to')) return undefined;
  const [from, to] = value;
  return {
    zh: `写作 ${key}: { 自: ${from}, 至: ${to} }`,
    en: `write ${key}: { from: ${from}, to: ${to} }`,
  };
}

function textHint(scalars: readonly ScalarShape[], text: string, key: string): Words | undefined {
  for (const { form, type, words, range } of scalars) {
    const why = refusedWords.get(form)?.why;
    if (why && Object.hasOwn(why, text)) return why[text];
    const kind = kindOf.get(form)?.kind;
    const isNumber = kind === 'year' || kind === 'figure' || kind === 'reported' || type === 'number';
    const fits = (right: string): boolean =>
      z.safeParse(form, type === 'number' ? Number(right) : (words?.get(right) ?? right)).success;
    const meant = remarkHint(text, key, fits) ?? (isNumber ? letterHint(text, key, fits) : undefined);
    if (meant) return meant;
    if (kind === 'clock' || kind === 'moment') return momentHint(kind, text, key);
    if (kind === 'day') return dayHint(text, key);
    if (kind === 'length') return widthHint(text, key);
    const figure = kind === 'figure' || kind === 'reported' ? figureHint(form, text, key) : undefined;
    if (figure) return figure;
    const both = numbersIn(text, key);
    if (both) return both;
    const number = type === 'number' && range ? numberIn(text, range) : undefined;
    if (number !== undefined) return { zh: `写作 ${key}: ${number}`, en: `write ${key}: ${number}` };
    if (words?.has('1.') && /^\d{1,2}[、，,)）]?$/.test(text)) return { zh: `写作 ${key}: 1.`, en: `write ${key}: 1.` };
    if (words?.has('空格') && text.trim() === '') return { zh: `写作 ${key}: 空格`, en: `write ${key}: blank` };
    const count = type === 'number' ? countHint(text, key, fits) : undefined;
    if (count) return count;
    const word = words && nearest(text, words.keys());
    if (word !== undefined) return { zh: `是不是“${word}”？`, en: `did you mean “${word}”?` };
    const other = words && scalars.length === 1 ? wordHint(text, [...words.keys()], key) : undefined;
    if (other) return other;
  }
  return undefined;
}

/**
 * The figure in a text such as 约95.5分, where it is the only one and words alone stand round it: 1/2 and 95 .5 would give a
 * wrong one. What is counted in ten thousands is written out, unless the measure counts in them already.
 */
function figureHint(form: Form, text: string, key: string): Words | undefined {
  const typed = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  // 58， and 5 8: a mark behind it, a blank inside.
  const plain = /^\d[\d ]*[，,。；;、.]?$/.test(typed) ? typed.replace(/[ ，,。；;、.]/g, '') : typed;
  if (/\d\s*[十百千万亿]/.test(plain)) return writtenOut(plain, key);
  const [, before = '', digits, after = ''] = /^([+-]|[^\d+-]*)(\d[\d,]*(?:\.\d+)?%?)(\D*)$/.exec(plain) ?? [];
  const [sign, name] = before === '+' || before === '-' ? [before, ''] : ['', before];
  // 168（含复查12）: the figure, and what is to be known of it.
  const [, bare, remark = ''] = withRemark.exec(plain) ?? [];
  if (bare !== undefined && z.safeParse(form, bare).success)
    return {
      zh: `只写数字：写作 ${key}: ${bare}；“${remark.trim()}”不写在这里，要印的写进正文`,
      en: `write the number only: write ${key}: ${bare}; what is said of it goes into the text`,
    };
  const isAlone = digits !== undefined && onlyNames.test(name + after);
  const figure = isAlone ? sign + digits : hanValue(plain)?.toString();
  if (figure === undefined || !z.safeParse(form, figure).success) return undefined;
  const quoted = figure.includes(',');
  return {
    zh: `只写数字：${figure}${quoted ? `；在方括号、花括号里加引号 "${figure}"` : ''}`,
    en: `write the number only: ${figure}${quoted ? `; inside brackets in quotes, "${figure}"` : ''}`,
  };
}

const withRemark =
  /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?%?)\p{Script=Han}{0,3}?\s*([(].*[)]|\/\/.*|[,，;；]\s*(?:其中|含).*)$/u;

/** 2.6万 → 26000: a figure is printed as it is typed, with the measure of the indicator behind it. */
function writtenOut(plain: string, key: string): Words {
  const parts = [...plain.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*([十百千]?[万亿]|[十百千])/g)];
  const rest = parts.reduce((left, [all]) => left.replace(all, ''), plain);
  const sum = parts.reduce<Decimal | undefined>((total, [, digits = '', mark = '']) => {
    const figure = parseDecimal(digits);
    return total && figure && add(total, timesTen(figure, zerosOf(mark)));
  }, parseDecimal('0'));
  if (/[约余多近]|左右|以上/.test(rest))
    return { zh: '写确切的数，写全，如 26000；约数写不进来', en: 'write the exact figure, in full, such as 26000' };
  if (!sum || /\d/.test(rest) || !onlyNames.test(rest))
    return { zh: '写全数字，不用“万”“亿”，如 26000', en: 'write the figure out, without 万 and 亿, such as 26000' };
  const figure = formatDecimal(withoutZeros(sum, 0));
  const [, digits = '', mark = ''] = parts[0] ?? [];
  return {
    zh: `写全数字：写作 ${key}: ${figure}；计量单位里已有“${mark}”的，只写 ${digits}`,
    en: `write the figure out: write ${key}: ${figure}; only ${digits} where the measure has ${mark} in it`,
  };
}

const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const zerosOf = (mark: string): number => [...mark].reduce((sum, char) => sum + (zeros[char] ?? 0), 0);
const timesTen = ({ units, scale }: Decimal, times: number): Decimal => ({
  units: units * 10n ** BigInt(times),
  scale,
});

/** Words that count or round; none that make another number of it (百分之, 半, 负), no letter that may be a digit mistyped. */
const onlyNames = /^(?!.*[之半成折负减降亏oOlI])[\p{L}\p{Sc}°\s]*$/u;

/** `列: 【单位，数量】`, `条目:` with the keys of one item below it, or anything else that is no list. */
function listHint(value: unknown, key: string): Words {
  if (value instanceof Map && value.size > 0) {
    const [first] = value.keys();
    return {
      zh: `在“${first}”前面加“- ”（写作 - ${first}: …），它下面的各行再缩进两格`,
      en: `put “- ” in front of ${first} (- ${first}: …), and indent the lines below it by two more`,
    };
  }
  const row = typeof value === 'string' ? rowsIn(value)[0] : undefined;
  if (row) {
    return {
      zh: `一行写成一项，前面加“- ”，各格放进方括号：如 - [${row.join(', ')}]`,
      en: `write each row as an entry behind “- ”, its cells in brackets: - [${row.join(', ')}]`,
    };
  }
  const members = typeof value === 'string' ? membersIn(value) : undefined;
  if (members) return listSaid(members, key);
  return { zh: '每一项另起一行，前面加“- ”', en: 'put each entry on a line of its own behind “- ”' };
}

const listSaid = (members: readonly string[], key: string): Words => ({
  zh: `写作 ${key}: [${members.join(', ')}]`,
  en: `write ${key}: [${members.join(', ')}]`,
});

function structureHint(form: Form, value: unknown, key: string, isMember = false): Words | undefined {
  if (typeof value === 'string' && shapeOf(form, 'open')) {
    const classes = classesIn(value);
    if (classes) return { zh: `写作 ${key}: { ${classes} }`, en: `write ${key}: { ${classes} }` };
  }
  if (shapeOf(form, 'list') && !Array.isArray(value)) return listHint(value, key);
  const [titles, first] = typeof value === 'string' && shapeOf(form, 'map')?.fields.has('rows') ? rowsIn(value) : [];
  if (titles && first) {
    return {
      zh: `第一行写作 列: [${titles.join(', ')}]；下一行写 行:，它下面一行一项，如 - [${first.join(', ')}]`,
      en: `write the first row as columns: [${titles.join(', ')}], then rows:, and below it an entry a row, as - [${first.join(', ')}]`,
    };
  }
  if (value instanceof Map) return undefined;
  const row = shapeOf(form, 'map')?.fields.has('by') ? scoreIn(value) : undefined;
  if (row) {
    const said = ([name, score]: readonly [string, string], a: string, b: string) =>
      `- { ${a}: ${name}, ${b}: ${score} }`;
    return {
      zh: `另起一行，比“${key}”多缩进两格写 行:，下面一行一个，如 ${said(row, '名称', '得分')}`,
      en: `on the next line, indented by two more than ${key}, write rows:, and below it ${said(row, 'name', 'score')}`,
    };
  }
  const dashed = Array.isArray(value) ? dashedKey(value) : undefined;
  if (dashed !== undefined) {
    return {
      zh: `“${key}”下面不用“- ”：把各行的“- ”删去，键对齐，如 ${dashed}: …`,
      en: `no “- ” below ${key}: take it away from each line, and align the keys, as ${dashed}: …`,
    };
  }
  const invented = shapeOf(form, 'open')?.traits.example;
  if (invented && Array.isArray(value)) {
    const isShort = value.length <= 6 && value.every((member) => typeof member === 'string' && plainName.test(member));
    const list = isShort ? value.join(', ') : '…';
    return {
      zh: `先写职责，再写它的单位：另起一行，缩进两格写 ${invented.zh}: [${list}]`,
      en: `the duty first, then its units: indent the next line and write ${invented.en}: [${list}]`,
    };
  }
  const { fields, example } = shapeOf(form, 'map') ?? {};
  // 表格: 执法.csv
  if (fields?.has('file') && typeof value === 'string' && fileName.test(value)) {
    const zh = `${keyInfo.get(fields.get('file') as Form)?.zh[0]}: ${value}`;
    return { zh: `写作 ${key}: { ${zh} }`, en: `write ${key}: { file: ${value} }` };
  }
  const signed =
    fields?.has('offices') && (typeof value === 'string' || Array.isArray(value)) ? signedIn(String(value)) : undefined;
  if (signed) {
    const [office, day] = signed;
    return {
      zh: `写作 ${key}: { 单位: ${office}, 日期: ${day} }`,
      en: `write ${key}: { offices: ${office}, date: ${day} }`,
    };
  }
  const meant = meantBy(value, fields, isMember);
  const en = meant ?? example ?? [...(fields?.keys() ?? ['name'])][0] ?? '';
  const field = fields?.get(en);
  const zh = field ? keyInfo.get(field)?.zh[0] : '名称';
  // What stands there is the value of that key.
  const isValue = (meant !== undefined || example !== undefined) && !invented;
  if (field && isValue && typeof value === 'string' && value.length <= 40 && !/[\n:#]/.test(value)) {
    if (isMember) return { zh: `写作 - ${zh}: ${value}`, en: `write - ${en}: ${value}` };
    return {
      zh: `另起一行，比“${key}”多缩进两格写 ${zh}: ${value}`,
      en: `on the next line, indented by two more than ${key}, write ${en}: ${value}`,
    };
  }
  return { zh: `另起一行，缩进两格写 ${zh}: …`, en: `indent the next line and write ${en}: …` };
}

const fileName = /^[^\s,:{}[\]#"']{1,60}\.(?:csv|xlsx|xlsm|txt|png|jpe?g|gif|bmp)(?:#[^\s,{}[\]"']{1,30})?$/i;

/** Which of the keys a list of rows, or a sentence, is the value of. */
function meantBy(value: unknown, fields: ReadonlyMap<string, Form> | undefined, isMember: boolean): string | undefined {
  const titles = isMember ? ['title', 'name'] : [];
  const names = Array.isArray(value) ? ['rows'] : isSentence(value) ? ['text', ...titles] : titles;
  return names.find((name) => fields?.has(name));
}
const isSentence = (value: unknown): boolean => typeof value === 'string' && /[，。；！？]/.test(value);

/** 报省安委办，送市安委会成员单位 → the entries of a map. */
function classesIn(text: string): string | undefined {
  const parts = text
    .split(/[，；;,]/)
    .map((part) => /^\s*(抄送|主送|分送|报|送|发)[：:]?\s*(\p{L}[\p{L}、]*)。?\s*$/u.exec(part));
  const entries = parts.map((part) => part && `${part[1]}: ${part[2]}`);
  const names = new Set(parts.map((part) => part?.[1]));
  return entries.every((entry) => entry !== null) && names.size === entries.length ? entries.join(', ') : undefined;
}

/** 云岭市安委办 2024年5月8日, as it stands below a letter. */
function signedIn(text: string): readonly [string, string] | undefined {
  const [, office, year, month = '', day = ''] =
    /^(\p{L}{2,30})[ \u3000，、,；;]*(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})日?$/u.exec(text.trim()) ?? [];
  return office === undefined ? undefined : [office, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}

/** `- 青石县: 95`, where a row has names for both. */
function scoreIn(value: unknown): readonly [string, string] | undefined {
  const [first] = Array.isArray(value) ? value : [];
  const [entry] = first instanceof Map && first.size === 1 ? first : [];
  return entry && typeof entry[1] === 'string' && /^\d/.test(entry[1]) ? [String(entry[0]), entry[1]] : undefined;
}

/** The first key of a map whose every key was given a dash. */
function dashedKey(value: readonly unknown[]): string | undefined {
  const keys = value.map((member) => (member instanceof Map && member.size === 1 ? [...member.keys()][0] : undefined));
  return keys.every((one) => one !== undefined) ? (keys[0] as string | undefined) : undefined;
}
