/** Decoded text → the tree of what is written in it. */

import { type CST, Parser } from 'yaml';
import { codeNumber, unprintable } from './characters.ts';
import { sourceCodes } from './codes.ts';
import { compose } from './compose.ts';
import type { Grammar } from './data.ts';
import { applyEdits, wayBack } from './edits.ts';
import type { ReportAt } from './placed.ts';
import { unprintableSaid } from './said/bytes.ts';
import * as structure from './said/structure.ts';
import * as whole from './said/whole.ts';
import { lineEnd } from './scan/lines.ts';
import { scanText } from './scan/scan.ts';
import { mostLevels } from './scan/state.ts';
import { fillers, type TokenContext, tokenEnd } from './tokens.ts';
import type { Node } from './tree.ts';

interface Parsed {
  readonly node: Node | undefined;
  readonly back: (offset: number) => number;
  /** The text with its slips mended, in which the offsets of the tree count. */
  readonly mended: string;
}

/**
 * The scan mends the text, the library says where its tokens are, and the tree is made of them. No node comes with an error.
 * `line`: the line of an offset in the text.
 */
export function parse(
  text: string,
  grammar: Grammar | undefined,
  report: ReportAt,
  line: (offset: number) => number,
): Parsed {
  const legal = withoutControls(text, report);
  const reported = new Set<number>();
  const reportScanned: ReportAt = (start, end, said, fix) => {
    if (sourceCodes[said.code].severity === 'error') reported.add(line(start));
    report(start, end, said, fix);
  };
  const edits = scanText(legal, grammar, reportScanned, line);
  if (!edits) return { node: undefined, back: (offset) => offset, mended: legal };
  const back = wayBack(edits);
  const faults = faultsOf(report, back, line, reported);
  const mended = applyEdits(legal, edits);
  const node = composeFile(mended, { ...faults, line: (offset) => line(back(offset)) });
  if (!node && reported.size === 0) report(0, 0, whole.empty);
  if (node && node.kind !== 'map') {
    report(back(node.start), lineEnd(text, back(node.start)), whole.notAMap(node.kind));
  }
  return { node: faults.isLost() ? undefined : node, back, mended };
}

/** What follows from an error that was reported already, on the same line, is not reported again. `reported` grows. */
function faultsOf(
  report: ReportAt,
  back: (offset: number) => number,
  line: (offset: number) => number,
  reported: Set<number>,
): Pick<TokenContext, 'fault' | 'slip'> & { readonly isLost: () => boolean } {
  const lost = new Set<number>();
  let isLost = false;
  const tell: ReportAt = (start, end, said, fix) => {
    const edits = fix?.map((edit) => ({ ...edit, start: back(edit.start), end: back(edit.end) }));
    report(back(start), Math.max(back(end), back(start)), said, edits);
  };
  return {
    isLost: () => isLost,
    fault: (start, end, said) => {
      isLost = true;
      const at = line(back(start));
      if (!reported.has(at)) tell(start, end, said);
      reported.add(at);
      lost.add(at);
    },
    slip: (start, end, said, fix) => {
      if (!lost.has(line(back(start)))) tell(start, end, said, fix);
    },
  };
}

/** U+FFFD instead of what no document can hold: as long, so that every offset stays. The library uses some of them as signals. */
function withoutControls(text: string, report: ReportAt): string {
  return text.replace(unprintable, (char: string, at: number) => {
    report(at, at + 1, unprintableSaid(codeNumber(char)));
    return '\ufffd';
  });
}

/** What the scan lets through, and the library or we still stack up without end, is reported, not thrown. */
function composeFile(text: string, context: TokenContext): Node | undefined {
  try {
    return composeTokens(text, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.fault(0, 0, whole.tooDeep(mostLevels));
    return undefined;
  }
}

function composeTokens(text: string, context: TokenContext): Node | undefined {
  let document: CST.Document | undefined;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && !document) document = token;
    else if (token.type === 'document') context.fault(token.offset, token.offset + 1, whole.secondDocument);
    else if (token.type === 'error') context.fault(token.offset, tokenEnd(token), structure.unexpected);
  }
  for (const token of [...(document?.start ?? []), ...(document?.end ?? [])]) {
    if (!fillers.has(token.type) && token.type !== 'doc-start') {
      context.fault(token.offset, tokenEnd(token), structure.unexpected);
    }
  }
  return document?.value ? compose(context, document.value, document.offset) : undefined;
}
