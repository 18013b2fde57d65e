/** Tokens of the yaml library's syntax tree: what may stand beside a value, and where a token ends. */

import type { CST } from 'yaml';
import type { ReportAt, Said } from './placed.ts';
import * as structure from './said/structure.ts';

/** Where to tell what is wrong; offsets are those of the parsed text. */
export interface TokenContext {
  /** The structure cannot be made out: no data come of it. */
  readonly fault: (start: number, end: number, said: Said) => void;
  /** The structure is sound, what stands in it is not. */
  readonly slip: ReportAt;
  readonly line: (offset: number) => number;
}

/** Tells what should not stand beside a value: tokens of another kind, a second sign, a tab that indents. */
export function checkAround(
  context: TokenContext,
  tokens: readonly CST.SourceToken[],
  value?: CST.Token | null,
  sign?: CST.SourceToken['type'],
  also?: CST.SourceToken['type'],
): void {
  let signs = 0;
  for (const [i, token] of tokens.entries()) {
    const end = token.offset + Math.max(token.source.length, 1);
    if (token.type === 'anchor' || token.type === 'tag')
      context.fault(token.offset, end, structure.anchor(token.source));
    else if (token.type === 'explicit-key-ind') context.fault(token.offset, end, structure.explicitKey);
    else if (token.type === sign && ++signs > 1) context.fault(token.offset, end, structure.unexpected);
    else if (token.type === 'space' && token.source.includes('\t')) {
      const next = tokens[i + 1] ?? value;
      const block = next?.type === 'block-map' || next?.type === 'block-seq' || next?.type === 'seq-item-ind';
      if (block) context.fault(token.offset, end, structure.tabAfterDash);
    } else if (!fillers.has(token.type) && token.type !== sign && token.type !== also) {
      context.fault(token.offset, end, structure.unexpected);
    }
  }
}

/** After a value nothing but blanks, comments and line ends may stand. */
export function checkEnd(context: TokenContext, tokens: readonly CST.SourceToken[] | undefined, said: Said): void {
  const other = tokens?.find(({ type }) => !fillers.has(type));
  if (other) context.fault(other.offset, other.offset + Math.max(other.source.length, 1), said);
  const first = tokens?.[0];
  if (first?.type === 'comment') context.fault(first.offset, first.offset + 1, said);
}

export const fillers: ReadonlySet<string> = new Set(['space', 'comment', 'newline']);

export const sourceOf = (token: CST.Token): string =>
  'source' in token ? token.source : token.type === 'flow-collection' ? token.start.source : '';

export const tokenEnd = (token: CST.Token): number => token.offset + sourceOf(token).length;
