/** What the table of commands says of each. */

import type { Words } from '../diagnostic.ts';
import type { Context } from './context.ts';
import type { OptionSpec } from './options.ts';

/** The groups of `--help`, in its order. */
export const groups = {
  issue: { zh: '每期', en: 'each issue' },
  edits: { zh: '改稿', en: 'edits' },
  old: { zh: '旧稿', en: 'old documents' },
  tools: { zh: '工具', en: 'tools' },
} as const satisfies Readonly<Record<string, Words>>;

export interface CommandSpec {
  readonly name: string;
  readonly group: keyof typeof groups;
  /** As commander reads it, and what stands for it in Chinese. */
  readonly argument?: { readonly name: string; readonly zh: string };
  /** Endings of the files that its arguments name; folders always may be. */
  readonly endings?: readonly string[];
  readonly about: Words;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly {
    readonly line: string;
    readonly about: Words;
  }[];
  readonly load: () => Promise<{ readonly run: Run }>;
}
/** Runs a command and gives the exit code. The flags are what commander read by the specification. */
// biome-ignore lint/suspicious/noExplicitAny: every command declares the flags it reads.
type Run = (args: readonly string[], flags: any, context: Context) => Promise<number>;
