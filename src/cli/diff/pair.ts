/** Two sides compared and put into words. */

import { compareDocuments } from '../../compare/documents.ts';
import { compareDrafts, type Draft, type DraftDiff } from '../../compare/drafts.ts';
import { compareIssues } from '../../compare/issues.ts';
import type { Lang } from '../../diagnostic.ts';
import { placeReading } from '../../place.ts';
import { type GivenDocument, readGivenDocument } from '../../verify.ts';
import { changeRows } from '../commands/verify-rows.ts';
import { exit } from '../context.ts';
import { type Findings, gather } from '../outcome.ts';
import { json } from '../terminal/formats.ts';
import type { Style } from '../terminal/style.ts';
import { visible } from '../terminal/width.ts';
import { hanging } from '../terminal/wrap.ts';
import { draftScreen } from './draft-screen.ts';
import { statOf } from './draft-words.ts';
import { issueScreen } from './issue-screen.ts';
import { issueParts, statOfIssues } from './issue-words.ts';
import { draftMarkdown, issueMarkdown } from './markdown.ts';
import { draftOf, type IssueSide, type Looking, type Side } from './sides.ts';
import { draftTitle, isSameIssue, issueTitle, labelOf } from './title.ts';

export interface Showing {
  readonly stat?: boolean;
  /** Two issues word by word, as if they were drafts of one. */
  readonly text?: boolean;
  readonly format: 'pretty' | 'markdown' | 'json';
  readonly style: Style;
}
export interface Shown {
  /** Absent where nothing could be compared. */
  readonly text?: string;
  readonly findings?: Findings;
  readonly code: number;
}

export function compareSides(looking: Looking, before: Side, after: Side, showing: Showing): Shown {
  const { lang } = looking;
  if (before.kind === 'issue' && after.kind === 'issue') {
    const drafts = draftsOf([before, after], lang);
    return 'findings' in drafts ? drafts : compareOpened(looking, drafts[0], drafts[1], showing);
  }
  return compareAsDocuments(looking, before, after, showing);
}

export function draftsOf(
  sides: readonly [IssueSide, IssueSide],
  lang: Lang,
): readonly [Draft, Draft] | (Shown & { readonly findings: Findings }) {
  const [a, b] = [draftOf(sides[0], lang), draftOf(sides[1], lang)];
  if (!('faults' in a) && !('faults' in b)) return [a, b];
  const faults = [a, b].flatMap((one) => ('faults' in one ? [{ diagnostics: one.faults, texts: one.texts }] : []));
  return { findings: gather(faults, [], lang), code: exit.failed };
}

function compareOpened(looking: Looking, before: Draft, after: Draft, showing: Showing): Shown {
  const { lang, io } = looking;
  const isOne = isSameIssue(before, after);
  const names = { before: before.document.file, after: after.document.file };
  if (isOne || showing.text) {
    const diff = compareDrafts(before, after);
    const title = draftTitle(after, !isOne)[lang];
    const code = isUnchanged(diff) ? exit.done : exit.faults;
    if (showing.format === 'json') return { text: json({ version: 1, ...names, ...diff }), code };
    if (showing.format === 'markdown') return { text: `${draftMarkdown(title, diff, lang)}`, code };
    if (showing.stat) return { text: `${statOf(diff, lang)}\n`, code };
    const lines = draftScreen(diff, { lang, sink: io.stdout, style: showing.style });
    return { text: page([showing.style('bold', visible(title)), '', ...lines]), code };
  }
  const diff = compareIssues(before, after);
  const title = issueTitle(before, after)[lang];
  const code = exit.faults;
  if (showing.format === 'json') return { text: json({ version: 1, ...names, ...diff }), code };
  if (showing.stat) return { text: `${statOfIssues(diff, lang)}\n`, code };
  const parts = issueParts(diff, [labelOf(before, after), labelOf(after, before)], lang);
  if (showing.format === 'markdown') return { text: issueMarkdown(title, parts), code };
  const lines = issueScreen(parts, { lang, sink: io.stdout, style: showing.style });
  const more = { zh: '（逐字比较两期：--text）', en: '(word by word: --text)' }[lang];
  return { text: page([hanging(showing.style('bold', visible(title)), io.stdout, 2), '', ...lines, more]), code };
}

const page = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Looks alone are no difference (contract 3). */
export const isUnchanged = ({ groups }: DraftDiff): boolean =>
  groups.every(({ rows }) => rows.every(({ kind }) => kind === 'format'));

/** Where one side is a document, the other is built, and both are compared paragraph by paragraph. */
function compareAsDocuments(looking: Looking, before: Side, after: Side, showing: Showing): Shown {
  const { lang, io } = looking;
  const [a, b] = [asDocument(before, lang), asDocument(after, lang)];
  if ('findings' in a) return a;
  if ('findings' in b) return b;
  const { changes, looks, revisions, comments } = compareDocuments(a.given.flow, a.tree, b.given.flow);
  const code = changes.length > 0 ? exit.faults : exit.done;
  const names = { before: before.name, after: after.name };
  if (showing.format === 'json')
    return { text: json({ version: 1, kind: 'documents', ...names, changes, looks, revisions, comments }), code };
  if (showing.stat)
    return { text: `${{ zh: `改 ${changes.length} 段`, en: `${changes.length} paragraphs changed` }[lang]}\n`, code };
  const rows = changes.flatMap((change) => changeRows({ ...change, pieces: change.pieces }, lang));
  const title = {
    zh: `${before.name} 和 ${after.name} 有 ${rows.length} 处不同（方括号里是 前→后）`,
    en: `${before.name} and ${after.name} differ in ${rows.length} ${rows.length === 1 ? 'place' : 'places'} (in brackets: before→after)`,
  }[lang];
  const equal = {
    zh: `${before.name} 和 ${after.name} 文字一样${looks.length > 0 ? `，只改格式的 ${looks.length} 处` : ''}。`,
    en: `${before.name} and ${after.name} have the same words${looks.length > 0 ? `; ${looks.length} of looks alone` : ''}.`,
  }[lang];
  const lines = rows.map(({ place, text }) =>
    showing.format === 'markdown' ? `- ${place}：${text}` : hanging(visible(`  ${place}  ${text}`), io.stdout, 4),
  );
  return { text: page([visible(rows.length > 0 ? title : equal), ...lines]), code };
}

interface AsDocument {
  readonly given: GivenDocument;
  readonly tree?: Draft['tree'];
}

function asDocument(side: Side, lang: Lang): AsDocument | (Shown & { readonly findings: Findings }) {
  if (side.kind === 'folder') throw new Error('folders are compared by their issues');
  const draft = side.kind === 'issue' ? draftOf(side, lang) : undefined;
  if (draft && 'faults' in draft)
    return { findings: gather([{ diagnostics: draft.faults, texts: draft.texts }], [], lang), code: exit.failed };
  const bytes = side.kind === 'issue' ? draft?.document.write('docx') : side.bytes;
  const given = readGivenDocument(bytes ?? new Uint8Array(), side.name);
  if ('flow' in given) return { given, ...(draft && { tree: draft.tree }) };
  const diagnostics = given.map((said) => placeReading(said, side.name, lang));
  return { findings: gather([{ diagnostics, texts: new Map() }], [], lang), code: exit.failed };
}
