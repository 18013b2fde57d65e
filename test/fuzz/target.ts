import type { Corpus } from './corpus.ts';
import type { Random } from './random.ts';

/** A folder of files, and what is done with it: the issue is built, or one file is read by itself. */
export interface Case {
  /** Names as in a folder: `issue.yaml`, others that lie with it, `series.yaml`, `templates/item.hbs`, and what the issue names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly task:
    | 'build'
    | { readonly image: string }
    | { readonly table: string }
    | { readonly text: string }
    | { readonly old: string };
  readonly lang: 'zh' | 'en';
  readonly draft: boolean;
}

/** Makes the next case out of what there is. */
export type Target = (random: Random, corpus: Corpus) => Case;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const building = (random: Random, files: Readonly<Record<string, string | Uint8Array>>): Case => ({
  files: new Map(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? utf8(content) : content]),
  ),
  task: 'build',
  lang: random.chance(0.5) ? 'zh' : 'en',
  draft: random.chance(0.1),
});
