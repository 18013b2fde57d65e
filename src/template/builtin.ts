/** The parts that come with the program. */

import { texts } from './builtin.generated.ts';
import type { TemplatePart } from './part.ts';

export const builtinParts: readonly TemplatePart[] = Object.entries(texts).map(([name, text]) => ({
  name,
  file: `templates/${name}.hbs`,
  text,
}));
