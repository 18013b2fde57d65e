/** From what the author wrote to the canonical document, or to everything that is wrong with it. */

import * as z from 'zod/mini';
import { type Finding, hasError, type Outcome, type Path } from '../diagnostic.ts';
import type { Source } from '../source/data.ts';
import { type Canonical, canonical, withoutNulls } from './canonical.ts';
import { explain, meantIn } from './explain.ts';
import type { Form, FormOutput } from './form.ts';
import { type FragmentFile, fragmentFile } from './fragment-file.ts';
import { type BulletinFile, issueFile } from './issue-file.ts';
import { oversized } from './oversized.ts';
import { type SeriesFile, seriesFile } from './series-file.ts';
import { type Located, locateIn, written } from './written.ts';

export interface Resolved<T> extends Located<T> {
  /** Null stands where the author wrote a key without a value, which removes a series' default. */
  readonly canonical: Canonical;
  /** How many steps of a canonical path are written in this file. */
  depth(path: Path): number;
}

/** Findings have paths in the author's keys (`source.locate` takes them); all faults of the file in one run. */
export const resolveIssue = (source: Source): Outcome<Resolved<BulletinFile>> => resolve(issueFile, source);
export const resolveFragment = (source: Source): Outcome<Resolved<FragmentFile>> => resolve(fragmentFile, source);
/** A list that stands in a file is none until it is read (`gather/lists/`). */
export function resolveSeries(source: Source): Outcome<Resolved<SeriesFile>> {
  const { value, findings } = resolve(seriesFile, source);
  if (!value) return { findings };
  // In the order written.
  const read = Object.entries(value.value).filter(([key, one]) => !lists.has(key) || Array.isArray(one));
  return { value: { ...value, value: Object.fromEntries(read) as SeriesFile }, findings };
}
const lists: ReadonlySet<string> = new Set(['units', 'roster']);

function resolve<F extends Form>(form: F, source: Source): Outcome<Resolved<FormOutput<F>>> {
  const findings: Finding[] = [];
  // An empty file is an empty document: whether that is a fault, the join with the series decides.
  const data = source.data ?? new Map();
  const raw = canonical(form, data, (finding) => findings.push(finding)) ?? {};
  const tooMuch = oversized(raw);
  if (tooMuch.length > 0) {
    const inKeys = tooMuch.map((finding) => ({ ...finding, path: written(form, source.data, finding.path).path }));
    return { findings: [...findings, ...inKeys] };
  }
  const value = withoutNulls(raw);
  const parsed = z.safeParse(form, value);
  if (!parsed.success) {
    const meant = meantIn(findings);
    for (const zodIssue of parsed.error.issues)
      for (const finding of explain(form, data, value, zodIssue, meant)) findings.push(finding);
  }
  if (!parsed.success || hasError(findings)) return { findings };
  return {
    value: {
      // Not zod's copy: that one has its keys in the order declared, and parts of a content print in the order written.
      value: value as FormOutput<F>,
      canonical: raw,
      depth: (path) => written(form, source.data, path).depth,
      locate: (path, span, target) => locateIn(form, source, path, span, target),
    },
    findings,
  };
}
