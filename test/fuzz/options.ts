/** What the fuzzer is asked to do. */

import { parseArgs } from 'node:util';
import { targets } from './targets.ts';

export interface Options {
  /** Of the repository. */
  readonly root: string;
  readonly seed: string;
  /** Of all targets together; each runs its share. */
  readonly cases: number;
  /** For as long as this instead. */
  readonly minutes?: number;
  readonly names: readonly string[];
  /** One case alone, to see it again. */
  readonly only?: { readonly name: string; readonly index: number };
}

/** `ROOT [--seed TEXT] [--cases N | --minutes N] [--target NAME,NAME] [--only NAME:N]` */
export function readOptions(argv: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { seed: text, cases: text, minutes: text, target: text, only: text },
  });
  const names = values.target?.split(',') ?? Object.keys(targets);
  const [name, index] = values.only?.split(':') ?? [];
  for (const asked of [...names, ...(name === undefined ? [] : [name])])
    if (!targets[asked]) throw new Error(`no target ${asked}; there are ${Object.keys(targets).join(', ')}`);
  return {
    root: positionals[0] ?? '.',
    seed: values.seed ?? '20240309',
    cases: Number(values.cases ?? 10_000),
    names,
    ...(values.minutes !== undefined && { minutes: Number(values.minutes) }),
    ...(name !== undefined && { only: { name, index: Number(index) } }),
  };
}
