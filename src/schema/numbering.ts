import { choice, type FormOutput } from './form.ts';

/** The four levels are those of GB/T 9704-2012, 7.3.3; half-width brackets are read as full-width ones. */
export const numbering = choice({
  '【】': [],
  '一、': [],
  '（一）': ['(一)'],
  '1.': ['1．'],
  '（1）': ['(1)'],
  一是: [],
  none: ['无', 'no', '否'],
});

export const layout = choice({
  separate: ['分段'],
  'run-on': ['连排'],
  columns: ['分栏'],
  tasks: ['任务分解表'],
});

export type Layout = FormOutput<typeof layout>;
