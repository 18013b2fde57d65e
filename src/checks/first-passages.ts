/** The paragraph in which a value begins, by the place of the value. */

import type { Path } from '../diagnostic.ts';
import { keyOf } from '../gather/named.ts';
import { onceFor } from '../once.ts';
import type { Passage } from './passage.ts';
import type { Subject } from './subject.ts';

export const firstPassage = (subject: Subject, path: Path): Passage | undefined => byPath(subject).get(keyOf(path));

const byPath = onceFor(
  ({ passages }: Subject): ReadonlyMap<string, Passage> =>
    new Map(passages.filter(({ index }) => index === 0).map((one) => [keyOf(one.path), one])),
);
