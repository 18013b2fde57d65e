/** Words that look otherwise than they did. */

import type { Look } from '../flow/flow.ts';
import type { ComparedParagraph } from './paragraphs.ts';

export interface LookChange {
  /** The words, as they stand in both. */
  readonly text: string;
  /** What they have now and had not, or had and have no more. */
  readonly gained: readonly LookMark[];
  readonly lost: readonly LookMark[];
}
/** What a person sets words off by; size, face and colour are those of the kind of paragraph. */
type LookMark = (typeof kinds)[number];

/** @param before and after are the same words */
export function lookChanges(before: ComparedParagraph, after: ComparedParagraph): readonly LookChange[] {
  const [old, now] = [looksAt(before), looksAt(after)];
  const found: LookChange[] = [];
  let open: { start: number; key: string } | undefined;
  const close = (end: number): void => {
    if (!open) return;
    const text = after.text.slice(open.start, end);
    const [a, b] = [old[open.start], now[open.start]];
    const differing = (one: Look | undefined, other: Look | undefined) =>
      kinds.filter((kind) => (one?.[kind] ?? false) && !(other?.[kind] ?? false));
    // A blank has no look.
    if (text.trim() !== '') found.push({ text, gained: differing(b, a), lost: differing(a, b) });
    open = undefined;
  };
  for (let at = 0; at < after.text.length; at++) {
    const [a, b] = [old[at], now[at]];
    // What has no look of its own, such as a picture, changes none.
    const key = a && b && !isBlank(after.text[at]) ? kinds.map((kind) => `${a[kind]}${b[kind]}`).join() : '';
    const differs = a && b && kinds.some((kind) => a[kind] !== b[kind]) && key !== '';
    if (open && (!differs || key !== open.key)) close(at);
    if (differs && !open) open = { start: at, key };
  }
  close(after.text.length);
  return found;
}

const kinds = ['bold', 'italic', 'underline'] as const satisfies readonly (keyof Look)[];
const isBlank = (char = ''): boolean => /\s/.test(char);

const looksAt = ({ looks }: ComparedParagraph): readonly (Look | undefined)[] =>
  looks.flatMap(({ length, look }) => Array<Look | undefined>(length).fill(look));
