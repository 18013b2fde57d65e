/** One issue, looked at from all sides: how far it has come, and who has sent what for it. */

import type { Document } from '../../asked.ts';
import type { Day } from '../../calendar.ts';
import type { Diagnostic, Words } from '../../diagnostic.ts';
import { documentOf } from '../../document.ts';
import type { Joined } from '../../gather/merge.ts';
import type { SentFile } from '../../gather/sent/types.ts';
import type { Sources } from '../../gather/sources.ts';
import { type Standing, standingOf } from '../../gather/standing.ts';
import { pageCount } from '../../layout/page-count.ts';
import { intervalOf } from '../../next/last.ts';
import { labelOf } from '../../next/next.ts';
import { unitList } from '../../people/unit-list.ts';
import { onePeriodLater } from '../../periods.ts';
import { placeProblem } from '../../place.ts';
import { type Deadline, deadlineOf } from '../../status/deadline.ts';
import { blanksByUnit, figuredUnits, unitItems } from '../../status/items.ts';
import { rowsOf, type UnitRow } from '../../status/rows.ts';
import { type Progress, reasonsOf, type State } from '../../status/state.ts';
import { type Adopted, adoptedIn } from '../../status/tally/adopted.ts';
import type { Context } from '../context.ts';
import { isProblem } from '../disk/read.ts';
import type { PlacedIssue, SeriesIssues } from './find.ts';
import { type OutputFound, outputOf } from './output.ts';
import type { RecordedIssue } from './recorded.ts';
import { sentFilesOf, sentUnitAt } from './sent.ts';

export interface Looked extends PlacedIssue {
  /** 2024年第11期; its name where it bears no number. */
  readonly label: Words;
  readonly sources: Sources | undefined;
  readonly document: Document | undefined;
  readonly findings: readonly Diagnostic[];
  readonly joined: Joined | undefined;
  readonly day: Day | undefined;
  readonly progress: Progress;
  /** Where the first error of form is: `2024-08.yaml:2`. */
  readonly fault: string | undefined;
  readonly warnings: number;
  readonly reasons: readonly State[];
  readonly output: OutputFound;
  readonly pages: number | undefined;
  /** Absent for an issue in one file. */
  readonly sent: readonly SentFile[] | undefined;
  readonly deadline: Deadline | undefined;
  readonly rows: readonly UnitRow[];
  readonly adopted: readonly Adopted[];
}

/**
 * @param previous the issues before it, the nearest last
 * @param recorded what its record says, where its document is what it would build now
 */
export function lookAt(
  context: Context,
  group: SeriesIssues,
  placed: PlacedIssue,
  previous: readonly PlacedIssue[],
  recorded: RecordedIssue | undefined,
): Looked {
  const { io, lang } = context;
  const sources = placed.issue.read();
  if (isProblem(sources)) {
    const label = labelFor(placed, placed.standing);
    const day = placed.standing?.day;
    const findings = [placeProblem(sources, lang)];
    const progress: Progress = { isBroken: true, unfilled: 0, missing: 0, errors: 0, built: 'none' };
    const none = { sources: undefined, document: undefined, joined: undefined, pages: undefined, sent: undefined };
    const output = { file: undefined, built: 'none' } as const;
    const rest = { deadline: undefined, rows: [], adopted: [], warnings: 0, fault: undefined };
    return { ...placed, label, day, ...none, findings, progress, reasons: reasonsOf(progress), output, ...rest };
  }
  const document = documentOf(sources, { lang });
  const { joined } = document;
  const findings = recorded?.findings ?? document.findings;
  const standing = placed.standing ?? (joined && standingOf(joined.file));
  const { issue } = placed;
  const label = labelFor(placed, standing);
  const day = standing?.day;
  const sent = sentFilesOf(document, issue);
  const list = unitList(group.series);
  const files = new Set((sent ?? []).map(({ file }) => file));
  const adopted = joined ? adoptedIn(joined.file, list, sentUnitAt(document)) : [];
  const deadline = deadlineOf(writtenDeadline(joined, group), day ?? proposedDay(group, previous));
  const rows = rowsOf({
    series: group.series,
    sent,
    items: joined ? unitItems(adopted, joined, document.bulletin, findings, files) : [],
    findings,
    deadline,
    blanks: joined ? blanksByUnit(joined, list) : new Map(),
    figured: joined ? figuredUnits(joined, list) : new Set(),
  });
  const isBroken = sent?.some(({ fate }) => fate === 'broken') ?? false;
  const output: OutputFound = recorded
    ? { file: recorded.output, built: 'current' }
    : outputOf(io, issue, document, isBroken ? () => documentOf(sources, { lang, skipBroken: true }) : undefined);
  const errors = findings.filter(({ severity, code }) => severity === 'error' && code !== 'not-filled');
  const isForm = (one: Diagnostic): boolean => document.faults.includes(one) && !files.has(one.file);
  const progress: Progress = {
    isBroken: joined === undefined || errors.some(isForm),
    unfilled: findings.reduce((sum, { code, places = 1 }) => sum + (code === 'not-filled' ? places : 0), 0),
    missing: rows.filter(owesSomething).length,
    errors: errors.filter((one) => !isForm(one)).length,
    built: output.built,
    hasMoved: output.hasMoved,
  };
  return {
    ...placed,
    standing,
    label,
    sources,
    document,
    findings,
    joined,
    day,
    progress,
    fault: placeOf(document.faults.find(({ severity, code }) => severity === 'error' && code !== 'not-filled')),
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    reasons: reasonsOf(progress),
    output,
    pages: document.tree && pageCount(document.tree),
    sent,
    deadline,
    rows,
    adopted,
  };
}

/** 2024年第11期; its name where it bears no number. */
function labelFor({ name }: PlacedIssue, standing: Standing | undefined): Words {
  const known = standing && labelOf(standing);
  return known && known.zh !== '' ? known : { zh: name, en: name };
}

const placeOf = (fault: Diagnostic | undefined): string | undefined => fault && `${fault.file}:${fault.line}`;

/** A text, a text that can be read, or figures. */
const owesSomething = ({ isMissing, isPartlyUnreadable, lacks }: UnitRow): boolean =>
  isMissing || isPartlyUnreadable || lacks.length > 0;

const writtenDeadline = (joined: Joined | undefined, { series }: SeriesIssues) =>
  (joined?.file ?? series)?.contributions?.deadline;

/** One 周期 after the last issue. */
function proposedDay({ series }: SeriesIssues, previous: readonly PlacedIssue[]): Day | undefined {
  const [last, before] = previous.toReversed().flatMap(({ standing }) => standing ?? []);
  const every = series?.every ?? (last && intervalOf(before, last));
  return every && last?.day && onePeriodLater(every, last.day);
}
