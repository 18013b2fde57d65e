/** All that was sent for an issue, looked at together: what is set aside, replaced, there twice; then what becomes of each file. */

import { beginning, type Finding, hasError } from '../../diagnostic.ts';
import { onceFor } from '../../once.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { isYaml } from '../walk.ts';
import { type Draft, sentFinding } from './draft.ts';
import { figuresGiven, type LocateGiven } from './figures-given.ts';
import { type FiguresAbout, figuresWanted, requiredUnits } from './figures-wanted.ts';
import type { SentFolder } from './folder.ts';
import { groundOf } from './ground.ts';
import { isName } from './named-as.ts';
import { readOne } from './read-one.ts';
import { figuresDiffering, totalsDiffering } from './sheet-differ.ts';
import type { Fate, SentFile, SentFinding } from './types.ts';
import { versionsAmong } from './versions.ts';

/** A file, and what is said of it by now. */
export interface Judged {
  readonly draft: Draft;
  readonly findings: readonly SentFinding[];
  /** Why it is not looked at with the others. */
  readonly apart?: 'set-aside' | 'replaced';
  /** Another version of it is taken to be the later one. */
  readonly isEarlier?: true;
  /** Names of those that it is taken to be the later version of. */
  readonly laterThan?: readonly string[];
}

export interface SentReading extends FiguresAbout {
  /** In the order of their names. */
  readonly all: readonly Judged[];
  /** What is said of the issue's own words about them. */
  readonly findings: readonly Finding[];
}

/**
 * @param file the issue joined with its series, without anything that was sent
 * @param locate the place of a path of it
 */
export function readSent(
  folder: SentFolder,
  file: BulletinFile,
  series: SeriesFile | undefined,
  locate: LocateGiven,
): SentReading {
  const ground = groundOf(file, series);
  const indicators: ReadonlyMap<string, Indicator> = file.indicators ?? new Map();
  const named = namedBy(file);
  // What a fragment names is none of what was sent, either.
  const fragments = new Map(
    folder.entries.flatMap((entry) =>
      isYaml(entry.name) && !entry.odd ? [[entry, readOne(entry, ground, indicators)] as const] : [],
    ),
  );
  const own = new Set([...named, ...[...fragments.values()].flatMap((draft) => [...(draft ? filesNamed(draft) : [])])]);
  const drafts = folder.entries
    .filter((entry) => fragments.has(entry) || !own.has(entry.name))
    .flatMap((entry) => fragments.get(entry) ?? readOne(entry, ground, indicators) ?? []);
  const replaced = new Set(
    drafts.flatMap(({ madeFrom, entry }) => (madeFrom === undefined || entry.isAside ? [] : madeFrom)),
  );
  const unused = ground.settings.unused ?? [];
  const isUnused = ({ name }: Draft): boolean => unused.some((one) => isName(one, name));
  const apartOf = (draft: Draft): Judged['apart'] =>
    draft.entry.isAside || isUnused(draft)
      ? 'set-aside'
      : [...replaced].some((one) => isName(one, draft.name) && draft.madeFrom === undefined)
        ? 'replaced'
        : undefined;
  const judged = drafts.map((draft): Judged => {
    const apart = apartOf(draft);
    if (apart) return { draft, findings: [], apart };
    return { draft, findings: [...draft.findings, ...emptyOf(draft), ...absentOf(draft, drafts)] };
  });
  const absent = unused.flatMap((one, index): Finding[] =>
    drafts.some(({ name }) => isName(one, name)) ? [] : [noSuchFile(['contributions', 'unused', index], one)],
  );
  const about = { ground, given: figuresGiven(file, locate), indicators };
  return { ...about, all: together(judged, about), findings: absent };
}

/** Names of files under the keys of an issue, which are its own. */
const namedBy = onceFor((file: BulletinFile): ReadonlySet<string> => filesIn([file.sections, file.attachments]));

const filesNamed = ({ pieces }: Draft): ReadonlySet<string> => filesIn(pieces.map(({ value }) => value));

function filesIn(all: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key?: string): void => {
    if (typeof value === 'string') {
      if (key === 'file')
        found.add(value.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '').replace(/#.*$/, ''));
    } else if (value instanceof Map) for (const one of value.values()) visit(one);
    else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) visit(one, name);
  };
  visit(all);
  return found;
}

function emptyOf({ file, pieces, figures, findings, kind, isForeign }: Draft): readonly SentFinding[] {
  if (pieces.length + figures.length > 0 || isForeign || hasError(findings) || kind === 'other') return [];
  return [
    sentFinding(
      file,
      beginning,
      'contribution-empty',
      ['没有可印的内容', 'there is nothing in it to print'],
      ['看看是不是拿错了文件；不用的，在文件名前加 _', 'see whether it is the right file, or put _ before its name'],
      'warning',
    ),
  ];
}

function absentOf({ file, madeFrom }: Draft, drafts: readonly Draft[]): readonly SentFinding[] {
  if (madeFrom === undefined || drafts.some(({ name }) => isName(madeFrom, name))) return [];
  return [
    sentFinding(
      file,
      beginning,
      'contribution-absent',
      [`来自：没有“${madeFrom}”这份来稿`, `it is made of “${madeFrom}”, and there is no such file`],
      [
        '改成期文件夹里那份来稿的名字；原稿不在了的，删去 来自',
        'write the name of the sent file, or delete madeFrom: where it is gone',
      ],
      'warning',
    ),
  ];
}

const noSuchFile = (path: Finding['path'], name: string): Finding => ({
  path,
  code: 'contribution-absent',
  severity: 'warning',
  message: { zh: `没有“${name}”这份来稿`, en: `there is no file “${name}” among what was sent` },
  hint: { zh: '照文件夹里的名字写，连同后缀', en: 'write its name as in the folder, with the ending' },
});

/** What only shows when all are looked at: two versions, figures that differ or are missing. */
function together(judged: readonly Judged[], about: FiguresAbout): readonly Judged[] {
  const used = judged.filter(({ apart }) => !apart).map(({ draft }) => draft);
  const versions = versionsAmong(used.filter(({ isForeign }) => !isForeign));
  const more = new Map<string, SentFinding[]>();
  const say = (finding: SentFinding): void => {
    more.set(finding.file, [...(more.get(finding.file) ?? []), finding]);
  };
  for (const { finding } of versions) say(finding);
  const sent = used.flatMap(({ figures }) => figures);
  for (const finding of figuresDiffering([...about.given.byUnit, ...sent])) say(finding);
  for (const finding of figuresWanted(used, about)) say(finding);
  const units = requiredUnits(about.ground);
  const complete = about.given.totals.filter(({ indicator }) =>
    units.every((unit) => sent.some((one) => one.unit === unit && one.indicator === indicator)),
  );
  for (const finding of totalsDiffering(complete, sent, about.indicators)) say(finding);
  const earlier = new Set(versions.flatMap((one) => one.earlier));
  const laterThan = new Map(versions.map((one) => [one.later, one.earlier.map(({ name }) => name)]));
  return judged.map((one) => ({
    ...one,
    findings: [...one.findings, ...(more.get(one.draft.file) ?? [])],
    ...(earlier.has(one.draft) && { isEarlier: true as const }),
    ...(laterThan.has(one.draft) && { laterThan: laterThan.get(one.draft) as readonly string[] }),
  }));
}

/** What became of it, as `status` and the JSON of `build` say. */
export function sentFileOf({ draft, findings, apart, isEarlier, laterThan }: Judged): SentFile {
  const { entry: _entry, images: _images, isForeign: _foreign, text: _text, ...rest } = draft;
  const isBroken = isEarlier || hasError(findings);
  const fate: Fate =
    apart ??
    (isBroken ? 'broken' : draft.pieces.length > 0 ? 'printed' : draft.figures.length > 0 ? 'figures' : 'empty');
  return { ...rest, findings, fate, ...(laterThan && { laterThan }) };
}
