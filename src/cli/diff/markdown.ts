/** A comparison as Markdown, for a mail or a page. */

import type { DraftDiff } from '../../compare/drafts.ts';
import type { Lang } from '../../diagnostic.ts';
import { sumLine } from './draft-screen.ts';
import { saidRow } from './draft-words.ts';
import type { SaidPart } from './issue-words.ts';

/** What Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_~<>|#]/g, '\\$&').replaceAll('\n', ' ');

/** [旧→新] is ~~旧~~**新**. */
const marked = (line: string): string =>
  escaped(line)
    .replace(
      /\[([^[\]→]*)→([^[\]→]*)\]/gu,
      (_, before: string, after: string) =>
        `${before === '' ? '' : `~~${before}~~`}${after === '' ? '' : `**${after}**`}`,
    )
    .replace(/^((?:删去?|gone)[：:] ?)(.+)$/u, '$1~~$2~~')
    .replace(/^((?:新?增|new)[：:] ?)(.+)$/u, '$1**$2**');

export function draftMarkdown(title: string, diff: DraftDiff, lang: Lang): string {
  const groups = diff.groups.flatMap(({ title: heading, rows }) => {
    const said = rows.flatMap((row) => saidRow(row, lang) ?? []);
    if (said.length === 0) return [];
    const lines = said.flatMap(({ place, lines: own }) =>
      own.map((line) => `- ${place === '' ? '' : `${escaped(place)}：`}${marked(line)}`),
    );
    return [`## ${escaped(heading)}`, '', ...lines, ''];
  });
  return [`# ${escaped(title)}`, '', ...groups, sumLine(diff, lang), ''].join('\n');
}

export function issueMarkdown(title: string, parts: readonly SaidPart[]): string {
  const body = parts.flatMap(({ title: heading, head, rows, lines }) => {
    if (rows.length + lines.length === 0) return [];
    const table = head && rows.length > 0 ? tableOf(head, rows) : rows.map((row) => `- ${row.map(escaped).join('：')}`);
    return [
      `## ${escaped(heading)}`,
      '',
      ...table,
      ...(table.length > 0 && lines.length > 0 ? [''] : []),
      ...lines.map((line) => `- ${escaped(line)}`),
      '',
    ];
  });
  return [`# ${escaped(title)}`, '', ...body].join('\n');
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.map(escaped).join(' | ')} |`,
  `|${head.map((_, at) => (at === 0 || at === head.length - 1 ? '---' : '--:')).join('|')}|`,
  ...rows.map((row) => `| ${row.map(escaped).join(' | ')} |`),
];
