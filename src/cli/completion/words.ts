/** What can be typed on a command line, as every shell is told it: read off the table of commands. */

import type { Lang } from '../../diagnostic.ts';
import type { CommandSpec } from '../command-spec.ts';
import { commonOptions, type OptionSpec } from '../options.ts';
import { shells } from './shells.ts';

/** What stands behind an option or a command. */
export type WantedWord =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Files of these endings, and folders. */
  | { readonly kind: 'files'; readonly endings: readonly string[] }
  | { readonly kind: 'any-file' | 'folder' | 'nothing' };

export interface CompletedOption {
  readonly long?: string;
  readonly short?: string;
  readonly about: string;
  /** Absent where it takes no value. */
  readonly value?: WantedWord;
}
interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly argument: WantedWord;
  readonly options: readonly CompletedOption[];
}
/** A command line. */
export interface Completed {
  readonly commands: readonly CompletedCommand[];
  /** The options that go with every command, also before it. */
  readonly common: readonly CompletedOption[];
}

/** @param codes what `explain` knows */
export const completed = (commands: readonly CommandSpec[], codes: readonly string[], lang: Lang): Completed => ({
  commands: commands.map((spec) => ({
    name: spec.name,
    about: spec.about[lang],
    argument: argumentOf(spec, codes),
    options: spec.options.map((option) => optionOf(option, lang)),
  })),
  common: commonOptions.map((option) => optionOf(option, lang)),
});

/** `--log`, `-q`: as they are typed. */
export const flagsOf = ({ long, short }: CompletedOption): readonly string[] => [
  ...(long === undefined ? [] : [`--${long}`]),
  ...(short === undefined ? [] : [`-${short}`]),
];

function argumentOf({ argument, endings }: CommandSpec, codes: readonly string[]): WantedWord {
  if (endings) return { kind: 'files', endings };
  const name = argument?.name ?? '';
  if (name.includes('code')) return { kind: 'words', words: codes };
  if (name.includes('shell')) return { kind: 'words', words: shells };
  return { kind: /folder|path/.test(name) ? 'folder' : 'nothing' };
}

function optionOf(option: OptionSpec, lang: Lang): CompletedOption {
  const [, short] = /^-(\w)\b/.exec(option.flags) ?? [];
  const [, long] = /--([\w-]+)/.exec(option.flags) ?? [];
  const value = wantedBy(option);
  return {
    ...(long !== undefined && { long }),
    ...(short !== undefined && { short }),
    about: option.about[lang],
    ...(value && { value }),
  };
}

function wantedBy({ flags, value = '', choices }: OptionSpec): WantedWord | undefined {
  const [, name] = /<(.*)>/.exec(flags) ?? [];
  if (name === undefined) return undefined;
  if (choices) return { kind: 'words', words: choices };
  if (name === 'dir') return { kind: 'folder' };
  // `issue|series` after --for is a choice, 文件|none is not.
  if (value.includes('|') && !value.includes('文件')) return { kind: 'words', words: value.split('|') };
  return { kind: name === 'file' ? 'any-file' : 'nothing' };
}
