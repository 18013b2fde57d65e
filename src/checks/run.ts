/** Runs the checks over a subject, as the series and the issue have set them. */

import type { Finding, Severity } from '../diagnostic.ts';
import { allowing, settingFaults } from './allow.ts';
import type { Check, Found } from './check.ts';
import { checks } from './list.ts';
import type { Subject } from './subject.ts';
import { withoutBeside } from './typed/beside.ts';

/** Beyond this many of one kind nobody reads on, and a hostile text gets no more time. */
export const mostOfAKind = 1000;

/** Every finding of every check that is not off, less those that are allowed. */
export function findingsOf(subject: Subject): readonly Finding[] {
  const settings = subject.issue?.file.checks ?? {};
  const allowed = allowing(subject, settings.allow ?? []);
  const found = checks.flatMap((check) => {
    const set = settings.severities?.get(check.code);
    return set === 'off' ? [] : foundBy(check, subject, set).filter((finding) => !allowed.covers(finding));
  });
  return [...settingFaults(settings), ...withoutBeside(found), ...allowed.unused()];
}

function foundBy(check: Check, subject: Subject, set: Severity | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const found of check.run(subject)) {
    const last = findings.length === mostOfAKind - 1;
    findings.push(finding(check, last ? andMore(found) : found, set));
    if (last) break;
  }
  return findings;
}

const andMore = (found: Found): Found => ({
  ...found,
  message: {
    zh: `${found.message.zh}（同类太多，只列到这里）`,
    en: `${found.message.en} (too many of the kind to go on)`,
  },
});

/** What the series sets is meant for the kind: a finding that is by itself milder than that stays so. */
const finding = ({ code, severity, basis }: Check, found: Found, set: Severity | undefined): Finding => ({
  ...safely(found),
  code,
  basis,
  severity: set && found.severity ? milder(set, found.severity) : (set ?? found.severity ?? severity),
});

const mildFirst: readonly Severity[] = ['info', 'warning', 'error'];
const milder = (a: Severity, b: Severity): Severity => (mildFirst.indexOf(a) < mildFirst.indexOf(b) ? a : b);

/** Where bold begins or ends inside the stretch, putting in another text would leave its marks without a partner. */
const safely = ({ replace, ...said }: Found): Omit<Found, 'severity'> =>
  replace === undefined || said.found?.includes('**') ? said : { ...said, replace };
