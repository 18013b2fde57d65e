/** Units of 单位名录 as status asks them. */

import type { Unit } from '../model/context.ts';

/** 来稿: 否 has figures, and never owes a text. */
export const owesText = ({ contributes }: Pick<Unit, 'contributes'>): boolean => contributes !== false;
