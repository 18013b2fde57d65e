/** An issue with all that was sent for it, held against the issues before: the last step before it is a document. */

import type { Bytes } from '../data/bytes.ts';
import type { FileProblem, ReadFile } from '../data/files.ts';
import { isRefusal } from '../data/refusal.ts';
import type { Finding, Outcome } from '../diagnostic.ts';
import type { Source } from '../source/data.ts';
import { figuresSection } from './contributions.ts';
import { historyOf } from './history.ts';
import { type Joined, join } from './merge.ts';
import type { OpenFault } from './open-fault.ts';
import type { SeriesReading } from './read.ts';
import type { IssueReading } from './read-issue.ts';
import { chosenOf } from './sent/chosen.ts';
import { sentFinding } from './sent/draft.ts';
import { againstEarlier, type Earlier } from './sent/earlier.ts';
import { figuresWanted } from './sent/figures-wanted.ts';
import { type Judged, type SentReading, sentFileOf } from './sent/together.ts';
import type { SentFile, SentFinding } from './sent/types.ts';
import type { Sources } from './sources.ts';

/** What became of the files of an issue folder. */
export interface Sent {
  readonly files: readonly SentFile[];
  /** Units whose name was put into their first item (补单位). */
  readonly added: readonly string[];
}

export interface Whole {
  readonly joined?: Outcome<Joined>;
  readonly sent?: Sent;
  /** What stops the document. */
  readonly faults: readonly SentFinding[];
  /** About files that were left out. */
  readonly skipped: readonly SentFinding[];
  readonly folderFaults: readonly OpenFault[];
  /** Of the files that were read, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of those the ones that are the office's own. */
  readonly mendable: readonly Source[];
  readonly readFile?: ReadFile | undefined;
}

/** So many issues back an item may have been printed already. */
const issuesBack = 3;

export function wholeOf(
  reading: IssueReading,
  series: SeriesReading | undefined,
  sources: Pick<Sources, 'file' | 'siblings' | 'sent' | 'readFile'>,
  skipBroken: boolean,
): Whole {
  const { file, sent: folder, readFile } = sources;
  const { joined, sent, resolved } = reading;
  const nothing = { faults: [], skipped: [], folderFaults: folder?.faults ?? [], texts: new Map(), mendable: [] };
  if (!sent) return { ...nothing, ...(joined && { joined }), readFile };
  const base = joined?.value?.file;
  const earlier = base && sources.siblings ? earlierThan(file, base, sources.siblings, series) : [];
  const judged = withPlaceless(againstEarlier(sent, earlier), reading, series);
  const chosen = chosenOf(judged, skipBroken);
  const again = joined && resolved.value ? join(resolved.value, series?.resolved.value, chosen) : undefined;
  const files = judged.all.map(sentFileOf);
  const isSkipped = ({ file: name }: SentFinding): boolean =>
    skipBroken && files.some((one) => one.file === name && one.fate === 'broken');
  const said = judged.all.flatMap(({ findings }) => findings);
  // Of what is left a total would print that is not of all.
  const lacking = skipBroken ? lackingIn(judged) : [];
  const isLack = ({ code, message }: SentFinding): boolean =>
    code === 'figures-missing' && !lacking.some((one) => one.message.zh === message.zh);
  return {
    ...nothing,
    ...(again && { joined: { ...again, findings: [...again.findings, ...judged.findings] } }),
    sent: { files, added: chosen.added },
    faults: [...said.filter((one) => !isSkipped(one) || isLack(one)), ...lacking],
    skipped: said.filter((one) => isSkipped(one) && one.code !== 'figures-missing'),
    texts: new Map(judged.all.flatMap(({ draft }) => (draft.text === undefined ? [] : [[draft.file, draft.text]]))),
    mendable: judged.all.flatMap(({ draft }) => draft.source ?? []),
    readFile: withImages(judged.all, readFile),
  };
}

function lackingIn(judged: SentReading): readonly SentFinding[] {
  const all = judged.all.filter(({ draft, apart }) => !apart && !draft.isForeign);
  const isLost = (one: Judged): boolean => sentFileOf(one).fate === 'broken';
  return figuresWanted(
    all.filter((one) => !isLost(one)).map(({ draft }) => draft),
    judged,
    all.filter(isLost).flatMap(({ draft }) => draft.figures),
  );
}

function earlierThan(
  file: string,
  base: Joined['file'],
  siblings: NonNullable<Sources['siblings']>,
  series: SeriesReading | undefined,
): readonly Earlier[] {
  const found: Earlier[] = [];
  for (const { file: name, content, standing } of historyOf(file, base, siblings, series)?.nearest() ?? []) {
    found.push({ file: name, content, ...(standing.day && { day: standing.day }) });
    if (found.length === issuesBack) break;
  }
  return found;
}

/** Figures that no section prints would be lost without a word. */
function withPlaceless<R extends { readonly all: readonly Judged[] }>(
  reading: R,
  { resolved }: IssueReading,
  series: SeriesReading | undefined,
): R {
  const written = resolved.value?.value;
  if (!written) return reading;
  const all = reading.all.map((one): Judged => {
    const lost = one.apart
      ? undefined
      : one.draft.figures.find(
          ({ indicator }) => figuresSection(indicator, written, series?.resolved.value?.value) === undefined,
        );
    if (!lost) return one;
    const finding = sentFinding(
      one.draft.file,
      lost.place.range,
      'section-unclear',
      ['没有哪个栏目登数据，这些数没有地方印', 'no section has figures, so these have no place'],
      [
        '在 series.yaml 或 issue.yaml 的一个栏目里写上 数据:',
        'write statistics: into a section of series.yaml or issue.yaml',
      ],
    );
    return { ...one, findings: [...one.findings, finding] };
  });
  return { ...reading, all };
}

/** Pictures inside documents have names that no file can have on a disk beside one another. */
function withImages(all: readonly Judged[], readFile: ReadFile | undefined): ReadFile | undefined {
  const images = new Map(all.flatMap(({ draft }) => [...(draft.images ?? [])]));
  if (images.size === 0) return readFile;
  return (name) => {
    const image = images.get(name);
    if (!image) return readFile?.(name) ?? absent(name);
    const found = image();
    return isRefusal(found as object) ? refusedImage(found as Exclude<typeof found, Bytes>) : (found as Uint8Array);
  };
}

const absent = (name: string): FileProblem => ({
  kind: 'absent',
  message: { zh: `没有这个文件：${name}`, en: `there is no such file: ${name}` },
});
const refusedImage = ({
  message,
  hint,
}: {
  readonly message: Finding['message'];
  readonly hint?: Finding['message'];
}): FileProblem => ({
  kind: 'unreadable',
  message,
  ...(hint && { hint }),
});
