/** The page as it was when the document was built (contract 3.0.2): of its record, known by the text that its seal names. */

import type { Document } from '../../asked.ts';
import type { PrintedPage } from '../../records/printed.ts';
import { type GivenDocument, readGivenDocument } from '../../verify.ts';
import { wayFrom } from '../../world/names.ts';
import { shown } from '../disk/place.ts';
import { earlierAt, recordAt, recordsIn } from '../disk/record-files.ts';
import type { Io } from '../io.ts';
import type { Issue } from '../issues.ts';
import { homeOf } from './build-place.ts';

/**
 * - `record`: as its build left it.
 * - `rebuilt`: the issue builds the same text now, so that is what it was.
 * - `unknown`: neither; nobody can tell then who of the two changed something.
 */
export interface TakeBase {
  readonly kind: 'record' | 'rebuilt' | 'unknown';
  readonly page?: PrintedPage;
}

export function baseOf(io: Io, issue: Issue, given: GivenDocument, document: Document): TakeBase {
  const wanted = given.seal.seal?.['bulletin-text'];
  if (wanted === undefined) return { kind: 'unknown' };
  const bytes = document.write('docx');
  const built = bytes && readGivenDocument(bytes, document.file);
  if (built && 'flow' in built && built.seal.seal?.['bulletin-text'] === wanted) return { kind: 'rebuilt' };
  const home = homeOf(io, issue.input, issue.series?.file, {});
  const own = wayFrom(issue.world, shown(io, home.root), shown(io, issue.input.file));
  const holders = new Set([home.holder, home.root, issue.input.folder, io.cwd]);
  for (const holder of holders)
    for (const name of recordsIn(holder)) {
      if (!name.endsWith('.jsonl')) continue;
      const file = recordAt(io, holder, name);
      const page = file?.head.issue === own && file.head.text === wanted ? file.printed() : undefined;
      const earlier = page ? undefined : earlierAt(io, holder, name);
      const found =
        page ?? (earlier?.issue === own ? earlier.pages.find(({ text }) => text === wanted)?.page : undefined);
      if (found) return { kind: 'record', page: found };
    }
  return { kind: 'unknown' };
}
