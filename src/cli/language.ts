/** The language of a run: `--lang`, else `BULLETIN_LANG`, else Chinese. It holds for messages about the command line too. */

import type { Lang } from '../diagnostic.ts';

export interface Language {
  readonly lang: Lang;
  /** The command line without `--lang`. */
  readonly rest: readonly string[];
  /** A value of `--lang` that is no language; empty where it is missing. */
  readonly unknown?: string;
}

export function takeLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  let lang: Lang = /^en/i.test(env.BULLETIN_LANG ?? '') ? 'en' : 'zh';
  let unknown: string | undefined;
  const rest: string[] = [];
  const words = argv.values();
  for (const word of words) {
    // What comes after `--` are paths, whatever they look like.
    if (word === '--') {
      rest.push(word, ...words);
      break;
    }
    const typed = /^--lang(?:=(.*))?$/s.exec(word);
    if (!typed) {
      rest.push(word);
      continue;
    }
    const value = typed[1] ?? (words.next().value || '');
    if (value === 'zh' || value === 'en') lang = value;
    else unknown = value;
  }
  return { lang, rest, ...(unknown !== undefined && { unknown }) };
}
