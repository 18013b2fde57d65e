import type { Words } from '../diagnostic.ts';

/** Several remarks as one sentence; undefined when there is none. */
export const together = (remarks: readonly Words[]): Words | undefined =>
  remarks.length === 0
    ? undefined
    : { zh: remarks.map(({ zh }) => zh).join('；'), en: remarks.map(({ en }) => en).join('; ') };

/** Of names in two languages. */
export const fewOf = (all: readonly Words[]): Words => ({
  zh: few(all.map(({ zh }) => zh)).zh,
  en: few(all.map(({ en }) => en)).en,
});

/** The first few of a list, and how many there are when some are left off. */
export function few(all: readonly string[], most = 3): Words {
  const [zh, en] = [all.slice(0, most).join('、'), all.slice(0, most).join(', ')];
  return all.length <= most ? { zh, en } : { zh: `${zh} 等 ${all.length} 处`, en: `${en} … (${all.length} in all)` };
}
