import { attachmentForm } from './attachment-form.ts';
import { dateForm } from './date-form.ts';
import { documentNumber } from './document-number.ts';
import { levelBrackets } from './level-brackets.ts';
import { levelMark } from './level-mark.ts';
import { levelSequence } from './level-sequence.ts';
import { mastheadWord } from './masthead-word.ts';
import { numberForm } from './number-form.ts';
import { percentPoint } from './percent-point.ts';

/** Written forms a clause fixes: numbering of levels, dates, ranges, document numbers. */
export const formsChecks = [
  levelMark,
  levelBrackets,
  levelSequence,
  documentNumber,
  mastheadWord,
  dateForm,
  numberForm,
  percentPoint,
  attachmentForm,
] as const;
