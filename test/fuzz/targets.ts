import type { Target } from './target.ts';
import { declared } from './targets/declared.ts';
import { docx } from './targets/docx.ts';
import { image } from './targets/image.ts';
import { old } from './targets/old.ts';
import { series } from './targets/series.ts';
import { csv, xlsx } from './targets/table.ts';
import { template } from './targets/template.ts';
import { yaml } from './targets/yaml.ts';

/** Each with how many of it twelve thousand cases hold: of the costly ones fewer. */
export const targets: Readonly<Record<string, { readonly share: number; readonly target: Target }>> = {
  yaml: { share: 1900, target: yaml },
  template: { share: 700, target: template },
  image: { share: 1700, target: image },
  declared: { share: 800, target: declared },
  series: { share: 700, target: series },
  csv: { share: 1700, target: csv },
  xlsx: { share: 1500, target: xlsx },
  docx: { share: 1000, target: docx },
  old: { share: 2000, target: old },
};
