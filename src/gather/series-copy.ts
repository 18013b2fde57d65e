/** A copy of the series file beside it: no issue, and read by nobody. */

import { beginning } from '../diagnostic.ts';
import { baseOf } from '../world/names.ts';
import { isSeriesCopy } from './misnamed.ts';
import type { OpenFault } from './open-fault.ts';

/** @param series the file that is read as the series of this one */
export function seriesCopy(file: string, series: string): OpenFault | undefined {
  const name = baseOf(file);
  if (!isSeriesCopy(name)) return undefined;
  return {
    code: 'series-misnamed',
    file,
    at: beginning,
    message: {
      zh: `“${name}”是刊物设置的副本，不是一期，里面写的不起作用；用的是 ${series}`,
      en: `this is a copy of the series file, and no issue: nothing of it is used; ${series} is`,
    },
    hint: {
      zh: `没有用的，删去；要留着的，改名为 _${name}`,
      en: `delete it, or keep it under the name _${name}`,
    },
  };
}
