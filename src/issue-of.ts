/** Of which issue a document is: found by its seal, then by its masthead and number, then by its name (contract 3). */

import type { Identity } from './asked.ts';
import { issueDigest } from './docx/seal/digest.ts';
import type { Flow } from './flow/flow.ts';
import { alikeOf } from './gather/alike.ts';
import { withoutMarks } from './inline-marks.ts';
import type { GivenDocument } from './verify.ts';

/** An issue that may be the one. */
export interface IssueCandidate {
  /** Without ending; of an issue folder its name. */
  readonly name: string;
  /** Asked only where the name alone does not tell; undefined where it cannot be known. */
  identity(): Identity | undefined;
}

/** The one whose digest the document bears. Most often it bears its name as well, so those are looked at first. */
export function bySeal<T extends IssueCandidate>(
  { seal }: GivenDocument,
  stem: string,
  candidates: readonly T[],
): T | undefined {
  const digest = seal.seal?.['bulletin-issue'];
  if (digest === undefined) return undefined;
  const first = candidates.filter(({ name }) => name === stem);
  const rest = candidates.filter(({ name }) => name !== stem);
  return [...first, ...rest].find((one) => isNamedBy(one, digest));
}

export function isNamedBy(candidate: IssueCandidate, digest: string): boolean {
  const identity = candidate.identity();
  return identity !== undefined && issueDigest(identity) === digest;
}

/** Those whose masthead and number stand at the head of the document. */
export function byMasthead<T extends IssueCandidate>({ flow }: GivenDocument, candidates: readonly T[]): readonly T[] {
  const lines = new Set(headLines(flow));
  return candidates.filter((one) => {
    const identity = one.identity();
    if (!identity || identity.numberLine === '' || identity.name.length === 0) return false;
    return [...identity.name, identity.numberLine].every((line) => lines.has(bare(withoutMarks(line))));
  });
}

/** A masthead stands above all else; a long name takes some lines. */
const mostHeadLines = 20;
const headLines = ({ lines }: Flow): readonly string[] => lines.slice(0, mostHeadLines).map(({ text }) => bare(text));
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Those that bear its name, but for what programs and people add to it; else those that bear one like it. */
export function byName<T extends IssueCandidate>(stem: string, candidates: readonly T[]): readonly T[] {
  const plain = withoutAdded(stem);
  const own = candidates.filter(({ name }) => name === plain);
  if (own.length > 0) return own;
  const alike = new Set(alikeOf([...candidates.map(({ name }) => name), plain], plain));
  return candidates.filter(({ name }) => alike.has(name));
}

/** 2024-02（送审稿） (2) is 2024-02. */
const withoutAdded = (stem: string): string =>
  stem.replace(/(?:\s*(?:（(?:送审稿|公开|改过\d*)）|[(（]\d+[)）]|-\s*副本))+$/u, '').trim();
