import type { Section } from '../../schema/section.ts';

/** 表格 as its author wrote it. */
export type WrittenTable = NonNullable<Section['table']>;
