import { type Digits, round, split } from './digits.ts';

/** 常规: as many figures as there are, of a long fraction those that fit eleven characters, which is what a wide column shows. */
export function showGeneral(digits: Digits): string {
  const { whole } = split(digits);
  const shown = split(round(digits, Math.max(0, 10 - Math.max(1, whole.length))));
  const zero = shown.whole === '' && shown.fraction === '';
  const text = `${shown.whole || '0'}${shown.fraction && `.${shown.fraction}`}`;
  return digits.negative && !zero ? `-${text}` : text;
}
