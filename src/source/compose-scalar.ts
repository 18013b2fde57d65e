/** A scalar token → a text by its spelling; and what stands in its place. */

import type { CST } from 'yaml';
import { readBlockScalar } from './block-scalar.ts';
import * as structure from './said/structure.ts';
import { type Emit, readDoubleQuoted, readPlainScalar, readSingleQuoted, type ScalarFault } from './scalar.ts';
import { isHeader } from './scan/special.ts';
import { checkEnd, type TokenContext } from './tokens.ts';
import type { TextNode } from './tree.ts';

/** `at`: where the value would stand if there were one. */
export function composeScalar(context: TokenContext, token: CST.Token | null | undefined, at: number): TextNode {
  if (!token) return empty(at);
  switch (token.type) {
    case 'alias':
      context.fault(token.offset, token.offset + token.source.length, structure.anchor(token.source));
      return text(token.offset, token.source, (emit) => readPlainScalar(token.source, emit));
    case 'scalar':
      return plain(context, token);
    case 'single-quoted-scalar':
      checkQuotes(context, token);
      return text(token.offset, token.source, (emit) => readSingleQuoted(token.source, emit));
    case 'double-quoted-scalar': {
      checkQuotes(context, token);
      const { offset, source } = token;
      const tell: ScalarFault = (start, end, said, doubled) =>
        context.slip(
          offset + start,
          offset + end,
          said,
          doubled === undefined ? undefined : [{ start: offset + doubled, end: offset + doubled, text: '\\' }],
        );
      let reported = false;
      return text(offset, source, (emit) => {
        readDoubleQuoted(source, emit, reported ? () => {} : tell);
        reported = true;
      });
    }
    case 'block-scalar':
      return block(context, token);
    default:
      context.fault(token.offset, token.offset + 1, structure.unexpected);
      return empty(at);
  }
}

const empty = (at: number): TextNode => ({
  kind: 'text',
  start: at,
  end: at,
  data: null,
  offset: at,
  pieces: () => {},
});

function text(offset: number, source: string, pieces: (emit: Emit) => void): TextNode {
  return {
    kind: 'text',
    start: offset,
    end: offset + source.length,
    data: joined(pieces),
    offset,
    pieces,
  };
}

function joined(pieces: (emit: Emit) => void): string {
  const parts: string[] = [];
  pieces((part) => parts.push(part));
  return parts.length === 1 ? (parts[0] as string) : parts.join('');
}

function plain(context: TokenContext, token: CST.FlowScalar): TextNode {
  const { offset, source, end } = token;
  checkEnd(context, end, structure.unexpected);
  if (source === '') return empty(offset);
  if (/^[\t,%|>@`]/.test(source)) context.fault(offset, offset + 1, structure.badStart(source[0] as string));
  const node = text(offset, source, (emit) => readPlainScalar(source, emit));
  return source === '~' || source === 'null' ? { ...node, data: null } : node;
}

function checkQuotes(context: TokenContext, { offset, source, end }: CST.FlowScalar): void {
  const mark = source[0] as string;
  if (source.length < 2 || !source.endsWith(mark)) context.fault(offset, offset + 1, structure.openQuote(mark));
  checkEnd(context, end, structure.afterQuote);
}

function block(context: TokenContext, token: CST.BlockScalar): TextNode {
  const header = token.props[0] as CST.SourceToken;
  const length = token.props.reduce((sum, prop) => sum + ('source' in prop ? prop.source.length : 0), 0);
  const offset = token.offset + length;
  if (!isHeader(`${token.props.map((prop) => ('source' in prop ? prop.source : '')).join('')}`, 0)) {
    context.fault(header.offset, header.offset + header.source.length, structure.blockHeader);
  }
  const pieces = (emit: Emit) => readBlockScalar(token.source, header.source, Math.max(token.indent, 0), emit);
  let [start, end] = [-1, -1];
  const parts: string[] = [];
  pieces((part, from, to) => {
    if (start < 0) start = from;
    end = to;
    parts.push(part);
  });
  if (start < 0)
    return {
      kind: 'text',
      start: header.offset,
      end: header.offset + 1,
      data: '',
      offset,
      pieces,
    };
  return {
    kind: 'text',
    start: offset + start,
    end: offset + end,
    data: parts.join(''),
    offset,
    pieces,
  };
}
