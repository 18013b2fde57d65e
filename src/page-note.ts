/** What a page could not be laid out to be, for a check to say: layout itself knows no faults. */

import type { Path } from './diagnostic.ts';

/** `path` is of the value it comes from, where an author wrote one. */
export type PageNote =
  /** 报名 turns over: on one line it would be smaller than the title. */
  { readonly kind: 'name-broken'; readonly path: Path | undefined; readonly text: string };
