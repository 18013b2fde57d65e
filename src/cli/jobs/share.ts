/** What `--jobs` hands to a worker, and what comes back: plain data, for it is copied on the way. */

import type { MessagePort } from 'node:worker_threads';
import type { Lang } from '../../diagnostic.ts';
import type { Format } from '../../formats.ts';
import type { Done } from '../commands/build-issue.ts';
import type { BuildOptions } from '../commands/build-options.ts';
import type { Input } from '../disk/inputs.ts';
import type { GivenSources } from '../issues.ts';
import type { Problem } from '../problem.ts';

/** The same for all workers of a run. */
export interface SharedRun {
  readonly cwd: string;
  readonly home: string | undefined;
  readonly lang: Lang;
  readonly options: BuildOptions;
  readonly given: GivenSources;
}

/** An issue to be built, and where its documents go; without targets none of the run is written. */
export interface Turn {
  readonly input: Input;
  readonly targets: readonly { readonly format: Format; readonly file: string }[] | undefined;
}

/** Issues that stand one after another, for each looks back at the one before it, which is then known already. */
export interface Share {
  readonly turns: readonly Turn[];
  /** Where each turn is reported, when it begins and when it is done. */
  readonly port: MessagePort;
  /** Its one number is 1 when no further turn shall begin. */
  readonly stop: Int32Array;
}

/** What a worker reports of the turn with this number in its share. */
export type Reported =
  | { readonly turn: number; readonly begun: true }
  | { readonly turn: number; readonly done: Done; readonly later: readonly Problem[] };

/** An exception: ours, and to be thrown again where the run is. */
export interface Thrown {
  readonly turn: number;
  readonly error: { readonly name: string; readonly message: string; readonly stack?: string; readonly file?: string };
}
