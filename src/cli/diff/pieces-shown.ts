/** Changed words with as much of what stands round them as tells where they are. */

import { pictureMark } from '../../compare/paragraphs.ts';
import type { EditPiece } from '../../compare/words.ts';

/** Words of a text that were changed, or whole clauses that came or went. */
export interface ShownChange {
  readonly kind: 'words' | 'gone' | 'new';
  /** `前面[旧→新]后面`; of whole clauses themselves. */
  readonly text: string;
  /** The same as they were, and as they are. */
  readonly before: string;
  readonly after: string;
}

/** So many characters of what stays are shown on each side. */
const around = 10;

/** What stands close together shares a line. */
export function shownChanges(pieces: readonly EditPiece[]): readonly ShownChange[] {
  const found: { kind: ShownChange['kind']; text: string; before: string; after: string }[] = [];
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (piece.kind === 'same') {
      const last = found.at(-1);
      if (!isOpen || !last) continue;
      const isNear = next !== undefined && !isWhole(next, piece.text) && reach(piece.text) && !isClause(next);
      const tail = isNear ? plain(piece.text) : behind(piece.text);
      last.text += tail;
      last.before += tail;
      last.after += tail;
      isOpen = isNear;
      continue;
    }
    const left = pieces[index - 1];
    if (isClause(piece) && isWhole(piece, left?.kind === 'same' ? left.text : '')) {
      const text = plain(piece.before + piece.after);
      found.push({
        kind: piece.after === '' ? 'gone' : 'new',
        text,
        before: plain(piece.before),
        after: plain(piece.after),
      });
      isOpen = false;
      continue;
    }
    const [old, now] = [plain(piece.before), plain(piece.after)];
    const last = found.at(-1);
    if (isOpen && last) {
      last.text += `[${old}→${now}]`;
      last.before += old;
      last.after += now;
    } else {
      const head = left?.kind === 'same' ? before(left.text) : '';
      found.push({ kind: 'words', text: `${head}[${old}→${now}]`, before: head + old, after: head + now });
    }
    isOpen = true;
  }
  return found;
}

/** Only one side says something, and that ends as a clause does. */
const isClause = (piece: EditPiece): boolean =>
  piece.kind === 'changed' &&
  (piece.before === '') !== (piece.after === '') &&
  /[。；！？]$/u.test(piece.before + piece.after);
const isWhole = (piece: EditPiece, left: string): boolean =>
  isClause(piece) && (left === '' || /[。；！？\n]$/u.test(left));

const reach = (text: string): boolean => Array.from(text).length <= 2 * around;

function before(text: string): string {
  const clause = /[^。；！？，：\n]*[、，：]?[^。；！？，：\n]*$/u.exec(plain(text))?.[0] ?? '';
  const own = /[^，：]*$/u.exec(clause)?.[0] ?? '';
  const characters = Array.from(own.length >= 2 ? own : clause);
  return characters.length <= around + 2 ? characters.join('') : `…${characters.slice(-around).join('')}`;
}
function behind(text: string): string {
  const clause = /^[，。；！？：]?[^。；！？，：\n]*/u.exec(plain(text))?.[0] ?? '';
  const characters = Array.from(clause);
  return characters.length <= around + 2 ? characters.join('') : `${characters.slice(0, around).join('')}…`;
}

/** What is no letter, as a reader would name it. */
export const plain = (text: string): string =>
  text.replaceAll(pictureMark, '〔图〕').replaceAll('\n', '⏎').replaceAll('\t', '　');
