/** Joining names and keeping marks single: everything the program adds between what the author wrote (contract 2.3). */

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
export function joinWith(mark: string, texts: readonly string[]): string {
  return texts.reduce(
    (joined, text, index) => (index === 0 ? text : `${endsInSeparator(joined) ? joined : joined + mark}${text}`),
    '',
  );
}
const endsInSeparator = (text: string): boolean => /[、，；：,;:]$/.test(text);

/** A stretch of a line; `keep` where a line must not break inside it. */
export interface Piece {
  readonly text: string;
  readonly keep: boolean;
}

/** One printed line of a 版记: units joined by 、, or a padded name list with its suffix, each name held together. */
export function recipientsPieces(recipients: Recipients): readonly Piece[] {
  if (recipients.kind === 'text') return [{ text: joinWith('、', recipients.texts), keep: false }];
  const names = recipients.names.flatMap((name, index): Piece[] => [
    ...(index > 0 && !endsInSeparator(recipients.names[index - 1] as string) ? [{ text: '、', keep: false }] : []),
    { text: padName(name), keep: true },
  ]);
  return recipients.suffix === undefined ? names : [...names, { text: recipients.suffix, keep: false }];
}
