/** The helpers a template may call. Each takes a text and gives markup; marks are never doubled (contract 2.3). */

import { inBrackets, withEnding } from '../model/names.ts';
import { asText, type Text } from './text.ts';

type Value = Text | string | undefined;

const raw = (value: Value): string => (typeof value === 'object' ? value.raw : (value ?? ''));

/** `{{ended label "："}}`: the text with the mark behind it. */
function ended(value: Value, mark: Value): Text {
  const text = raw(value);
  return asText(text === '' ? '' : withEnding(text, raw(mark) as '：'));
}

/** `{{enclosed title "【】"}}`: the text in the pair of brackets. */
function enclosed(value: Value, pair: Value): Text {
  const text = raw(value);
  return asText(text === '' ? '' : inBrackets(text, raw(pair) as '（）'));
}

/** `{{framed copies "共印" "份"}}`: the text between two words, unless it already says so. */
function framed(value: Value, before: Value, after: Value): Text {
  const text = raw(value);
  const start = text.startsWith(raw(before)) ? '' : raw(before);
  const end = text.endsWith(raw(after)) ? '' : raw(after);
  return asText(text === '' ? '' : start + text + end);
}

/** `{{labelled measure "单位："}}`: the text behind a label, unless it brings a label of that word (计量单位：个). */
function labelled(value: Value, label: Value): Text {
  const text = raw(value);
  const word = raw(label).slice(0, -1);
  const [before = ''] = text.split(/[：:]/, 1);
  return asText(text === '' || (before !== text && before.endsWith(word)) ? text : raw(label) + text);
}

export const helpers = { ended, enclosed, framed, labelled } as const;

/** How many values each takes. */
export const helperArity: Readonly<Record<keyof typeof helpers, number>> = {
  ended: 2,
  enclosed: 2,
  framed: 3,
  labelled: 2,
};
