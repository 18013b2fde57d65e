import type { PageTree } from '../layout/tree.ts';
import { toParts } from './parts.ts';
import { seal } from './seal.ts';

/** The page tree as a `.docx` file. The same tree gives the same bytes: any day, time zone and machine, alone or in a batch. */
export const writeDocx = (tree: PageTree): Uint8Array => seal(toParts(tree));
