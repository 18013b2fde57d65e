/** How far an issue has come: one word a script can test, and all that hold. */

import type { Words } from '../diagnostic.ts';

/** In their order: the first that holds is the state of the issue. */
export const states = {
  broken: { zh: '不成形', en: 'broken' },
  unfilled: { zh: '还没填', en: 'not filled in' },
  missing: { zh: '缺来稿', en: 'contributions missing' },
  errors: { zh: '有错', en: 'errors' },
  stale: { zh: '生成后改过', en: 'changed since it was built' },
  edited: { zh: 'Word 里改过', en: 'edited in Word' },
  ready: { zh: '可以生成', en: 'ready to build' },
  built: { zh: '已生成', en: 'built' },
} as const satisfies Readonly<Record<string, Words>>;
export type State = keyof typeof states;

/** Its document: none, what the issue builds now, what it built before, edited since, or another's file. */
export type Built = 'none' | 'current' | 'stale' | 'edited' | 'foreign';

export interface Progress {
  /** An error of form. */
  readonly isBroken: boolean;
  /** Places that are not filled in. */
  readonly unfilled: number;
  /** Units that owe something. */
  readonly missing: number;
  readonly errors: number;
  readonly built: Built;
}

/** At least one. */
export function reasonsOf({ isBroken, unfilled, missing, errors, built }: Progress): readonly State[] {
  const open: State[] = [
    ...(isBroken ? (['broken'] as const) : []),
    ...(unfilled > 0 ? (['unfilled'] as const) : []),
    ...(missing > 0 ? (['missing'] as const) : []),
    ...(errors > 0 ? (['errors'] as const) : []),
  ];
  switch (built) {
    case 'stale':
    case 'edited':
      return [...open, built];
    case 'current':
      return [...open, 'built'];
    case 'none':
    case 'foreign':
      return open.length > 0 ? open : ['ready'];
  }
}

/** Something is missing or wrong, so that `--strict` exits 1. */
export const isWanting = (reasons: readonly State[]): boolean =>
  reasons.some((state) => state !== 'ready' && state !== 'built');
