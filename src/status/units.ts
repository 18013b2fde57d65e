/** Units of 单位名录 as status asks them. */

import type { Unit } from '../model/context.ts';

/** 来稿: 否 has figures, and never owes a text. */
export const owesText = ({ contributes }: Partial<Unit> & { readonly contributes?: boolean }): boolean =>
  contributes !== false;
