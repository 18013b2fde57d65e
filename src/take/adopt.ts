/** What a unit sent is never written (contract 3.0, rule 14): what is changed of it goes into a fragment made of it. */

import type { Build } from './attempt.ts';
import type { Para } from './page.ts';
import type { Files } from './where.ts';

/** Made of one sent file, and not on the disk yet. */
export interface MadeFragment {
  /** By the name that messages show, as the one it is made of. */
  readonly file: string;
  readonly from: string;
  readonly text: string;
}

/** undefined where none can be made, or where it would have to stand is taken. */
export type MakeFragment = (sent: string) => MadeFragment | undefined;

export interface Adopted {
  readonly files: Files;
  readonly made: readonly MadeFragment[];
}

/** With fragments for these files: each only where the page says the same with it. */
export function adopted(
  files: Files,
  sent: readonly string[],
  now: readonly Para[],
  { build, make }: { readonly build: Build; readonly make: MakeFragment },
): Adopted {
  const found = sent.flatMap((file) => make(file) ?? []);
  const all = withMade({ files, made: [] }, found);
  if (found.length === 0 || isSamePage(build(all.files)?.paras, now)) return all;
  return found.reduce(
    (kept: Adopted, one) => {
      const next = withMade(kept, [one]);
      return isSamePage(build(next.files)?.paras, now) ? next : kept;
    },
    { files, made: [] },
  );
}

const withMade = ({ files, made }: Adopted, more: readonly MadeFragment[]): Adopted => ({
  files: {
    ...files,
    beside: new Map([...(files.beside ?? []), ...more.map(({ file, text }) => [file, text] as const)]),
  },
  made: [...made, ...more],
});

/** Without those in which nothing was written. */
export function withoutIdle({ files, made }: Adopted): Adopted {
  const used = made.filter(({ file, text }) => files.beside?.get(file) !== text);
  const idle = new Set(made.filter((one) => !used.includes(one)).map(({ file }) => file));
  if (idle.size === 0) return { files, made };
  return {
    files: { ...files, beside: new Map([...(files.beside ?? [])].filter(([file]) => !idle.has(file))) },
    made: used,
  };
}

const isSamePage = (a: readonly Para[] | undefined, b: readonly Para[]): boolean =>
  a?.length === b.length &&
  a.every(
    ({ text, bold }, index) =>
      text === b[index]?.text && (bold ?? []).every((mark, at) => mark === b[index]?.bold?.[at]),
  );
