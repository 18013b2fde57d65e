/** The compiler as the commands see it: behind one door, which only those open that need it. */

import type { checkText } from '../check-text.ts';
import type { compile } from '../compile.ts';
import type { readSeriesSettings } from '../gather/read.ts';
import type { Sources } from '../gather/sources.ts';
import type { learn } from '../learn.ts';
import type { NameFields } from '../model/properties.ts';

export interface Engine {
  readonly compile: typeof compile;
  /** What the name of its document may be made from; undefined where an error of form keeps it from being known. */
  readonly fieldsOf: (sources: Sources) => NameFields | undefined;
  readonly checkText: typeof checkText;
  readonly learn: typeof learn;
  readonly readSeriesSettings: typeof readSeriesSettings;
}

/** An exception on the way through is ours; it is sent on with the name of the file that met it. */
export async function loadEngine(io: { readonly engine: () => Promise<Engine> }): Promise<Engine> {
  const engine = await io.engine();
  return {
    compile: (input, options) => naming(input.file, () => engine.compile(input, options)),
    fieldsOf: (input) => naming(input.file, () => engine.fieldsOf(input)),
    checkText: (input, options) => naming(input.file, () => engine.checkText(input, options)),
    learn: (inputs, lang) => engine.learn(inputs, lang),
    readSeriesSettings: (series) => naming(series.file, () => engine.readSeriesSettings(series)),
  };
}

function naming<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { file }) : error;
  }
}
