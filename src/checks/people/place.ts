import type { Path, Span } from '../../diagnostic.ts';

/** Where a name or a post stands: a value, or a stretch of it. */
export interface PersonPlace {
  readonly path: Path;
  readonly span?: Span;
}
