/** The compiler as the commands see it: one door, so that nothing behind it is loaded before a command opens it. */

import { compile, readSeriesSettings } from '../compile.ts';

export interface Engine {
  readonly compile: typeof compile;
  readonly readSeriesSettings: typeof readSeriesSettings;
}

export const engine: Engine = { compile, readSeriesSettings };
