/** `style` 版式: the few things an office may set for itself; everything else is the standard's. */

import type { Pt } from '../measure.ts';
import type { Style } from '../schema/style.ts';

export interface OfficeChoices {
  readonly margins?: MarginProfile;
  /** The last line of the masthead's name, where it fits. */
  readonly nameSize?: Pt;
  /** Name and red rule, as RRGGBB. */
  readonly color?: string;
  readonly ruleWeight?: Pt;
  readonly faces?: Readonly<Partial<Record<ChosenFace, string>>>;
  /** ASCII digits and Latin letters in running text; without it they stand in the text's own face. */
  readonly digits?: string;
  readonly level3Bold?: boolean;
  readonly pageNumber?: PageNumberPlace;
  readonly imprintFace?: ImprintFace;
  readonly titleBreak?: TitleBreak;
  /** Name and red rules stand on the paper already: 套打. */
  readonly preprinted?: boolean;
}

/** The margins and the line pitch: named in schema/style.ts, measured in gbt9704.ts. */
export type MarginProfile = NonNullable<Style['margins']>;

export type PageNumberPlace = NonNullable<Style['pageNumber']>;
export type ImprintFace = NonNullable<Style['imprintFace']>;
export type TitleBreak = NonNullable<Style['titleBreak']>;

/** `aside` 楷体 sets a text off from the body (按语, 签发人). */
export type ChosenFace =
  | 'name'
  | 'title'
  | 'body'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'aside'
  | 'pageNumber';
