import type { Passage } from '../passage.ts';

/** The text with figures where `{{ }}` of a sentence of 数据 stand, character for character: most indicators print one. */
export const printed = ({ role, text }: Passage): string =>
  role === 'statistics' ? text.replace(/\{\{[^{}]*\}\}/g, (marks) => '0'.repeat(marks.length)) : text;
