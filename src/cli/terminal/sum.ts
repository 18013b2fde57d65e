/** What a run comes to: the places not filled in, then how many findings of each severity. */

import type { Diagnostic, Lang, Severity } from '../../diagnostic.ts';
import { quoted } from '../../quoted.ts';
import { counts } from './pretty.ts';
import { visible } from './width.ts';

type Counted = Pick<Diagnostic, 'places'> & { readonly code?: string; readonly severity: Severity };

const isUnfilled = ({ code }: Counted): boolean => code === 'not-filled';

export const unfilledIn = (diagnostics: readonly Counted[]): number =>
  diagnostics.filter(isUnfilled).reduce((sum, each) => sum + (each.places ?? 1), 0);

/** 还没填 17 处，1 个警告; undefined where there is nothing to say. */
export function sumOf(diagnostics: readonly Counted[], lang: Lang): string | undefined {
  const places = unfilledIn(diagnostics);
  const rest = counts(
    diagnostics.filter((each) => !isUnfilled(each)),
    lang,
  );
  const blank = { zh: `还没填 ${places} 处`, en: `${places} ${places === 1 ? 'place' : 'places'} not filled in` };
  const parts = [...(places > 0 ? [blank[lang]] : []), ...(rest === undefined ? [] : [rest])];
  return parts.length > 0 ? parts.join(lang === 'zh' ? '，' : ', ') : undefined;
}

/** How to see the page all the same; empty where nothing is kept back for being blank. What is blank may stand in a series, or in what a unit sent. */
export function draftOffer(
  issues: readonly { readonly file: string; readonly said: readonly Counted[] }[],
  lang: Lang,
): string {
  const files = new Set(
    issues
      .filter(({ said }) => said.some((each) => isUnfilled(each) && each.severity === 'error'))
      .map(({ file }) => file),
  );
  const [file] = files;
  if (file === undefined) return '';
  if (files.size > 1)
    return lang === 'zh' ? '先看样子：bulletin build 后面加 --draft' : ' To see them: bulletin build … --draft';
  const command = `bulletin build ${quoted(visible(file))} --draft`;
  return lang === 'zh' ? `先看样子：${command}` : ` To see it: ${command}`;
}

/** A list that stays on its line. */
export const some = (names: readonly string[], comma: string, more: string): string =>
  names.slice(0, 6).join(comma) + (names.length > 6 ? more : '');
