/** What is no day at all where one is asked has been reported as an error of form. */

import type { Path } from '../diagnostic.ts';
import { type DayPlace, unclearDay } from '../schema/day-forms.ts';
import type { Passage } from './passage.ts';

export const isUnclearDay = ({ role, text, path }: Passage): boolean =>
  role === 'date' && unclearDay(text, placeOf(path)) !== undefined;

const placeOf = (path: Path): DayPlace =>
  path[0] === 'masthead' || path[0] === 'printDate'
    ? 'document'
    : path[0] === 'signature'
      ? 'signature'
      : path.at(-1) === 'period'
        ? 'period'
        : 'item';
