/** What `new` says of the issue it made: what stayed, what waits to be filled in, what did not come along. */

import type { Words } from '../diagnostic.ts';

export interface Report {
  /** Values that stayed. */
  readonly kept: Words[];
  /** What has to be filled in, and in how many places. */
  readonly blanks: { readonly count: number; readonly what: Words }[];
  /** Left blank, and as good as not written until somebody fills it in. */
  readonly optional: Words[];
  /** Titles of sections that wait for their items. */
  readonly itemless: string[];
  readonly gone: Words[];
  /** What was asked for, and is most likely a slip. */
  readonly doubtful: Words[];
}

export const newReport = (): Report => ({ kept: [], blanks: [], optional: [], itemless: [], gone: [], doubtful: [] });

/** A name that is the same in both languages: a key as its author wrote it, a title. */
export const same = (text: string): Words => ({ zh: text, en: text });

/** One line a kind, none where there is nothing to say. */
export function reportLines({ kept, blanks, optional, itemless, gone, doubtful }: Report): readonly Words[] {
  const places = blanks.reduce((sum, { count }) => sum + count, 0);
  const filled = joined(
    merged(blanks).map(({ what }) => what),
    '、',
    ', ',
  );
  const waiting: Words[] = [
    ...(places > 0 ? [{ zh: `${places}处：${filled.zh}`, en: `${places}: ${filled.en}` }] : []),
    ...(itemless.length > 0
      ? [{ zh: `${itemless.join('、')}还没有条目`, en: `no items yet in ${itemless.join(', ')}` }]
      : []),
    ...(optional.length > 0
      ? [{ zh: `要用再填${joined(optional, '、', ', ').zh}`, en: `if wanted, ${joined(optional, '、', ', ').en}` }]
      : []),
  ];
  return [
    line({ zh: '照旧', en: 'kept     ' }, kept),
    line({ zh: '待填', en: 'to fill  ' }, waiting),
    line({ zh: '没带', en: 'left out ' }, gone.length > 0 ? [joined(unique(gone), '、', ', ')] : []),
    line({ zh: '核对', en: 'check    ' }, doubtful),
  ].flatMap((one) => one ?? []);
}

function line(title: Words, parts: readonly Words[]): Words | undefined {
  if (parts.length === 0) return undefined;
  const { zh, en } = joined(parts, '；', '; ');
  return { zh: `  ${title.zh}  ${zh}`, en: `  ${title.en} ${en}` };
}

const joined = (parts: readonly Words[], zh: string, en: string): Words => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en),
});

const unique = (parts: readonly Words[]): readonly Words[] => [
  ...new Map(parts.map((part) => [part.zh, part])).values(),
];

/** What is said of several places in the same words is said once, with how many they are. */
function merged(blanks: Report['blanks']): Report['blanks'] {
  const found = new Map<string, { readonly count: number; readonly what: Words; readonly times: number }>();
  for (const { count, what } of blanks)
    found.set(what.zh, { count, what, times: (found.get(what.zh)?.times ?? 0) + 1 });
  return [...found.values()].map(({ count, what, times }) => ({
    count,
    what: times === 1 ? what : { zh: `${what.zh}（${times}处）`, en: `${what.en} (${times} places)` },
  }));
}
