/** The worlds of a run in which documents are built, and what was read of each. */

import { onceFor } from '../once.ts';
import { type Recorded, recorded } from '../world/record.ts';
import type { World } from '../world/world.ts';
import { type Machine, type Worlds, worldsOf } from './disk/world.ts';

export interface Recording extends Worlds {
  /** What was read through a world so far. */
  readOf(world: World): Recorded | undefined;
}

export function recordingOf(machine: Machine): Recording {
  const worlds = worldsOf(machine);
  const records = new Map<World, Recorded>();
  const recording = onceFor((world: World): World => {
    const { world: watched, record } = recorded(world);
    records.set(watched, record);
    return watched;
  });
  return {
    get whole() {
      return recording(worlds.whole);
    },
    over: (folder) => recording(worlds.over(folder)),
    readOf: (world) => records.get(world),
  };
}
