/** 版式 as an author writes it → the choices a preset takes. */

import { pt, typeSize } from '../measure.ts';
import type { Style } from '../schema/style.ts';
import type { OfficeChoices } from './choices.ts';

const colors: Readonly<Record<string, string>> = { red: 'FF0000', black: '000000' };

/** @param isDraft it goes round on plain paper, whatever the last one is printed on */
export function officeChoices(style: Style, isDraft: boolean): OfficeChoices {
  const {
    margins,
    nameSize,
    color,
    ruleWeight,
    faces,
    digits,
    level3Bold,
    pageNumber,
    imprintFace,
    titleBreak,
    preprinted,
  } = style;
  return {
    ...(margins === undefined ? {} : { margins }),
    ...(nameSize === undefined ? {} : { nameSize: typeof nameSize === 'number' ? pt(nameSize) : typeSize[nameSize] }),
    ...(color === undefined ? {} : { color: colors[color] ?? color.toUpperCase() }),
    ...(ruleWeight === undefined ? {} : { ruleWeight: pt(ruleWeight) }),
    ...(faces === undefined ? {} : { faces: rolesOf(faces) }),
    ...(digits === undefined ? {} : { digits }),
    ...(level3Bold === undefined ? {} : { level3Bold }),
    ...(pageNumber === undefined ? {} : { pageNumber }),
    ...(imprintFace === undefined ? {} : { imprintFace }),
    ...(titleBreak === undefined ? {} : { titleBreak }),
    ...(preprinted && !isDraft ? { preprinted } : {}),
  };
}

/** The author's 楷体 is the face that sets a text off: 按语, the signer's name. */
function rolesOf({ kai, ...faces }: NonNullable<Style['faces']>): NonNullable<OfficeChoices['faces']> {
  return kai === undefined ? faces : { ...faces, aside: kai };
}
