/** The parts that come with the program. */

import { texts } from './builtin.generated.ts';
import type { Part } from './part.ts';

export const builtinParts: readonly Part[] = Object.entries(texts).map(([name, text]) => ({
  name,
  file: `templates/${name}.hbs`,
  text,
}));
