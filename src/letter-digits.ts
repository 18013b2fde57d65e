/** Letters that stand where a figure was meant: 2024-10-l2, 1O8. */

/** The same with figures, and the letters that stood there; undefined where there are none, or no figure beside them. */
export function withFigures(text: string): { readonly right: string; readonly letters: string } | undefined {
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const letters = [...new Set(text.match(/[OoIl]/g) ?? [])].join('');
  if (letters === '' || /[a-zA-Z]/.test(text.replace(/[OoIl]/g, ''))) return undefined;
  return { right: text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), letters };
}
