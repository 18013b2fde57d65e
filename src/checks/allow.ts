/** 允许: exceptions written down with a reason. One that matches nothing any more is itself reported. */

import type { Finding, Severity } from '../diagnostic.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { nearest } from '../schema/nearest.ts';
import { historyChecks } from './history/list.ts';
import { checks, isCheckCode } from './list.ts';
import type { Passage } from './passage.ts';
import type { Subject } from './subject.ts';

type Settings = NonNullable<BulletinFile['checks']>;
type Allow = NonNullable<Settings['allow']>[number];

export interface Allowed {
  /** Whether an exception covers the finding; it then counts as used. */
  covers(finding: Finding): boolean;
  unused(): readonly Finding[];
}

/** An exception with a text covers what lies on an occurrence of it, or holds one; without a text, all of its code. */
export function allowing(subject: Subject, exceptions: readonly Allow[]): Allowed {
  const used = new Set<Allow>();
  return {
    covers(finding) {
      const found = exceptions.find(
        ({ code, text }) => code === finding.code && (text === undefined || liesOn(finding, text, subject)),
      );
      if (found) used.add(found);
      return found !== undefined;
    },
    unused: () =>
      exceptions.flatMap((exception, index) =>
        used.has(exception) ||
        !isCheckCode(exception.code) ||
        !isDecided(exception.code, subject) ||
        isOfSeries(index, subject)
          ? []
          : unused(exception, index),
      ),
  };
}

function liesOn({ path, span, message }: Finding, text: string, { passages }: Subject): boolean {
  const here = passages.filter((passage) => samePath(passage, path));
  if (!span || here.length === 0) return message.zh.includes(text);
  return here.some((passage) => {
    for (let from = passage.text.indexOf(text); from >= 0; from = passage.text.indexOf(text, from + 1)) {
      const stretch = passage.span(from, from + text.length);
      if (stretch.start < Math.max(span.end, span.start + 1) && span.start < stretch.end) return true;
    }
    return false;
  });
}
const samePath = (passage: Passage, path: Finding['path']): boolean =>
  passage.path.length === path.length && passage.path.every((step, index) => step === path[index]);

/** What is compared with the issue before says nothing where that one is not there; it may be there elsewhere. */
function isDecided(code: string, { issue }: Subject): boolean {
  if (!historyChecks.some((check) => check.code === code)) return true;
  const [before] = issue?.earlier?.nearest() ?? [];
  return before !== undefined;
}

/** An exception of the series is for all its issues: one that has no use for it tells nothing. */
const isOfSeries = (index: number, { issue }: Subject): boolean =>
  issue !== undefined && issue.locate(['checks', 'allow', index]).file !== issue.locate([]).file;

const unused = ({ code, text }: Allow, index: number): Finding => ({
  path: ['checks', 'allow', index],
  code: 'allow-unused',
  severity: 'warning',
  message: {
    zh: `这条例外（${code}${text === undefined ? '' : `，“${text}”`}）已经没有用处`,
    en: `this exception (${code}${text === undefined ? '' : `, “${text}”`}) matches nothing`,
  },
  hint: { zh: '文字改过了就删去它', en: 'delete it if the text has changed' },
});

/** Codes that no check bears: the setting would silently do nothing. */
export function settingFaults({
  allow = [],
  severities = new Map<string, Severity | 'off'>(),
}: Settings): readonly Finding[] {
  return [
    ...allow.flatMap(({ code }, index) =>
      isCheckCode(code) ? [] : noSuchCode(code, ['checks', 'allow', index, 'code']),
    ),
    ...[...severities.keys()].flatMap((code) =>
      isCheckCode(code) ? [] : noSuchCode(code, ['checks', 'severities', code], 'key'),
    ),
  ];
}

function noSuchCode(code: string, path: Finding['path'], target: Finding['target'] = 'value'): Finding {
  const meant = nearest(
    code,
    checks.map((check) => check.code),
  );
  return {
    path,
    target,
    code: 'unknown-check',
    severity: 'error',
    message: { zh: `没有代码为“${code}”的校核`, en: `there is no check ${code}` },
    hint:
      meant === undefined
        ? { zh: '代码写在消息后面；bulletin explain 列出全部', en: '`bulletin explain` lists the codes' }
        : { zh: `是不是“${meant}”？`, en: `did you mean ${meant}?` },
  };
}
