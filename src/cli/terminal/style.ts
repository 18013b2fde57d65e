/** Colour, where there is someone to see it. */

import type { Io, Sink } from '../io.ts';

export type Style = (kind: keyof typeof sequences, text: string) => string;

const sequences = {
  error: '31;1',
  warning: '33;1',
  info: '36',
  dim: '2',
  bold: '1',
  done: '32',
} as const;

export const plain: Style = (_kind, text) => text;

/** Colour only on a terminal, and not where the user asked for none (no-color.org); `--color` decides before both. */
export function styleFor(io: Io, sink: Sink): Style {
  const byItself = sink.isTTY && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  const isColoured = io.colour === undefined || io.colour === 'auto' ? byItself : io.colour === 'always';
  return isColoured ? (kind, text) => `\u001b[${sequences[kind]}m${text}\u001b[0m` : plain;
}
