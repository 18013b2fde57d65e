/** Joining names and keeping marks single: everything the program adds between what the author wrote (contract 2.3). */

import type { Origin, Part } from '../origin.ts';
import type { Recipients } from './bulletin.ts';

const fullWidthBlank = '\u3000';

/** In a name list a name of two characters is spread to the width of three, so that columns of names align. */
export function padName(name: string): string {
  const characters = [...name];
  return characters.length === 2 && characters.every((c) => /\p{Script=Han}/u.test(c))
    ? characters.join(fullWidthBlank)
    : name;
}

/** Ends in a mark, also one inside closing quotes, brackets or bold stars. */
export function endsInMark(text: string): boolean {
  const inner = stripTail(text, `”’"'）〕】》〉」』)]*`);
  return '。，、；：！？…—,.;:!?'.includes(inner.at(-1) ?? ' ') || '…—'.includes(text.at(-1) ?? ' ');
}

/** The text with the mark behind it, unless it ends so already (a half-width twin counts). */
export function withEnding(text: string, mark: '：' | '，' | '。' | '、'): string {
  const last = stripTail(text, '*').at(-1);
  return last === mark || last === halfWidth[mark] ? text : text + mark;
}
const halfWidth = { '：': ':', '，': ',', '。': '.', '、': ',' } as const;

/** What a rule made of a text, as parts: the text itself with its origin, and the program's own marks round it. */
export function around(parts: readonly Part[], made: string): readonly Part[] {
  const text = parts.map((part) => part.text).join('');
  const at = made.indexOf(text);
  const part = (own: string): readonly Part[] => (own === '' ? [] : [{ text: own }]);
  return at < 0 ? [{ text: made }] : [...part(made.slice(0, at)), ...parts, ...part(made.slice(at + text.length))];
}

/** The text in brackets, unless the author wrote one pair of them round the whole. */
export function inBrackets(text: string, pair: '（）' | '【】'): string {
  const [open, close] = pair === '（）' ? ['（(', '）)'] : ['【', '】'];
  return bracketed(text, open as string, close as string) ? text : `${pair[0]}${text}${pair[1]}`;
}

/** The text without the one pair of brackets that the author wrote round the whole. */
export function withoutBrackets(text: string): string {
  if (!bracketed(text, '（(', '）)')) return text;
  const [, before = '', inner = '', after = ''] = /^(\**)[（(]([\s\S]*)[）)](\**)$/.exec(text) ?? [];
  return before + inner + after;
}

function bracketed(text: string, open: string, close: string): boolean {
  const bare = stripTail(text, '*').replace(/^\*+/, '');
  if (bare.length < 2 || !open.includes(bare[0] as string)) return false;
  let depth = 0;
  for (let at = 0; at < bare.length; at += 1) {
    const c = bare[at] as string;
    if (open.includes(c)) depth += 1;
    else if (close.includes(c)) depth -= 1;
    if (depth === 0) return at === bare.length - 1;
  }
  return false;
}

/** Without the run of these characters at its end; a loop, since a pattern would be slow on a megabyte of them. */
function stripTail(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** Joined with the mark, but not behind a text that ends in one. */
export const joinWith = (mark: string, texts: readonly string[]): string =>
  joinedParts(
    mark,
    texts.map((text) => ({ text })),
  )
    .map(({ text }) => text)
    .join('');

export const joinedParts = (mark: string, parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, index) => {
    // An empty one leaves what stands before it, which ends in the mark put there.
    const before = parts[index - 1];
    return before === undefined || endsInSeparator(before.text === '' && index > 1 ? mark : before.text)
      ? [part]
      : [{ text: mark }, part];
  });

const endsInSeparator = (text: string): boolean => /[、，；：,;:]$/.test(text);

/** A stretch of a line; `keep` where a line must not break inside it. */
export interface NamePiece extends Part {
  readonly keep: boolean;
}

/** One printed line of a 版记: units joined by 、, or a padded name list with its suffix, each name held together. */
export function recipientsPieces({ from, ...recipients }: Recipients): readonly NamePiece[] {
  if (recipients.kind === 'text') {
    const parts = recipients.texts.map((text, index) => ({ text, ...originOf(from?.[index]) }));
    return joinedParts('、', parts).map((part) => ({ ...part, keep: false }));
  }
  const names = recipients.names.flatMap((name, index): NamePiece[] => [
    ...(index > 0 && !endsInSeparator(recipients.names[index - 1] as string) ? [{ text: '、', keep: false }] : []),
    { ...nameInList(name, from?.[index]), keep: true },
  ]);
  const { suffix } = recipients;
  return suffix === undefined
    ? names
    : [...names, { text: suffix, ...originOf(from?.[recipients.names.length]), keep: false }];
}

/** A name as it stands in a list of names, in the 版记 and of 签发人. */
export function nameInList(name: string, origin: Origin | undefined): Part {
  const text = padName(name);
  return { text, ...originOf(origin, text !== name) };
}

/** A name that is spread has a blank of the program's inside. */
const originOf = (origin: Origin | undefined, spread = false): Pick<Part, 'origin'> =>
  origin ? { origin: spread ? { ...origin, computed: true } : origin } : {};
