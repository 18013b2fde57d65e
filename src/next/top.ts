/** What becomes of every key outside the sections. */

import { type Day, isoDay, parseIsoDay } from '../calendar.ts';
import { checks } from '../schema/checks.ts';
import { contributions } from '../schema/contributions.ts';
import type { Form } from '../schema/form.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { signature } from '../schema/issue-file.ts';
import { masthead } from '../schema/masthead.ts';
import { shapesOf } from '../schema/shape.ts';
import type { Noted } from '../source/emit.ts';
import {
  between,
  blank,
  type Entries,
  fieldOf,
  gone,
  kept,
  keptAndSaid,
  type Make,
  type Making,
  optional,
  remade,
  textOf,
  wasWords,
  withBeside,
} from './making.ts';
import { wordsCountedOn } from './number.ts';
import { same } from './report.ts';
import { remadeSections } from './sections.ts';

const within =
  (form: Form, fates: Readonly<Record<string, Make>>): Make =>
  ({ value, path }, making) =>
    remade(value, form, fates, making, path);

/** The number itself; the author's remark on it stays. */
const counted =
  (which: 'year' | 'number' | 'total'): Make =>
  (field, making) => {
    const value = making.numbers[which];
    return value === undefined ? blank(field, making) : withBeside(field.value, undefined, making, String(value));
  };

const countedWords: Make = (field, making) => {
  const next = wordsCountedOn(textOf(field.value) ?? '', making.last.standing, making.numbers);
  return next === undefined ? blank(field, making) : withBeside(field.value, undefined, making, next);
};

/** The day is known where it was asked for; the one that follows from the 周期 only a comment names. */
const dayOpen: Make = (field, making) => {
  const last = textOf(field.value);
  const lastDay = last === undefined ? undefined : parseIsoDay(last);
  const isIssueDay = lastDay === undefined || isSameDay(lastDay, making.last.standing.day);
  if (making.day && isIssueDay) return withBeside(field.value, undefined, making, isoDay(making.day));
  making.report.blanks.push({ count: 1, what: same(field.path.join('.')) });
  const was = last && wasWords(last)[making.lang];
  const next = making.proposed && isIssueDay ? proposal(making.proposed, making) : undefined;
  return withBeside(field.value, [was, next].filter(Boolean).join(between[making.lang]) || undefined, making);
};

const isSameDay = (a: Day, b: Day | undefined): boolean => b !== undefined && isoDay(a) === isoDay(b);

const proposal = (day: Day, { lang }: Making): string =>
  ({ zh: `按周期应在 ${isoDay(day)}`, en: `due on ${isoDay(day)}` })[lang];

const mastheadFates: Readonly<Record<keyof NonNullable<BulletinFile['masthead']>, Make>> = {
  classification: optional,
  copyNumber: optional,
  urgency: optional,
  name: keptAndSaid,
  year: counted('year'),
  number: counted('number'),
  total: counted('total'),
  numberText: countedWords,
  office: keptAndSaid,
  date: dayOpen,
  signer: optional,
  documentNumber: countedWords,
};

const signatureFates: Readonly<Record<keyof NonNullable<BulletinFile['signature']>, Make>> = {
  offices: kept,
  date: dayOpen,
  seal: kept,
};

/** What was said of last time's words or files goes; the rest stays. */
const without =
  (form: Form, name: string): Make =>
  (field, making) => {
    const old = fieldOf(field.value, form, name);
    const rest = new Map([...(field.value.value as Entries)].filter(([key]) => key !== old?.key));
    if (old) gone({ ...old, path: [...field.path, old.key] }, making);
    return rest.size > 0 ? keptAndSaid({ ...field, value: { ...field.value, value: rest } }, making) : undefined;
  };

/** What is said of an indicator: where only one thing is said of each, that one thing. */
const keptIndicators: Make = (field, making) => {
  const leaves = new Set([...leafKeys(field.value)]);
  const [only] = leaves;
  const place = making.placeOf(field.path);
  const name = leaves.size === 1 && only !== undefined ? `${field.key}的${only}` : field.key;
  making.report.kept.push({ zh: `${name}（${place}）`, en: `${field.key} (${place})` });
  return kept(field, making);
};

function* leafKeys({ value }: Noted, key?: string): Generator<string> {
  if (value instanceof Map) for (const [name, of] of value as Entries) yield* leafKeys(of as Noted, name);
  else if (key !== undefined) yield key;
}

/** `是` and its like choose; a list names what stood in the last issue. */
const onlyIfTrue: Make = (field, making) => {
  const words = shapesOf(field.form).find((shape) => shape.kind === 'scalar' && shape.type === 'words');
  const isFlag = words?.kind === 'scalar' && words.words?.has(textOf(field.value) ?? '');
  return isFlag ? kept(field, making) : gone(field, making);
};

export const topFates: Readonly<Record<keyof BulletinFile, Make>> = {
  kind: keptAndSaid,
  masthead: within(masthead, mastheadFates),
  overtitle: gone,
  title: blank,
  subtitle: gone,
  addressee: keptAndSaid,
  editorsNote: gone,
  contents: onlyIfTrue,
  preamble: gone,
  sections: remadeSections,
  closing: gone,
  attachments: gone,
  attendance: gone,
  signature: within(signature, signatureFates),
  notes: optional,
  distribution: keptAndSaid,
  contacts: keptAndSaid,
  copies: keptAndSaid,
  printer: keptAndSaid,
  printDate: dayOpen,
  indicators: keptIndicators,
  style: keptAndSaid,
  checks: without(checks, 'allow'),
  contributions: without(contributions, 'unused'),
};
