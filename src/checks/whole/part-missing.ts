import type { Words } from '../../diagnostic.ts';
import type { Check, Found } from '../check.ts';

/**
 * Of the issues of a series that says who issues them; a document by itself may leave anything out (contract 2.3).
 * A masthead names its issue (7.2.5) and its day; who signs, signs on a day (7.3.5.4).
 */
export const partMissing: Check = {
  code: 'part-missing',
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012 7.2.5、7.3.5.4：发文字号（期号）、成文日期',
    en: 'GB/T 9704-2012, 7.2.5 and 7.3.5.4: number and date',
  },
  *run({ issue }) {
    if (!issue?.series?.masthead?.office) return;
    const { masthead, signature, kind } = issue.bulletin;
    if (masthead && masthead.name.length > 0 && kind === 'bulletin') {
      const { number, total, numberText, documentNumber, date } = masthead;
      const numbered = [number, total, numberText, documentNumber].some(Boolean);
      const dated = date !== undefined || signature?.date !== undefined;
      // With neither it is no 期 at all, but a note that lies in the folder.
      if (!numbered && dated) yield missing({ zh: '报头没有期号', en: 'the masthead has no number' }, '期号: 2');
      if (numbered && !dated) {
        yield missing({ zh: '报头没有日期', en: 'the masthead has no date' }, '日期: 2024-03-09');
      }
    }
    if (signature && signature.offices.length > 0 && !signature.date) {
      yield missing({ zh: '落款有单位，没有日期', en: 'the signature has no date' }, '日期: 2024-03-09');
    }
  },
};

const missing = (message: Words, line: string): Found => ({
  path: [],
  message,
  hint: { zh: `加上一行 ${line}`, en: `add ${line}` },
});
