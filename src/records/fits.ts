/** Whether what a record tells of would be built again as it was. */

import type { Diagnostic } from '../diagnostic.ts';
import { limits } from '../limits.ts';
import { sha256 } from '../world/record.ts';
import { changedSince } from './changed.ts';
import type { Now } from './now.ts';
import type { BuildRecord, RecordedSaid, RecordFile, RecordPlace, SentSaid } from './record.ts';
import { isOf } from './state.ts';

/** What a run would build with. */
export interface Means extends Pick<BuildRecord, 'series' | 'templates' | 'skipBroken'> {
  readonly program: string;
}

/** The cheap comes first. Whether the output still stands as it was written is another question. */
export const wouldBeSame = (file: RecordFile, place: RecordPlace, means: Means, now: Now): boolean =>
  isOf(file.head, place) &&
  file.head.elsewhere === undefined &&
  file.head.program === means.program &&
  file.head.series === means.series &&
  file.head.templates === means.templates &&
  file.head.skipBroken === means.skipBroken &&
  changedSince(file, now) === undefined;

/** What the words depend on besides: their language, and how names are shown. */
export const sayingOf = (lang: string, root: string): string => sha256(`${lang}\n${root}`).slice(0, 32);

/** What was said, if the same would be said now; undefined where it would be said otherwise. */
export function saidAgain({ head, said }: RecordFile, lang: string, root: string): RecordedSaid | undefined {
  const saying = sayingOf(lang, root);
  if (head.said === 0 && !head.sent) return { from: saying, findings: [], lines: {} };
  const found = said(root);
  return found?.from === saying && isSaid(found) && found.findings.length === head.said ? found : undefined;
}

/** Whoever wrote the record: nothing in it leads the report astray. */
const isSaid = ({ findings, lines, sent }: Partial<RecordedSaid>): boolean =>
  (sent === undefined || isSent(sent)) &&
  Array.isArray(findings) &&
  findings.every(isFinding) &&
  typeof lines === 'object' &&
  Object.values(lines).every((texts) =>
    Object.entries(texts).every(([line, text]) => isPlace(Number(line)) && typeof text === 'string'),
  );

const isSent = ({ files, added }: Partial<SentSaid>): boolean =>
  Array.isArray(files) &&
  files.every((one) => typeof one?.file === 'string' && Array.isArray(one.leftOut)) &&
  Array.isArray(added) &&
  added.every((name) => typeof name === 'string');

const isFinding = (found: Partial<Diagnostic> | null): boolean =>
  [found?.file, found?.code, found?.message].every((text) => typeof text === 'string') &&
  [found?.line, found?.column, found?.endLine, found?.endColumn].every(isPlace) &&
  ['error', 'warning', 'info'].includes(found?.severity ?? '');

/** As many lines as a text may have. */
const isPlace = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) >= 1 && (n as number) <= mostPlaces;
const mostPlaces = limits.textLines.most;
