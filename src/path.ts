/** Where in a document something stands. */

import type { Path } from './diagnostic.ts';

/** Whether it is that place, or inside it. */
export const liesIn = (path: Path, place: Path): boolean => place.every((step, index) => path[index] === step);
