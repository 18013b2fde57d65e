/** The lines at the end of a contribution that are none of its text: who signs it, when, whom to ask, what is attached (rule 3). */

import { isDayLine } from './days.ts';
import { correction, hasEndMark, isAttachment, reasonOf } from './lines.ts';
import { numberOf } from './numbers.ts';
import type { Part } from './parts.ts';
import type { LeftOutReason } from './types.ts';
import { unitOfLine } from './unit-names.ts';
import type { Ways } from './ways.ts';

export const office =
  /(?:办|办公室|局|委|委员会|党委|党工委|政府|厅|部|处|中心|支队|大队|公司|院|管委会|指挥部|专班|专委会|街道|镇|乡)(?:[（(](?:盖章|公章|章)[）)])?$/;

/** A unit, or an office by its last word, with or without a day behind it. */
function isSignature(text: string, { units }: Ways): boolean {
  const bare = text.replace(/[\s\u3000]+[（(]?[\d〇○零一二三四五六七八九]{4}[年.．/-].*$/, '').trim();
  if (Array.from(bare).length > 40 || hasEndMark(bare) || /[，。；：]/.test(bare)) return false;
  return unitOfLine(bare, units) !== undefined || office.test(bare);
}

/** A unit right before a day, in the middle of a file that several have written. */
export function isSignatureAt(parts: readonly Part[], index: number, ways: Ways): boolean {
  const [part, next, before] = [parts[index], parts[index + 1], parts[index - 1]];
  if (part?.kind !== 'text' || before?.kind !== 'text' || next?.kind !== 'text') return false;
  return isDayLine(next.text) && isSignature(part.text, ways) && hasEndMark(before.text);
}

export function tailReason(text: string, ways: Ways, isChat: boolean): LeftOutReason {
  const known = reasonOf(text, isChat);
  if (known) return known;
  if (isDayLine(text)) return 'day';
  return isSignature(text, ways) ? 'signature' : 'attachment';
}

/** Where the tail begins: lines from the end on that are none of the text. One line is always left. */
export function tailOf(parts: readonly Part[], ways: Ways, isChat: boolean): number {
  let end = parts.length;
  for (; end > 0; end -= 1) {
    const part = parts[end - 1];
    if (part?.kind !== 'text') break;
    const { text } = part;
    const isTail =
      correction(text) === undefined &&
      (reasonOf(text, isChat) !== undefined ||
        isDayLine(text) ||
        isSignature(text, ways) ||
        isInAttachments(parts, end - 1));
    if (!isTail) break;
  }
  return end;
}

/** 附件：1.清单, or one of the lines below it. */
function isInAttachments(parts: readonly Part[], index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const part = parts[at];
    if (part?.kind !== 'text') return false;
    if (isAttachment(part.text)) return true;
    if (hasEndMark(part.text) || numberOf(part) === undefined) return false;
  }
  return false;
}
