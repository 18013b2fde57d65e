/** A contribution as a YAML file (contract 3.0): what a unit sends for one section, or for several, or its figures. */

import { either, type FormOutput, list, map, open, reported, sectionTitle, text, unitName } from './form.ts';
import { key } from './key.ts';
import { unprinted } from './role.ts';
import { plainBlock, section } from './section.ts';

export const fragmentFile = map({
  unit: key('单位', unitName, '哪个单位的来稿', 'which unit sends it', { role: unprinted.list }),
  section: key(
    ['栏目', '章节', 'sections'],
    either(sectionTitle, list(section)),
    '登在哪个栏目：标题，内容写在旁边；或像一期里那样的栏目列表',
    'for which section: its title, with the content beside it; or sections as in an issue',
    { role: unprinted.list, byDefault: '照供稿单位' },
  ),
  ...plainBlock,
  values: key(
    ['指标值', '数值'],
    open(either(reported, open(reported))),
    '本单位的数：指标名: 数',
    'figures of this unit: indicator → number',
    { role: 'figure' },
  ),
  madeFrom: key('来自', text, '由哪一份来稿收成；那一份就不再印', 'the sent file it was made of, which it replaces', {
    role: unprinted.file,
  }),
});

export type FragmentFile = FormOutput<typeof fragmentFile>;
