/** Bytes of an issue or series file → data, the place of every part of it, and what was noticed on the way. */

import type { Data, Grammar, Source } from './data.ts';
import { decode } from './decode.ts';
import { locatorOf } from './locate.ts';
import { parse } from './parse.ts';
import { collector, type Placed } from './placed.ts';
import { positionsOf } from './positions.ts';

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
    offset: positions.offset,
    ...locatorOf(node, back, positions),
  };
  return { source, findings: findings() };
}
