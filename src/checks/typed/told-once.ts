/** What is said of a document, each slip once and at the place that cures it. */

import type { Diagnostic, Lang } from '../../diagnostic.ts';
import { colonWithKey, untitledSaid, withoutCut, withoutRetitled, withoutSameCure } from './beside.ts';
import { namingComments } from './commented-out.ts';
import { withOneIndent, withoutBackwards, withoutEmptied } from './of-structure.ts';

/** @param texts of the files, asked for where one is looked into */
export function toldOnce(
  faults: readonly Diagnostic[],
  found: readonly Diagnostic[],
  texts: () => ReadonlyMap<string, string>,
  lang: Lang,
): readonly Diagnostic[] {
  const said = withoutEmptied(
    withoutSameCure(withoutRetitled(withoutCut(untitledSaid(withoutBackwards(faults, found), found)))),
  );
  return withOneIndent(namingComments(colonWithKey(said), texts, lang), texts, lang);
}
