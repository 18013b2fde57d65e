/** Bytes of an issue or series file → data, the place of every part of it, and what was noticed on the way. */

import { type CST, Parser } from 'yaml';
import { sourceCodes } from '../codes/source.ts';
import type { Edit } from '../diagnostic.ts';
import { codeNumber, unprintable } from './characters.ts';
import { compose } from './compose.ts';
import type { Data, Grammar, Source } from './data.ts';
import { decode } from './decode.ts';
import { applyEdits, wayBack } from './edits.ts';
import { locatorOf } from './locate.ts';
import { collector, type Placed, type Report } from './placed.ts';
import { positionsOf } from './positions.ts';
import { unprintableSaid } from './said/bytes.ts';
import * as structure from './said/structure.ts';
import { lineEnd } from './scan/lines.ts';
import { scanText } from './scan/scan.ts';
import { mostLevels } from './scan/state.ts';
import type { Node } from './tree.ts';

/**
 * Never throws. There is always a source, so that excerpts can be cut and anything be located. Its `data` is undefined when
 * the top is not a map, or the structure could not be made out; there is an error among the findings then. Errors with one
 * sensible reading (a tab, a colon too many, a key twice) leave the data in place, so that later rooms can tell the rest.
 * Without a grammar nothing is read as a key, or a dash, that YAML would not take for one on the line alone.
 */
export function readSource(
  bytes: Uint8Array | string,
  file: string,
  grammar?: Grammar,
): { readonly source: Source; readonly findings: readonly Placed[] } {
  const { text, said } = decode(bytes);
  const positions = positionsOf(text);
  const { report, findings } = collector(positions.range);
  for (const { said: what, at, fix } of said) report(at, at, what, fix ? [] : undefined);
  const { node, back } = said.some(({ said: { code } }) => code === 'not-text')
    ? { node: undefined, back: (offset: number) => offset }
    : parse(text, grammar, report, (offset) => positions.range(offset, offset).line);
  const data: Data | undefined = node?.kind === 'map' ? node.data : undefined;
  const source: Source = {
    file,
    text,
    data,
    ...locatorOf(node, back, positions),
  };
  return { source, findings: findings() };
}

interface Parsed {
  readonly node: Node | undefined;
  readonly back: (offset: number) => number;
}

function parse(text: string, grammar: Grammar | undefined, report: Report, line: (offset: number) => number): Parsed {
  const legal = withoutControls(text, report);
  const told: number[] = [];
  const tell: Report = (start, end, said, fix) => {
    if (sourceCodes[said.code].severity === 'error') told.push(line(start));
    report(start, end, said, fix);
  };
  const edits = scanText(legal, grammar, tell);
  if (!edits) return { node: undefined, back: (offset) => offset };
  const back = wayBack(edits);
  const toldLines = new Set(told);
  const lostLines = new Set<number>();
  let lost = false;
  const fault = (from: number, to: number, said: Parameters<Report>[2], fix?: readonly Edit[]) => {
    const [start, end] = [back(from), Math.max(back(to), back(from))];
    const own = said.code === 'duplicate-key' || said.code === 'yaml-escape' || said.code === 'control-character';
    if (!own) lost = true;
    // What follows from an error that was told already is not told again.
    const known = own ? lostLines : toldLines;
    if (known.has(line(start))) return;
    if (!own) for (const lines of [lostLines, toldLines]) lines.add(line(start));
    report(
      start,
      end,
      said,
      fix?.map((edit) => ({
        ...edit,
        start: back(edit.start),
        end: back(edit.end),
      })),
    );
  };
  const node = composeFile(applyEdits(legal, edits), fault, (offset) => line(back(offset)));
  if (node === undefined) report(0, 0, structure.empty);
  else if (node.kind !== 'map') report(back(node.start), lineEnd(text, back(node.start)), structure.notAMap(node.kind));
  return { node: lost ? undefined : node, back };
}

/** U+FFFD instead of what no document can hold: as long, so that every offset stays. The library uses some of them as signals. */
function withoutControls(text: string, report: Report): string {
  return text.replace(unprintable, (char: string, at: number) => {
    report(at, at + 1, unprintableSaid(codeNumber(char)));
    return '\ufffd';
  });
}

/** The library's tokens. What the scan lets through and the library still stacks up without end is told, not thrown. */
function* tokens(text: string, fault: Fault): Generator<CST.Token> {
  try {
    yield* new Parser().parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fault(0, 0, structure.tooDeep(mostLevels));
  }
}

type Fault = Parameters<typeof compose>[0]['fault'];

function composeFile(text: string, fault: Fault, line: (offset: number) => number): Node | undefined {
  let document: CST.Document | undefined;
  for (const token of tokens(text, fault)) {
    if (token.type === 'document' && !document) document = token;
    else if (token.type === 'document') fault(token.offset, token.offset + 1, structure.secondDocument);
    else if (token.type === 'error') fault(token.offset, token.offset + token.source.length, structure.unexpected);
  }
  if (!document) return undefined;
  for (const token of [...document.start, ...(document.end ?? [])]) {
    if (!['space', 'comment', 'newline', 'doc-start'].includes(token.type)) {
      fault(token.offset, token.offset + token.source.length, structure.unexpected);
    }
  }
  if (!document.value) return undefined;
  return compose({ fault, line }, document.value, document.offset);
}
