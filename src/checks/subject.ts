/** What is checked: the text of a document, and of an issue all that is known of it besides. */

import type { Day } from '../calendar.ts';
import type { Path } from '../diagnostic.ts';
import type { PlacedPiece } from '../gather/contributions.ts';
import type { History } from '../gather/history.ts';
import type { Joined } from '../gather/merge.ts';
import { keyOf, type NamedFile } from '../gather/named.ts';
import { textsOf } from '../gather/texts.ts';
import type { Unfilled } from '../gather/unfilled.ts';
import type { Bulletin } from '../model/bulletin.ts';
import type { PageNote } from '../page-note.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { issueDayOf } from './dates/issue-day.ts';
import type { Passage } from './passage.ts';
import { passagesIn } from './passages.ts';

export interface Subject {
  /** Every paragraph an author wrote for the page, in the order of the page. */
  readonly passages: readonly Passage[];
  /** The day the document bears: of its masthead, else of its signature. */
  readonly day?: Day;
  /** Word counts paragraphs of it: numbers that are printed, and stand nowhere in the text. */
  readonly isCounted?: boolean;
  /** Of a text that somebody sent, the number of each line, by which messages name it. */
  readonly lines?: readonly number[];
  /** Absent for a plain text that somebody sent. */
  readonly issue?: IssueSubject;
}

export interface IssueSubject {
  readonly bulletin: Bulletin;
  /** What the author wrote, joined with the series' defaults. */
  readonly file: BulletinFile;
  readonly series?: SeriesFile;
  /** Where a stretch of a value stands in the file: what is one line on the page may be folded there. */
  readonly locate: Joined['locate'];
  /** What units sent of it; absent where nothing was. */
  readonly sent?: readonly PlacedPiece[];
  /** What has been said to be not filled in. */
  readonly unfilled: Unfilled;
  /** Absent where it cannot be laid out. Costs a layout when asked. */
  readonly laid?: LaidOut;
  /**
   * The issues round this one in time; absent where no other files are known. `before`, `yearBefore` and each step of
   * `back()` are read when they are asked for, so a check asks only when it has something to compare.
   */
  readonly earlier?: History;
}

interface LaidOut {
  /** How many pages it takes, as near as can be told. */
  pages(): number;
  notes(): readonly PageNote[];
  /** What an office's own templates do not print of it. */
  leftOut(): readonly LeftOut[];
}
/** The first text of a key, what a template calls it, and which part of the office's should. */
interface LeftOut {
  readonly path: Path;
  readonly text: string;
  readonly field: string;
  readonly part?: string;
}

/** What costs something is there to be asked. */
interface Asked {
  /** Files that the document names, by the path of their names. */
  readonly named?: ReadonlyMap<string, NamedFile>;
  readonly laid: LaidOut | undefined;
  readonly earlier: History | undefined;
}

/** Where a day that is not typed as YYYY-MM-DD may stand. */
const bearsDate: ReadonlySet<string> = new Set(['masthead', 'title', 'subtitle', 'signature']);

export function subjectOfIssue(
  { file, series, locate, unfilled, sent }: Joined,
  bulletin: Bulletin,
  { laid, earlier, named }: Asked,
): Subject {
  const passages = passagesIn(textsOf(file, (path) => named?.get(keyOf(path))?.texts() ?? []));
  const day =
    bulletin.masthead?.date?.day ??
    bulletin.signature?.date?.day ??
    issueDayOf(passages.filter(({ path: [first] }) => bearsDate.has(String(first))));
  return {
    passages,
    ...(day && { day }),
    issue: {
      bulletin,
      file,
      locate,
      unfilled,
      ...(series && { series }),
      ...(sent && { sent }),
      ...(laid && { laid }),
      ...(earlier && { earlier }),
    },
  };
}
