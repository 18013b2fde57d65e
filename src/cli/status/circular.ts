/** The circular of a tally, as an issue file or built. */

import type { Words } from '../../diagnostic.ts';
import { circularOf } from '../../status/tally/circular.ts';
import { stretchWords } from '../../status/tally/stretch.ts';
import type { Engine } from '../engine.ts';
import { built } from './answers.ts';
import type { Asked } from './flags.ts';
import type { TallyView } from './tally-view.ts';

export function circularFor(
  engine: Engine,
  views: readonly TallyView[],
  { format, today }: Asked,
): { readonly content: string | Uint8Array } | { readonly fault: Words } {
  const [view, ...more] = views;
  if (!view || more.length > 0) return { fault: oneOnly };
  const { stretch, tally, upTo, title, series, issues } = view;
  if (tally.units.length === 0 || issues.length === 0) return { fault: nothing(stretchWords(stretch)) };
  const text = circularOf({
    stretch,
    tally,
    ...(upTo && { upTo }),
    issues,
    ...(title !== '' && { name: title }),
    ...(series?.masthead?.office !== undefined && { office: series.masthead.office }),
    series,
    day: today,
  });
  if (format === 'yaml') return { content: text };
  const bytes = built(engine, '采用通报.yaml', text, format === 'docx' ? 'docx' : 'text');
  return bytes ? { content: bytes } : { fault: nothing(stretchWords(stretch)) };
}

const oneOnly: Words = {
  zh: '通报只做一个刊物的，这里有几个：写明刊物的文件夹',
  en: 'a circular is of one series, and there are several here: name the folder of one',
};
const nothing = ({ zh, en }: Words): Words => ({
  zh: `${zh}没有可以通报的：没有一期，或没有一个单位`,
  en: `there is nothing to report of ${en}: no issue, or no unit`,
});
