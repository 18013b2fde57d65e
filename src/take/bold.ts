/** Words that were put in bold, or taken out of it, as the author's marks. */

import type { Path } from '../diagnostic.ts';
import type { Joined } from '../gather/merge.ts';
import { textsOf } from '../gather/texts.ts';
import type { Accepted, Build } from './attempt.ts';
import { computedTexts, distance } from './distance.ts';
import { fieldsOf, type Resolve, writtenAt } from './fields.ts';
import type { Para } from './page.ts';
import type { Proposal } from './plan.ts';
import { stepsBetween } from './steps.ts';
import type { Files } from './where.ts';
import { writeText } from './write.ts';

interface Options {
  readonly build: Build;
  readonly inSeries: boolean;
  readonly resolver: (joined: Joined) => Resolve;
}

export function boldBack(
  files: Files,
  target: readonly Para[],
  { build, inSeries, resolver }: Options,
): { readonly files: Files; readonly accepted: readonly Accepted[] } {
  let state = files;
  const accepted: Accepted[] = [];
  const tried = new Set<string>();
  for (;;) {
    const built = build(state);
    if (!built) return { files: state, accepted };
    const [change] = changesIn(built.paras, target).filter((one) => !tried.has(keyOf(one)));
    if (!change) return { files: state, accepted };
    tried.add(keyOf(change));
    const proposal = proposalFor(built.paras[change.para] as Para, change, built.joined, resolver(built.joined));
    const wrote = proposal && writeText(state, proposal.path, proposal.edits, { joined: built.joined, inSeries });
    const then = wrote && build(wrote.files);
    const known = computedTexts(built.paras);
    if (!then || !proposal || distance(then.paras, target, known) > distance(built.paras, target, known)) continue;
    if (differing(then.paras, target) >= differing(built.paras, target)) continue;
    state = wrote.files;
    accepted.push({ proposal, scope: wrote.scope, isLater: true });
  }
}

interface Change {
  readonly para: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bold: boolean;
}

const keyOf = ({ para, start, end, bold }: Change): string => `${para} ${start} ${end} ${bold}`;

/** In paragraphs whose words are the same. */
function changesIn(page: readonly Para[], target: readonly Para[]): readonly Change[] {
  const found: Change[] = [];
  for (const step of stepsBetween(page, target)) {
    if (step.kind !== 'pair') continue;
    const [a, b] = [page[step.now] as Para, target[step.target] as Para];
    if (a.text !== b.text || !a.bold || !b.bold) continue;
    for (let at = 0; at < a.text.length; at++) {
      if (a.bold[at] === b.bold[at]) continue;
      const start = at;
      while (at + 1 < a.text.length && a.bold[at + 1] !== b.bold[at + 1] && b.bold[at + 1] === b.bold[start]) at++;
      const text = a.text.slice(start, at + 1);
      if (text.trim() !== '') found.push({ para: step.now, start, end: at + 1, text, bold: b.bold[start] ?? false });
    }
  }
  return found;
}

const differing = (page: readonly Para[], target: readonly Para[]): number =>
  changesIn(page, target).reduce((sum, { start, end }) => sum + end - start, 0);

function proposalFor(
  para: Para,
  { start, end, bold, para: index, text }: Change,
  joined: Joined,
  resolve: Resolve,
): Extract<Proposal, { kind: 'text' }> | undefined {
  const field = fieldsOf(para, resolve).find((one) => one.start <= start && end <= one.end);
  // What a name, a head or a title looks like is the layout's.
  if (!field?.pieces || !isRunning(field.path)) return undefined;
  const value = textsOf(joined.file).find(({ path }) => path.join('\n') === field.path.join('\n'))?.value ?? '';
  const [from, to] = [writtenAt(field, start, false), writtenAt(field, end, true)];
  const [left, right] = [value.slice(from - 2, from) === '**', value.slice(to, to + 2) === '**'];
  if (!bold && !left && !right) return undefined;
  // Beside words that are bold already the marks between fall away.
  const edits = [
    left ? { start: from - 2, end: from, text: '' } : { start: from, end: from, text: '**' },
    right ? { start: to, end: to + 2, text: '' } : { start: to, end: to, text: '**' },
  ];
  const [plain, marked] = [text, `**${text}**`];
  return {
    kind: 'text',
    path: field.path,
    edits,
    para: index,
    before: bold ? plain : marked,
    after: bold ? marked : plain,
  };
}

const isRunning = (path: Path): boolean =>
  /^(?:text|preamble|closing|editorsNote|note|notes)$/.test(String(path.findLast((step) => typeof step === 'string')));
