/** What an old document shows of the office's own choices for the page: 套打, and where its number stands. */

import type { Block, Flow, Paragraph } from '../flow/flow.ts';
import type { Style } from '../schema/style.ts';

export type PageStyle = Pick<Style, 'preprinted' | 'pageNumber'>;

export function pageStyleOf({ blocks, margins }: Pick<Flow, 'blocks' | 'margins'>): PageStyle {
  const isWhite = paragraphsOf(blocks).some(
    ({ style, inline }) =>
      style.name === '报名' && inline.some((one) => one.kind === 'run' && one.look.colour === white),
  );
  const numbers = margins
    .filter(({ kind }) => kind === 'footer')
    .flatMap((margin) => paragraphsOf(margin.blocks))
    .filter(({ inline }) => inline.some((one) => one.kind === 'run' && one.field === 'PAGE'));
  const isCentred = numbers.length > 0 && numbers.every(({ style }) => style.align === 'center');
  return { ...(isCentred && { pageNumber: 'center' }), ...(isWhite && { preprinted: true }) };
}

const white = 'FFFFFF';

const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
