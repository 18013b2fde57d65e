/** In which language the keys of a series are written. */

import { seriesGrammar } from '../schema/grammar.ts';
import { seriesFile } from '../schema/series-file.ts';
import { reread } from '../source/reread.ts';
import { fieldsOf, type Making } from './making.ts';

export function keysOfSeries(bytes: Uint8Array): Making['keys'] {
  const again = reread(bytes, seriesGrammar);
  const fields = again ? fieldsOf({ value: again.data }, seriesFile, []) : [];
  return fields.filter(({ key, name }) => key === name).length * 2 > fields.length ? 'en' : 'zh';
}
