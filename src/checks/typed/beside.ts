/** What is said once. What a key swallowed is no name, unit or day: what other checks say of it would lead astray, and goes when it is cured. */

import type { Diagnostic, Finding, Path } from '../../diagnostic.ts';
import { keyOf } from '../../gather/named.ts';

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
  if (spoilt.length === 0 && numbered.length === 0 && typed.size === 0) return found;
  return found.filter(
    (one) =>
      !(one.code === 'rate-wrong' && typed.has(keyOf(one.path))) &&
      !numbered.some((twice) => isOfNumber(twice, one)) &&
      (slips.has(one.code) || spoilt.includes(one) || !spoilt.some((slip) => isOf(slip, one.path))),
  );
}

/** How a number is written, the blank behind it too, is no matter where it is one too many. */
function isOfNumber({ path, span }: Finding, { code, path: other, span: stretch }: Finding): boolean {
  if (!(code.startsWith('level-') || code === 'stray-blank')) return false;
  return meets({ path, span }, { path: other, span: stretch });
}

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
  if (code === 'key-holds-text' && startsWith(other, path)) return true;
  const list = path.slice(0, path.lastIndexOf('items') + 1);
  if (list.length === 0 || !startsWith(other, list)) return false;
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
  if (rows.length === 0 && units.size === 0 && braces.length === 0 && periods.length === 0) return found;
  return found.filter(
    ({ code, path, span }) =>
      !(code === 'figures-repeated' && periods.some((one) => startsWith(path, one.path))) &&
      !braces.some((one) => meets(one, { path, span })) &&
      !(code === 'value-unit' && units.has(keyOf(path))) &&
      !rows.some(
        (row) => keyOf(row.path) === keyOf(path) || (code === 'table-total' && startsWith(path, row.path.slice(0, -1))),
      ),
  );
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
      code !== 'run-together' || !cuts.some((cut) => cut.file === file && cut.line === endLine),
  );
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);
