/** `--shard I/N`: one run's part of the issues, the same on every machine and every day. */

import path from 'node:path';
import { sha256 } from '../../world/record.ts';
import type { Input, Inputs } from '../disk/inputs.ts';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** More parts than this nobody has machines for. */
const largest = 100_000;

/** @returns undefined for what is no I/N */
export function shardIn(typed: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(typed.trim()) ?? [];
  if (index === undefined || count === undefined) return undefined;
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count && shard.count <= largest ? shard : undefined;
}

/** What is found of one part of a run. */
export interface ShardInputs extends Inputs {
  /** The issues of all other parts. */
  readonly elsewhere: readonly Input[];
}

export function shardOf(found: Inputs, shard: Shard | undefined): ShardInputs {
  const isOurs = (input: Input): boolean => !shard || partOf(input, shard.count) === shard.index;
  return {
    ...found,
    inputs: found.inputs.filter(isOurs),
    elsewhere: found.inputs.filter((input) => !isOurs(input)),
  };
}

/**
 * By the way from the PATH given, as every machine spells it, without ending: what would be written to one place falls to
 * one part, which then refuses it.
 */
function partOf({ below, name }: Input, count: number): number {
  const way = path.join(below, name).split(path.sep).join('/').normalize('NFC');
  return (Number.parseInt(sha256(way).slice(0, 12), 16) % count) + 1;
}
