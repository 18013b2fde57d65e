import type { Role } from '../../schema/role.ts';

/** What is written in sentences and headings. Names are spelt as they are. */
export const prose: ReadonlySet<Role> = new Set([
  'title',
  'section-title',
  'head',
  'caption',
  'text',
  'note',
  'statistics',
]);
