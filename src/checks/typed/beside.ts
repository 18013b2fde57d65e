/** What is said once. What a key swallowed is no name, unit or day: what other checks say of it would lead astray, and goes when it is cured. */

import type { Diagnostic, Finding, Path } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';
import { liesIn } from '../../path.ts';

/** The slips that put words where they do not belong. */
const slips: ReadonlySet<string> = new Set(['key-holds-text', 'item-split', 'keys-swapped']);

/** The findings without those that speak of a value, or of an item, that such a slip has spoilt. */
export function withoutBeside(found: readonly Finding[]): readonly Finding[] {
  const spoilt = found.filter(
    ({ code, severity, path }) =>
      (slips.has(code) && severity === 'error') || (code === 'written-twice' && path.at(-1) === 'unit'),
  );
  const typed = new Set(found.filter(({ code }) => code === 'indicator-wrong').map(({ path }) => keyOf(path)));
  const numbered = found.filter(({ code }) => code === 'numbered-twice' || code === 'leftover');
  const held = new Set(found.filter(({ code }) => code === 'key-holds-text').map(({ path }) => keyOf(path)));
  const units = found.filter((one) => isUnitMeant(one) || isPostTwice(one)).map(({ path }) => path.slice(0, -1));
  const headless = found.filter(isHeadless).map(({ path }) => path.slice(0, path.lastIndexOf('table') + 1));
  const told = [spoilt.length, numbered.length, typed.size, held.size, units.length, headless.length];
  if (told.every((count) => count === 0)) return found;
  return found.filter(
    (one) =>
      !(isOfCell.has(one.code) && headless.some((table) => table.length > 0 && liesIn(one.path, table))) &&
      !(isOfName.has(one.code) && held.has(keyOf(one.path))) &&
      !(isOfPost.has(one.code) && units.some((item) => liesIn(one.path, item))) &&
      !(one.code === 'rate-wrong' && typed.has(keyOf(one.path))) &&
      !numbered.some((twice) => isOfNumber(twice, one)) &&
      (slips.has(one.code) || spoilt.includes(one) || !spoilt.some((slip) => isOf(slip, one.path))),
  );
}

/** What is said of a name, or of its marks, that is several names or stands in quotes. */
const isOfName: ReadonlySet<string> = new Set([
  ...['name-unknown', 'name-near', 'unit-unknown'],
  ...['half-width-mark', 'list-comma'],
]);
/** A unit that is most likely another one of the list: its posts are held against that when it is mended. */
const isUnitMeant = ({ code, path, hint }: Finding): boolean =>
  (code === 'unit-unknown' || code === 'unit-spelling') &&
  path.at(-1) === 'unit' &&
  (hint?.zh.startsWith('是不是') ?? false);
/** The first row of a table stands in the place of its heading, and is not among the rows. */
const isHeadless = ({ code, hint }: Finding): boolean =>
  code === 'column-title' && (hint?.zh.startsWith('漏了表头') ?? false);
/** A post with a name in it, or a unit, is none that anybody holds. */
const isPostTwice = ({ code, path }: Finding): boolean => code === 'written-twice' && path.at(-1) === 'post';
const isOfPost: ReadonlySet<string> = new Set(['post-near', 'post-not-held', 'post-unit-mismatch']);

/** How a number is written, the blank behind it too, is no matter where it is one too many. */
function isOfNumber({ path, span }: Finding, { code, path: other, span: stretch }: Finding): boolean {
  if (!(code.startsWith('level-') || isOfMarks.has(code))) return false;
  return meets({ path, span }, { path: other, span: stretch });
}

/** Also the ! of 错误!未找到引用源。 */
const isOfMarks: ReadonlySet<string> = new Set(['stray-blank', 'half-width-mark', 'doubled-mark', 'run-together']);

interface Stretch {
  readonly path: Path;
  readonly span?: Finding['span'] | undefined;
}

/** Whether two findings speak of the same characters. */
function meets(one: Stretch, other: Stretch): boolean {
  if (!one.span || !other.span || keyOf(one.path) !== keyOf(other.path)) return false;
  return other.span.start < one.span.end && other.span.end > one.span.start;
}

/** Of the value itself, or of its item as a whole: its 正文 and the items inside it are read as ever. */
function isOf({ path, code }: Finding, other: Path): boolean {
  if (code === 'key-holds-text' && liesIn(other, path)) return true;
  const list = path.slice(0, path.lastIndexOf('items') + 1);
  if (list.length === 0 || !liesIn(other, list)) return false;
  // One item that was taken apart is several.
  const isSame = code === 'item-split' || other[list.length] === path[list.length];
  return isSame && !apart.has(other[list.length + 1] ?? '');
}
const apart: ReadonlySet<string | number> = new Set(['text', 'items']);

/** The findings without those of what a fault of form has said already: a row that is one text, a unit under a wrong name, a name without its {{ }}. */
export function withoutFaulty(found: readonly Finding[], faults: readonly Finding[]): readonly Finding[] {
  const rows = faults.filter(({ code }) => code === 'row-as-text');
  const units = new Set(faults.filter(({ code }) => code === 'missing-value').map(({ path }) => keyOf(path)));
  const periods = faults.filter(({ code, path }) => code === 'nothing-to-compare' && path.at(-1) === 'period');
  const braces = faults.filter(({ code }) => code === 'braces-unread');
  const days = new Set(
    faults
      .filter(({ code, hint }) => code === 'date-unclear' && hint?.zh.startsWith('写作'))
      .map(({ path }) => keyOf(path)),
  );
  const uneven = faults.filter(({ code, severity }) => code === 'table-row' && severity === 'error');
  const misnamed = faults.filter(({ code }) => code === 'unknown-column').map(({ path }) => path.slice(0, -1));
  const told = [rows.length, units.size, braces.length, periods.length, uneven.length, days.size, misnamed.length];
  if (told.every((count) => count === 0)) return found;
  return found.filter(
    ({ code, path, span, hint }) =>
      !(code === 'figures-repeated' && periods.some((one) => liesIn(path, one.path))) &&
      !braces.some((one) => meets(one, { path, span })) &&
      !(code === 'value-unit' && units.has(keyOf(path))) &&
      !(code === 'key-holds-text' && days.has(keyOf(path)) && !hint?.zh.includes('写作')) &&
      !(code === 'cell-blank' && misnamed.some((row) => liesIn(path, row))) &&
      !(isOfCell.has(code) && uneven.some((row) => isInRow(row.path, path))) &&
      !rows.some(
        (row) => keyOf(row.path) === keyOf(path) || (code === 'table-total' && liesIn(path, row.path.slice(0, -1))),
      ),
  );
}

/** In a row with a cell too many, or one too few, the others stand in wrong columns. */
const isOfCell: ReadonlySet<string> = new Set(['table-column', 'table-total', 'cell-unlike']);
function isInRow(row: Path, path: Path): boolean {
  const at = row.lastIndexOf('rows');
  return at >= 0 && liesIn(path, row.slice(0, at + 2));
}

/** The faults and what was found. What hangs under another section because its title is gone keeps the document back, and is said in the words of the finding that knows why. */
export function untitledSaid(faults: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const lost = found.filter(({ code, severity }) => code === 'section-missing' && severity === 'error');
  if (lost.length === 0) return [...faults, ...found];
  const told = new Set<Diagnostic>();
  const said = faults.map((fault) => {
    const why =
      fault.code === 'missing-value'
        ? lost.find((one) => one.file === fault.file && one.line === fault.line && one.column === fault.column)
        : undefined;
    if (!why) return fault;
    told.add(why);
    return { ...fault, message: why.message, ...(why.hint !== undefined && { hint: why.hint }) };
  });
  return [...said, ...found.filter((one) => !told.has(one))];
}

/** A text that a # cut short lacks its last mark with the rest of it. */
export function withoutCut(said: readonly Diagnostic[]): readonly Diagnostic[] {
  const cuts = said.filter(({ code }) => code === 'two-readings');
  if (cuts.length === 0) return said;
  return said.filter(
    ({ code, file, endLine }) =>
      !(code === 'run-together' || code === 'dangling-mark') ||
      !cuts.some((cut) => cut.file === file && cut.line === endLine),
  );
}

/** `“正文”：`: the colon is said with the key. */
export function colonWithKey(said: readonly Diagnostic[]): readonly Diagnostic[] {
  const colons = said.filter(({ code }) => code === 'keyboard-colon');
  if (colons.length === 0) return said;
  const beside = (key: Diagnostic, colon: Diagnostic): boolean =>
    key.code === 'unknown-key' &&
    /^(?:键的两边不用|no marks round)/.test(key.hint ?? '') &&
    key.file === colon.file &&
    key.line === colon.line &&
    key.endColumn === colon.column;
  return said.flatMap((one) => {
    if (one.code === 'keyboard-colon') return said.some((key) => beside(key, one)) ? [] : [one];
    if (!colons.some((colon) => beside(one, colon))) return [one];
    const isZh = one.hint?.startsWith('键') ?? false;
    return [
      { ...one, hint: `${one.hint}${isZh ? '，冒号用半角的，后面空一格' : ', with a half-width colon and a blank'}` },
    ];
  });
}

/** A warning whose cure is that of a fault on its line goes with it: commas in brackets that do not belong there, a sheet behind a blank. */
export function withoutSameCure(said: readonly Diagnostic[]): readonly Diagnostic[] {
  const read = said.filter(({ code }) => code === 'two-readings' || code === 'keyboard-start');
  if (read.length === 0) return said;
  const gone = read.filter((one) => said.some((other) => other !== one && isSameCure(one, other)));
  return said.filter((one) => !gone.includes(one));
}

function isSameCure(one: Diagnostic, other: Diagnostic): boolean {
  // @王主任 at the head of a text goes, and with it the mark that YAML would have read.
  if (one.code === 'keyboard-start')
    return (
      /^(?:删去|delete )“@/.test(other.hint ?? '') &&
      one.file === other.file &&
      one.line === other.line &&
      one.column === other.column
    );
  const { code, severity, file, line, hint = '' } = other;
  if (file !== one.file || line !== one.line) return false;
  // [“甲”，“乙”]: the comma goes with the quotes.
  if (code === 'key-holds-text' && one.column > other.column && one.column < other.endColumn) return true;
  if (severity !== 'error') return false;
  if (
    code === 'table-row' &&
    one.column > other.column &&
    one.column < other.endColumn &&
    /列: \[|columns: \[/.test(hint)
  )
    return true;
  if (/^(?:方括号或花括号里有|a full-width comma)/.test(one.message))
    return code === 'schema-type' && /^(?:这里不用方括号|no brackets)/.test(hint);
  const [, sheet] = /^(?:写作|write) (\S+#[^\s（,]+)/.exec(one.hint ?? '') ?? [];
  return sheet !== undefined && hint.includes(sheet);
}

/** The section that is absent under its own name is the one whose title was taken for it; a number goes with that name. */
export function withoutRetitled(said: readonly Diagnostic[]): readonly Diagnostic[] {
  const titles = said.filter(({ code }) => code === 'section-unknown');
  if (titles.length === 0) return said;
  return said.filter(({ code, message, file, line }) => {
    if (code.startsWith('level-') || code === 'written-twice')
      return !titles.some((one) => one.file === file && one.line === line);
    const [, absent] = code === 'section-missing' ? (/“([^“”]+)”(?: is missing)?$/.exec(message) ?? []) : [];
    return absent === undefined || !titles.some(({ hint }) => hint?.includes(`“${absent}”`));
  });
}
