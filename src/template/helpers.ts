/** The helpers a template may call. Each takes a text and gives markup; marks are never doubled (contract 2.3). */

import { around, inBrackets, withEnding } from '../model/names.ts';
import type { Part } from '../origin.ts';
import { type TemplateText, Texts } from './text.ts';

type Value = TemplateText | string | undefined;

const raw = (value: Value): string => (typeof value === 'object' ? value.raw : (value ?? ''));
const parts = (value: Value): readonly Part[] =>
  typeof value === 'object' ? value.parts : value ? [{ text: value }] : [];

/** A text of the document that the values are of; nothing where the first of them says nothing. */
function made(values: readonly [Value, ...Value[]], all: readonly Part[]): TemplateText {
  const said = raw(values[0]) === '' ? [] : all;
  return values.find((value) => typeof value === 'object')?.with(said) ?? new Texts().of(said);
}

/** `{{ended label "："}}`: the text with the mark behind it. */
const ended = (value: Value, mark: Value): TemplateText =>
  made([value, mark], around(parts(value), withEnding(raw(value), raw(mark) as '：')));

/** `{{enclosed title "【】"}}`: the text in the pair of brackets. */
const enclosed = (value: Value, pair: Value): TemplateText =>
  made([value, pair], around(parts(value), inBrackets(raw(value), raw(pair) as '（）')));

/** `{{framed copies "共印" "份"}}`: the text between two words, unless it already says so. */
function framed(value: Value, before: Value, after: Value): TemplateText {
  const text = raw(value);
  const start = text.startsWith(raw(before)) ? [] : parts(before);
  const end = text.endsWith(raw(after)) ? [] : parts(after);
  return made([value, before, after], [...start, ...parts(value), ...end]);
}

/** `{{labelled measure "单位："}}`: the text behind a label, unless it brings a label of that word (计量单位：个). */
function labelled(value: Value, label: Value): TemplateText {
  const text = raw(value);
  const word = raw(label).slice(0, -1);
  const [before = ''] = text.split(/[：:]/, 1);
  return made(
    [value, label],
    before !== text && before.endsWith(word) ? parts(value) : [...parts(label), ...parts(value)],
  );
}

export const helpers = { ended, enclosed, framed, labelled } as const;

/** How many values each takes. */
export const helperArity: Readonly<Record<keyof typeof helpers, number>> = {
  ended: 2,
  enclosed: 2,
  framed: 3,
  labelled: 2,
};
