/** 版式 that a document of ours shows: what an office has chosen besides the standard (contract 2.2). */

import type { Flow } from '../flow/flow.ts';
import { textOf } from '../flow/text.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import type { SourceLine } from './source-line.ts';

type Style = NonNullable<BulletinFile['style']>;

/** Of other programs' documents nobody knows whether somebody chose it. */
export function officeStyle(lines: readonly SourceLine[], margins: Flow['margins']): Style | undefined {
  const name = lines.find((line) => line.kind === 'text' && line.style === '报名');
  if (name?.kind !== 'text') return undefined;
  const numbers = margins
    .filter(({ kind }) => kind === 'footer')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' && /^[—-] ?\d* ?[—-]$/.test(textOf(block).trim()) ? block : []));
  const isCentred = numbers.length > 0 && numbers.every(({ style }) => style.align === 'center');
  // Left white where it stands on the paper already.
  const preprinted = name.look?.colour === 'FFFFFF';
  if (!isCentred && !preprinted) return undefined;
  return { ...(isCentred && { pageNumber: 'center' }), ...(preprinted && { preprinted }) };
}
