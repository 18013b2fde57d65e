/** What every command takes, wherever it stands on the line: language, folder, colour, how much is said and where else. */

import type { Lang } from '../diagnostic.ts';
import { type Misused, needsValue } from './words.ts';

const colours = ['auto', 'always', 'never'] as const;

export interface Everywhere {
  /** `--lang`, else `BULLETIN_LANG`, else Chinese. It holds for messages about the command line too. */
  readonly lang: Lang;
  /** The command line without these options. */
  readonly rest: readonly string[];
  /** `-C`: a folder that takes the place of the current one. */
  readonly folder?: string;
  /** `--color`; without it the terminal and `NO_COLOR` decide. */
  readonly colour?: (typeof colours)[number];
  /** `-q`: nothing is said where nothing is wrong. */
  readonly quiet: boolean;
  /** `--log`: a file to which the report is added. */
  readonly log?: string;
  /** The first of them that cannot be meant as it stands. */
  readonly fault?: Misused;
}

type Env = Readonly<Record<string, string | undefined>>;

export function takeEverywhere(argv: readonly string[], env: Env): Everywhere {
  const found: { -readonly [K in keyof Everywhere]: Everywhere[K] } & { rest: string[] } = {
    lang: /^en/i.test(env.BULLETIN_LANG ?? '') ? 'en' : 'zh',
    rest: [],
    quiet: false,
  };
  const fail = (fault: Misused): void => {
    found.fault ??= fault;
  };
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] as string;
    // What comes after `--` are paths, whatever they look like.
    if (word === '--') {
      found.rest.push(...argv.slice(at));
      break;
    }
    const [, name, joined] = /^(--lang|--log|--color|-C|-q|--quiet)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      found.rest.push(word);
      continue;
    }
    if (name === '-q' || name === '--quiet') {
      found.quiet = true;
      continue;
    }
    const next = argv[at + 1];
    if (name === '--color') {
      const typed = joined ?? (isColour(next) ? argv[++at] : 'always');
      if (isColour(typed)) found.colour = typed;
      else fail(notAmong('--color', colours, typed));
      continue;
    }
    const value = joined ?? argv[++at];
    if (name === '--lang') {
      if (value === 'zh' || value === 'en') found.lang = value;
      else fail(notAmong('--lang', ['zh', 'en'], value));
      continue;
    }
    const fault = needsValue(name, value);
    if (fault) fail(fault);
    else if (name === '-C') found.folder = value as string;
    else found.log = value as string;
  }
  return found;
}

const isColour = (word: string | undefined): word is (typeof colours)[number] => colours.some((each) => each === word);

const notAmong = (name: string, allowed: readonly string[], typed = ''): Misused => ({
  message: {
    zh: `${name} 只能是 ${allowed.join(allowed.length > 2 ? '、' : ' 或 ')}${typed && `，写的是“${typed}”`}`,
    en: `${name} is ${allowed.join(' or ')}${typed && `, not “${typed}”`}`,
  },
});
