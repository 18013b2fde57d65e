/** The files as they are now, compared with those of a record: each is read once, whoever asks. */

import { nameIn } from '../world/names.ts';
import { namesOf, sha256, stateOf } from '../world/record.ts';
import type { World } from '../world/world.ts';

export interface Now {
  readonly world: World;
  /** The folder that names count from, as the world names it. */
  readonly root: string;
  /** What a file reads as that an issue names, or that was looked for. Names count from the root. */
  file(name: string): string;
  /** The like of an issue, which was found by looking through folders, or is named on the command line. */
  issue(name: string): string;
  folder(name: string): string;
}

export function nowIn(world: World, root: string): Now {
  const states = new Map<string, string>();
  const known = (key: string, look: () => string): string => {
    const state = states.get(key) ?? look();
    states.set(key, state);
    return state;
  };
  return {
    world,
    root,
    file: (name) => known(name, () => stateOf(world.read(nameIn(root, name), isAbove(name) ? undefined : [root]))),
    issue: (name) => known(name, () => stateOf(world.read(nameIn(root, name)))),
    folder: (name) => known(`${name}/`, () => sumOfNames(namesOf(world.list(nameIn(root, name), [root])))),
  };
}

/** Looked for above the root, on the way to a series file; nothing else is ever looked for there. */
const isAbove = (name: string): boolean => /^(\.\.\/)+(series\.yaml|\.git)$/.test(name);

/** A name that may stand in a record: below the root, or looked for above it. */
export const isOurs = (name: string): boolean =>
  isAbove(name) || !(name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..'));

/** Hidden names, and what Word leaves beside an open document, come and go, and are nothing of an issue. */
export const sumOfNames = (names: readonly string[] | string): string =>
  typeof names === 'string' ? names : sha256(names.filter((name) => !/^(\.|~\$)/.test(name)).join('\n'));
