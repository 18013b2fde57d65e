/** The classes of 报送发 are invented, but hardly anybody invents one. */

import type { Path } from '../../diagnostic.ts';

export const recipients: readonly string[] = ['抄送', '主送', '分送', '报', '送', '发'];
export const isDistribution = (path: Path): boolean => /^(?:报送发|distribution)$/.test(String(path.at(-1)));
