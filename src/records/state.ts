/** What a record says of its output: for `status`, and for whoever wants to know without building. */

import type { SealVerdict } from '../docx/seal/read.ts';
import { nameIn } from '../world/names.ts';
import { stateOf } from '../world/record.ts';
import { isRefused, type World } from '../world/world.ts';
import { changedSince } from './changed.ts';
import type { Now } from './now.ts';
import { type BuildRecord, type RecordPlace, readRecord, recordFolder, recordName } from './record.ts';

/**
 * - `built`: it is as it was written, and would be built so again.
 * - `stale`: what was read for it is not as it was, or it was written by another run than the record tells of.
 * - `edited`: its words were changed in Word or WPS, or it is somebody else's.
 * - `missing`: it was built, and is not there.
 * - `unknown`: there is no record of it; it may never have been built, or the record was deleted.
 */
type OutputState = 'built' | 'stale' | 'edited' | 'missing' | 'unknown';

export interface OutputRecord {
  /** The first of those that hold. */
  readonly state: OutputState;
  /** All that hold. */
  readonly reasons: readonly OutputState[];
  /** For `stale` the first of what changed, from the root; absent where it is the names of the other issues. */
  readonly changed?: string;
  /** As the world names it; absent where it is unknown, or lies elsewhere. */
  readonly output?: string;
  readonly record?: BuildRecord;
}

export interface RecordHome {
  /** What names count from: the folder of the series, or the one in which the document stands. One for all of a run. */
  readonly now: Now;
  /** The folder that holds `.bulletin/`, where it is another: that of `--out-dir`. */
  readonly holder?: string;
}

/**
 * @param place of the output; `issue` counts from the root
 * @param judge says what a docx is that is not as it was written: `sealVerdict`
 */
export function recordOf(
  { now, holder = now.root }: RecordHome,
  place: RecordPlace,
  judge: (bytes: Uint8Array) => SealVerdict,
): OutputRecord {
  const bytes = now.world.read(nameIn(holder, `${recordFolder}/${recordName(place)}`), [holder]);
  const file = isRefused(bytes) ? undefined : readRecord(bytes);
  if (!file || !isOf(file.head, place)) return { state: 'unknown', reasons: ['unknown'] };
  const { head } = file;
  if (head.elsewhere) return { state: 'unknown', reasons: ['unknown'], record: head };
  const output = nameIn(holder, head.output);
  const there = now.world.read(output, [holder]);
  const changed = changedSince(file, now);
  const isWritten = stateOf(there) === head.sha256;
  const isMissing = isRefused(there) && there.kind === 'absent';
  const isEdited = !isWritten && !isMissing && !isOurWork(there, head, judge);
  const reasons: OutputState[] = [
    ...(isMissing ? (['missing'] as const) : []),
    ...(changed !== undefined || !(isWritten || isMissing || isEdited) ? (['stale'] as const) : []),
    ...(isEdited ? (['edited'] as const) : []),
  ];
  return {
    state: reasons[0] ?? 'built',
    reasons: reasons.length > 0 ? reasons : ['built'],
    ...(changed !== undefined && changed !== '.' && { changed }),
    output,
    record: head,
  };
}

/** Whether a record is of this output, and names nothing outside its folder: whoever put it there. */
export const isOf = (head: BuildRecord, { issue, stem, format, draft }: RecordPlace): boolean =>
  head.issue === issue &&
  head.stem === stem &&
  head.format === format &&
  head.draft === draft &&
  !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(head.output);

/** Of a docx the seal tells; any other may be replaced, whoever wrote it. One that was only saved is no edit (contract 3.0.2). */
function isOurWork(
  there: ReturnType<World['read']>,
  { format }: BuildRecord,
  judge: (bytes: Uint8Array) => SealVerdict,
) {
  if (isRefused(there) || format !== 'docx') return true;
  const verdict = judge(there);
  return verdict !== 'edited' && verdict !== 'foreign';
}
