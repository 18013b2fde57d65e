/** What the parts of one document share while it is built. */

import type { ReadFile } from '../data/files.ts';
import type { ImageData } from '../data/image.ts';
import type { Finding } from '../diagnostic.ts';
import type { History } from '../gather/history.ts';
import type { NamedFile } from '../gather/named.ts';
import type { NamesSaid } from '../gather/sent/names-said.ts';
import type { PlacedStatistics } from '../gather/statistics-in.ts';
import type { Unfilled } from '../gather/unfilled.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import type { Style } from '../schema/style.ts';
import type { Kind } from './bulletin.ts';
import type { KnownDays } from './day-hints.ts';
import type { UnitValues } from './unit-values.ts';

export type Unit = NonNullable<SeriesFile['units']>[number];

export interface ModelContext {
  readonly kind: Kind;
  readonly style: Style;
  /** Of the day the document bears, in its masthead or else its signature. */
  readonly year?: number;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** What a ranking may rank by, and a table be made of. */
  readonly unitValues: UnitValues;
  /** Indicators that a table or a ranking prints, and their parts. */
  readonly shownByUnit: ReadonlySet<string>;
  readonly statistics: readonly PlacedStatistics[];
  /** Indicators whose definition is at fault, or that are not filled in: it has been said. */
  readonly reported: ReadonlySet<string>;
  /** What is not filled in, and has been said to be so. */
  readonly unfilled: Unfilled;
  /** Names in the texts of sent items, by the path of each. */
  readonly said: ReadonlyMap<string, NamesSaid>;
  /** By what a half-written day is completed; made when asked for. */
  readonly days: () => KnownDays;
  /** Indicators that lack units that others of theirs have, and that it has been said of. */
  readonly lacking: ReadonlySet<string>;
  /** In official order; empty where the series has no list. */
  readonly units: readonly Unit[];
  /** Units that figures are given for under a wrong name → as the list has them. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** Earlier issues; absent where no other files are known. */
  readonly earlier?: History;
  /** Reads what the document names; absent where there is no folder. */
  readonly readFile?: ReadFile;
  /** Every image the document prints, by its name as written. */
  readonly images: Map<string, ImageData>;
  /** Every file whose texts the document prints, by the path of its name. */
  readonly named: Map<string, NamedFile>;
  readonly findings: Finding[];
}
