/** In which column a line is meant to stand, and among which of the open collections. */

import * as keyboard from '../said/keyboard.ts';
import * as structure from '../said/structure.ts';
import { type Home, homeOf } from './home.ts';
import { type Indent, indentPlainly, isKeyAtDash, keyWord } from './lines.ts';
import { cure, makeshift, placeAt, type Scan, type ScanFrame, top } from './state.ts';

/** Closes what this line is no longer part of, puts it in line with its neighbours, and gives its column. */
export function settle(scan: Scan, indent: Indent): { readonly column: number; readonly reported: boolean } {
  if (scan.moved && indent.start < scan.moved.until) return movedAlong(scan, indent, scan.moved.by);
  const closed: ScanFrame[] = [];
  while ((top(scan)?.indent ?? -1) > indent.width) closed.unshift(scan.frames.pop() as ScanFrame);
  const frame = top(scan);
  const meant = columnMeant(scan, indent, closed);
  if (meant !== undefined) return { column: meant, reported: bringTo(scan, indent, { column: meant }) };
  const home = atHome(scan, indent, closed);
  if (home) return { column: home.column, reported: bringTo(scan, indent, home) };
  if (!frame?.filled || frame.indent === indent.width) {
    indentPlainly(scan, indent);
    return { column: indent.width, reported: false };
  }
  // Deeper than an entry that has its value already: it belongs beside what was closed, or beside that entry.
  const kind = /^(?:[-－]|——?)[ \t\u3000]/.test(scan.text.slice(indent.end, indent.end + 3)) ? 'list' : 'map';
  const near = [frame, ...closed];
  const beside =
    near.find((one) => one.kind === kind && one !== frame) ?? (frame.kind === kind ? frame : near.at(1)) ?? frame;
  scan.frames.push(...closed.slice(0, near.indexOf(beside)));
  const wanted = beside.indent;
  const { start, end } = indent;
  const tabs = scan.text.slice(start, end).includes('\t');
  const edits = [{ start, end, text: ' '.repeat(wanted) }];
  const said = tabs ? structure.tab(wanted) : structure.unaligned(indent.width, wanted);
  // Full-width blanks that are not quite as wide as they look, before what can stand nowhere else.
  const wide = !tabs && /[^ ]/.test(scan.text.slice(start, end)) && fits(scan, indent.end, beside);
  if (wide) cure(scan, start, end, keyboard.indent, edits);
  else makeshift(scan, start, Math.max(end, start + 1), said, edits);
  return { column: wanted, reported: true };
}

/** A line of an entry that was reported as a whole. */
function movedAlong(scan: Scan, { start, end, width }: Indent, by: number): ReturnType<typeof settle> {
  const column = width - by;
  while ((top(scan)?.indent ?? -1) > column) scan.frames.pop();
  scan.edits.push({ start, end, text: ' '.repeat(column) });
  return { column, reported: true };
}

/** Its home, which is made the innermost collection. */
function atHome(scan: Scan, indent: Indent, closed: readonly ScanFrame[]): Home | undefined {
  const home = homeOf(scan, indent, closed);
  if (home?.frame && closed.includes(home.frame)) {
    scan.frames.push(...closed.slice(0, closed.indexOf(home.frame) + 1));
  } else if (home?.frame) {
    while (top(scan) !== home.frame) scan.frames.pop();
  }
  return home;
}

/**
 * Where the line belongs when it stands where it cannot: a key that the item above still lacks, or the list that a key above
 * still waits for. What was closed too soon is opened again.
 */
function columnMeant(scan: Scan, { start, end, width }: Indent, closed: readonly ScanFrame[]): number | undefined {
  const frame = top(scan);
  if (closed.length === 0 || frame?.indent !== width) return undefined;
  const line = scan.text.slice(end, end + 80);
  const isItem = /^(?:[-－—–−][ \t\u3000])/.test(line);
  const word = keyWord(/^(?:[-－—–−][ \t\u3000]+)?([^\s:：，。；、#"']{1,30}?)[ \t\u3000]*[:：]/.exec(line)?.[1] ?? '');
  if (!isItem && frame.kind === 'list') {
    // The map that stood two columns further in has the next key already: another entry begins, without its dash.
    const next = /^[^\n]*\n *([^\s:：，。；-][^\s:：，。；]{0,29})[:：]/.exec(scan.text.slice(end, end + 200))?.[1];
    const begins =
      isKeyAtDash(scan.text, end) && closed.some(({ indent, keys }) => indent === width + 2 && keys.has(next ?? ''));
    if (begins && placeAt(scan, [...frame.path, 0])?.keys.has(word)) return undefined;
    const lacking = closed.filter(
      (one) => one.kind === 'map' && !one.keys.has(word) && placeAt(scan, one.path)?.keys.has(word),
    );
    const map = nearestTo(scan.text.slice(start, end), lacking);
    if (!map) return undefined;
    scan.frames.push(...closed.slice(0, closed.indexOf(map) + 1));
    return map.indent;
  }
  const typed = scan.text.slice(start, end);
  if (!isItem && frame.kind === 'map' && typed.includes('\t')) {
    // A key of both: it is meant for the one that it looks aligned with.
    const both = closed.filter(
      (one) => one.kind === 'map' && !one.keys.has(word) && placeAt(scan, one.path)?.keys.has(word),
    );
    const map = alignedWith(typed, both);
    if (map) scan.frames.push(...closed.slice(0, closed.indexOf(map) + 1));
    if (map) return map.indent;
  }
  const waiting = closed.findLast((one) => one.kind === 'list' || !one.filled);
  // What plain blanks say is what they say: only others may be less wide than they look.
  if (!isItem || !waiting || /^ *$/.test(scan.text.slice(start, end))) return undefined;
  if (waiting.kind === 'map' && !placeAt(scan, [...waiting.path, waiting.step])?.list) return undefined;
  const outer = frame.kind === 'list' ? placeAt(scan, [...frame.path, Number(frame.step) + 1]) : undefined;
  if (frame.kind === 'list' && (outer === undefined || outer.text || outer.keys.has(word))) return undefined;
  scan.frames.push(...closed.slice(0, closed.indexOf(waiting) + 1));
  return waiting.kind === 'list' ? waiting.indent : waiting.indent + 2;
}

/** Plain blanks mean the outermost; others the one that the line looks aligned with, a tab being eight columns or four wide. */
function nearestTo(typed: string, maps: readonly ScanFrame[]): ScanFrame | undefined {
  return /^ *$/.test(typed) ? maps[0] : (alignedWith(typed, maps) ?? maps.at(-1));
}

function alignedWith(typed: string, maps: readonly ScanFrame[]): ScanFrame | undefined {
  const widthWith = (tab: number): number =>
    [...typed].reduce((width, blank) => (blank === '\t' ? (Math.floor(width / tab) + 1) * tab : width + 2), 0);
  const looks = typed.includes('\t') ? [8, 4].map(widthWith) : [widthWith(8)];
  return looks.flatMap((width) => maps.find(({ indent }) => indent === width) ?? [])[0];
}

/** Brings the line to its column. Full-width blanks are read as meant, since there is one place for it; all else is an error. */
function bringTo(scan: Scan, indent: Indent, { column, below }: Home): boolean {
  const { start, end, width } = indent;
  const typed = scan.text.slice(start, end);
  const edits = [{ start, end, text: ' '.repeat(column) }];
  const said =
    below && below.lines > 0
      ? structure.entryUnaligned(width, column, below.lines)
      : structure.unaligned(width, column);
  if (below) scan.moved = { until: below.until, by: width - column };
  if (/^ *$/.test(typed)) makeshift(scan, start, Math.max(end, start + 1), said, edits);
  else if (typed.includes('\t')) makeshift(scan, start, end, structure.tab(column), edits);
  else cure(scan, start, end, keyboard.indent, edits);
  return true;
}

/** A dash in a list, a declared key that is not written yet in a map. */
function fits(scan: Scan, at: number, { kind, path, keys }: ScanFrame): boolean {
  const line = scan.text.slice(at, at + 40);
  if (kind === 'list') return /^[-－][ \t\u3000]/.test(line);
  const word = keyWord(/^[^:：]{1,30}(?=[:：])/.exec(line)?.[0] ?? '');
  return !keys.has(word) && (placeAt(scan, path)?.keys.has(word) ?? false);
}
