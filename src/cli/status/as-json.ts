/** What a script reads of issues: names that stay (contract 3). */

import path from 'node:path';
import { isoDay } from '../../calendar.ts';
import { contributionsIn } from '../../status/contributions.ts';
import { deadlineCode } from '../../status/deadline.ts';
import { gapsIn } from '../../status/gaps.ts';
import type { UnitRow } from '../../status/rows.ts';
import type { Context } from '../context.ts';
import { shown } from '../disk/place.ts';
import type { FolderView } from './folder-screen.ts';
import type { Looked } from './look.ts';

export const folderJson = (context: Context, { group, looked, year }: FolderView) => ({
  ...(group.file !== undefined && { series: group.file }),
  name: group.title,
  ...(year !== undefined && { year }),
  issues: looked.map((one) => issueJson(context, one)),
  missingNumbers: gapsIn(
    looked.map(({ standing, said }) => standing ?? said),
    year,
  ),
  earlier: group.issues.length - looked.length,
  others: group.others.map(({ name }) => name),
});

function issueJson({ io, lang }: Context, one: Looked) {
  const { issue, name, label, standing, reasons, progress, warnings, output, pages, deadline, sent, rows } = one;
  const isThere = output.built !== 'none' && output.file !== undefined;
  return {
    file: issue.file,
    name,
    label: label[lang],
    ...(standing?.year !== undefined && { year: standing.year }),
    ...(standing?.number !== undefined && { number: standing.number }),
    ...(one.day && { day: isoDay(one.day) }),
    state: reasons[0],
    reasons,
    unfilled: progress.unfilled,
    errors: progress.errors,
    warnings,
    ...(isThere && { output: shown(io, path.resolve(output.file as string)) }),
    ...(pages !== undefined && { pages }),
    ...(deadline && { deadline: deadlineCode(deadline) }),
    ...(sent && { contributions: contributionsIn(sent).length }),
    missing: rows.filter(({ isMissing, isUnreadable }) => isMissing && !isUnreadable).map((row) => row.name),
    unreadable: rows.filter(({ isUnreadable }) => isUnreadable).map((row) => row.name),
    withoutFigures: rows.filter(({ lacks }) => lacks.length > 0).map((row) => row.name),
  };
}

export const detailJson = (context: Context, one: Looked) => ({
  ...issueJson(context, one),
  units: one.rows.map(unitJson),
  ...(one.sent && {
    files: one.sent.map(({ file, name, kind, fate, units, pieces, leftOut, findings, day }) => ({
      file,
      name,
      kind,
      fate,
      units,
      items: pieces.filter((piece) => piece.kind === 'item').length,
      ...(day && { day: isoDay(day) }),
      leftOut,
      errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    })),
  }),
});

const unitJson = ({
  name,
  required,
  count,
  items,
  longest,
  limit,
  figures,
  lacks,
  errors,
  warnings,
  files,
}: UnitRow) => ({
  name,
  required,
  contributions: count,
  items: items ?? null,
  length: longest,
  ...(limit !== undefined && { limit }),
  figures,
  lacks,
  errors,
  warnings,
  files: files.map(({ sent, late }) => ({ name: sent.name, fate: sent.fate, ...(late > 0 && { daysLate: late }) })),
});
