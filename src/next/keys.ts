/** In which language keys are written. */

import type { Form } from '../schema/form.ts';
import { seriesGrammar } from '../schema/grammar.ts';
import { seriesFile } from '../schema/series-file.ts';
import { reread } from '../source/reread.ts';
import { type Entries, fieldsOf, type Making } from './making.ts';

/** Of a series; 中文 where it cannot be read. */
export function keysOfSeries(bytes: Uint8Array): Making['keys'] {
  const again = reread(bytes, seriesGrammar);
  return again ? languageOf(again.data, seriesFile) : 'zh';
}

/** That of most keys of a file. */
export function languageOf(data: Entries, form: Form): Making['keys'] {
  const fields = fieldsOf({ value: data }, form, []);
  return fields.filter(({ key, name }) => key === name).length * 2 > fields.length ? 'en' : 'zh';
}
