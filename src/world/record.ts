/** What was read of a world: enough to know, later, whether the same would be read again. */

import { hash } from 'node:crypto';
import { type Entry, isRefused, type Refused, type World } from './world.ts';

export interface Recorded {
  /** Of every file that was read its sha256, of the others why they could not be had: `absent`. By name. */
  readonly files: ReadonlyMap<string, string>;
  /** The names in every folder that was listed, or why it could not be. A folder's name ends in `/`, as that of a link to one does in `/@`. */
  readonly folders: ReadonlyMap<string, readonly string[] | string>;
  /** Names of files and folders that read otherwise the second time: nobody knows which of the two was used for what. */
  readonly moved: ReadonlySet<string>;
}

/** What one step of many has asked of a world. */
export interface Asked {
  /** Names of the files that were read, or looked for. */
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** What rooms have noted besides: questions about what they keep of the world between two steps. */
  readonly notes: ReadonlySet<string>;
}

/** The same world, and what has been asked of it so far. What is asked twice is noted once, as it was the last time. */
export function recorded(world: World): { readonly world: World; readonly record: Recorded } {
  const files = new Map<string, string>();
  const folders = new Map<string, readonly string[] | string>();
  const moved = new Set<string>();
  const recording: World = {
    ...(world.at !== undefined && { at: world.at }),
    read(name, within) {
      const found = world.read(name, within);
      const state = stateOf(found);
      if ((files.get(name) ?? state) !== state) moved.add(name);
      files.set(name, state);
      openIn(recording)?.files.add(name);
      return found;
    },
    list(folder, within) {
      const found = world.list(folder, within);
      const names = namesOf(found);
      const before = folders.get(folder);
      if (before !== undefined && String(before) !== String(names)) moved.add(folder);
      folders.set(folder, names);
      openIn(recording)?.folders.add(folder);
      return found;
    },
  };
  stepsOf.set(recording, []);
  return { world: recording, record: { files, folders, moved } };
}

/** Of a file that was read its sha256, else why it could not be had. */
export const stateOf = (found: Uint8Array | Refused): string => (isRefused(found) ? found.kind : sha256(found));

/** The names of a folder as a record has them. */
export const namesOf = (found: readonly Entry[] | Refused): readonly string[] | string =>
  isRefused(found) ? found.kind : found.map(spelt);

/** In hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => hash('sha256', content);

const endings = { file: '', folder: '/', link: '@', 'folder-link': '/@', other: '?' } as const;
const spelt = ({ name, kind }: Entry): string => name + endings[kind];

interface Step {
  readonly files: Set<string>;
  readonly folders: Set<string>;
  readonly notes: Set<string>;
}
/** Of each world that is recorded the steps that are being taken, one inside another; `undefined` for one that is nobody's. */
const stepsOf = new WeakMap<World, (Step | undefined)[]>();
const openIn = (world: World): Step | undefined => stepsOf.get(world)?.at(-1);

/** Steps of a world that is made of another one are steps of that. */
export function inStepWith<W extends World>(world: W, other: World): W {
  const steps = stepsOf.get(other);
  if (steps) stepsOf.set(world, steps);
  return world;
}

/** Takes a step, and tells what was asked in it of a world that is recorded; of any other, nothing. */
export function askedDuring<T>(world: World, step: () => T): { readonly answer: T; readonly asked: Asked } {
  const own: Step = { files: new Set(), folders: new Set(), notes: new Set() };
  const answer = within(world, own, step);
  addTo(world, own);
  return { answer, asked: own };
}

/** Takes a step that is no part of the one round it: what is asked for the sake of all, and noted by who uses it. */
export const apart = <T>(world: World, step: () => T): T => within(world, undefined, step);

/** What a room wants to be known of the step that is being taken. */
export function note(world: World, what: string): void {
  openIn(world)?.notes.add(what);
}

/** An answer that is kept, and what was asked to find it. */
export type Remembered<T> = { readonly answer: T; readonly asked: Asked };

/** Found once. Whoever gets it from memory has asked, too, what was asked to find it. */
export function remembered<T>(world: World, known: Map<string, Remembered<T>>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before) {
    addTo(world, before.asked);
    return before.answer;
  }
  const found = askedDuring(world, find);
  known.set(key, found);
  return found.answer;
}

function within<T>(world: World, own: Step | undefined, step: () => T): T {
  const steps = stepsOf.get(world);
  if (!steps) return step();
  steps.push(own);
  try {
    return step();
  } finally {
    steps.pop();
  }
}

/** Counts what was asked before, for whoever uses it again, as asked in the step that is being taken. */
export function addTo(world: World, { files, folders, notes }: Asked): void {
  const round = openIn(world);
  if (!round) return;
  for (const name of files) round.files.add(name);
  for (const name of folders) round.folders.add(name);
  for (const what of notes) round.notes.add(what);
}
