import { type Digits, round, split } from './digits.ts';

/** 常规: as many figures as there are, of a long fraction those that fit eleven characters, which is what a wide column shows. */
export function showGeneral(digits: Digits): string {
  const rounded = fitting(digits);
  const { whole, fraction } = split(rounded);
  const text = `${whole || '0'}${fraction && `.${fraction}`}`;
  return digits.negative && rounded.figures !== '' ? `-${text}` : text;
}

/** Whether nothing of it is left off. */
export const fits = (digits: Digits): boolean => fitting(digits).figures === digits.figures;

const fitting = (digits: Digits): Digits => round(digits, Math.max(0, 10 - Math.max(1, split(digits).whole.length)));
