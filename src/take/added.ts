/** Paragraphs that the document has and the page has not: an item, a line of a text, a key of the head, a section. */

import type { Path } from '../diagnostic.ts';
import { fieldsOf, writtenAt } from './fields.ts';
import { itemOf, runOnIn } from './items.ts';
import type { Para } from './page.ts';
import type { Drafting } from './plan.ts';
import { coreOf, type ParaStep } from './steps.ts';

export function addedParagraphs(drafting: Drafting, steps: readonly ParaStep[]): void {
  const { now, target, listed } = drafting;
  const nowOf = new Map<number, number>();
  for (const step of steps)
    if ('now' in step && 'target' in step) {
      const count = step.kind === 'split' ? step.count : 1;
      const last = step.kind === 'joined' ? step.now + step.count - 1 : step.now;
      for (let part = 0; part < count; part++) nowOf.set(step.target + part, last);
    }
  const added = steps.flatMap((step) => (step.kind === 'added' ? [step.target] : []));
  const done = new Set<number>();
  for (const index of added) {
    if (done.has(index)) continue;
    const before = nearest(nowOf, index, -1);
    const after = nearest(nowOf, index, target.length);
    // Taken before, where what was a paragraph of its own runs on: only the layout differs.
    const isTaken = before !== undefined && runsOnTo(now[before], target[index]);
    if (isTaken) {
      listed.push({ why: 'split', before: (target[index] as Para).text, after: '', para: before });
      continue;
    }
    const made =
      headKey(drafting, index, before) ??
      newSection(drafting, index, added, before, after) ??
      newItem(drafting, index, before, after) ??
      newLine(drafting, index, before);
    for (const one of made ?? []) done.add(one);
    const para = target[index] as Para;
    const place = {
      ...(before !== undefined && { para: before }),
      ...(para.number !== undefined && { number: para.number }),
    };
    if (!made) listed.push({ why: 'unplaced', before: '', after: para.text, ...place });
  }
}

const runsOnTo = (above: Para | undefined, para: Para | undefined): boolean =>
  above !== undefined &&
  para !== undefined &&
  para.text.trim() !== '' &&
  above.text.length > para.text.length &&
  above.text.endsWith(para.text.trim()) &&
  itemsIn(above);

const itemsIn = ({ from }: Para): boolean => from.some(({ origin }) => origin.path.includes('items'));

function nearest(nowOf: ReadonlyMap<number, number>, index: number, end: number): number | undefined {
  const step = end < index ? -1 : 1;
  for (let at = index + step; at !== end; at += step) {
    const found = nowOf.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Forms of the head that say what they are. */
const headForms: readonly (readonly [RegExp, string])[] = [
  [/^签发人[：:]\s*(.+)$/, 'signer'],
  [/^(绝密|机密|秘密)(?:★.*)?$/, 'classification'],
  [/^(特急|加急|平急|特提)$/, 'urgency'],
  [/^(.+〔\d{4}〕\d+号)$/, 'documentNumber'],
  [/^(\d{6})$/, 'copyNumber'],
];

function headKey(
  { now, target, proposals }: Drafting,
  index: number,
  before: number | undefined,
): readonly number[] | undefined {
  const isHead = before === undefined || now[before]?.from.every(({ origin }) => origin.path[0] === 'masthead');
  const text = (target[index] as Para).text.trim();
  if (!isHead) return undefined;
  for (const [form, key] of headForms) {
    const value = form.exec(text)?.[key === 'classification' ? 0 : 1];
    if (value === undefined) continue;
    proposals.push({
      kind: 'key',
      path: ['masthead', key],
      value: value.trim(),
      before: '',
      after: text,
      para: before ?? 0,
    });
    return [index];
  }
  return undefined;
}

function newSection(
  { now, target, proposals }: Drafting,
  index: number,
  added: readonly number[],
  before: number | undefined,
  after: number | undefined,
): readonly number[] | undefined {
  const title = /^【(.+)】$/.exec((target[index] as Para).text.trim())?.[1];
  if (title === undefined || before === undefined) return undefined;
  const isIn = (place: number | undefined): boolean =>
    place !== undefined && (now[place]?.from.some(({ origin }) => origin.path[0] === 'sections') ?? false);
  // Behind the last section: one put between two would change what their places say.
  if (!isIn(before) || isIn(after)) return undefined;
  const own = [index];
  while (added.includes((own.at(-1) as number) + 1)) own.push((own.at(-1) as number) + 1);
  const texts = own.slice(1).map((one) => (target[one] as Para).text);
  if (texts.some((text) => /^【.+】$/.test(text.trim())) || texts.length === 0) return undefined;
  const whole = own.map((one) => (target[one] as Para).text).join('');
  proposals.push({ kind: 'section', title, texts, before: '', after: whole, para: before });
  return own;
}

function newItem(
  { now, target, proposals }: Drafting,
  index: number,
  before: number | undefined,
  after: number | undefined,
): readonly number[] | undefined {
  const [above, below] = [before, after].map((place) => (place === undefined ? undefined : now[place]));
  const [a, b] = [above && itemOf(above), below && itemOf(below)];
  const para = target[index] as Para;
  const run = above && runOnIn(above);
  if (para.cell !== undefined) return undefined;
  // Among items of one paragraph each, one more paragraph is one more item; so it is behind items that run on.
  const last = run?.segments.at(-1);
  const owner =
    run && last
      ? { list: run.path, index: last.index }
      : (a ?? (b && isTitle(above) && b.index === 0 ? { list: b.list, index: -1 } : undefined));
  if (!owner || (!run && linesOf(now, owner.list) > 1)) return undefined;
  const bold = para.bold?.slice(para.text.length - coreOf(para.text).length);
  const text = numbered(now, owner.list) ? coreOf(para.text) : para.text;
  proposals.push({
    kind: 'insert',
    path: owner.list,
    behind: owner.index,
    text,
    ...(bold && { bold }),
    before: '',
    after: text,
    para: before ?? 0,
  });
  return [index];
}

const isTitle = (para: Para | undefined): boolean =>
  para?.from.some(({ origin }) => origin.path.at(-1) === 'title') ?? false;

/** How many paragraphs the longest of its members takes. */
function linesOf(now: readonly Para[], list: Path): number {
  const counts = new Map<number, number>();
  for (const para of now) {
    const owner = itemOf(para);
    if (owner && owner.list.join('\n') === list.join('\n')) counts.set(owner.index, (counts.get(owner.index) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const numbered = (now: readonly Para[], list: Path): boolean =>
  now.some(
    (para) =>
      itemOf(para)?.list.join('\n') === list.join('\n') &&
      coreOf(para.text) !== para.text &&
      (para.from[0]?.at ?? 0) > 0,
  );

/** One more line of the text that the paragraph before is a line of. */
function newLine(
  { now, target, proposals, ground }: Drafting,
  index: number,
  before: number | undefined,
): readonly number[] | undefined {
  const above = before === undefined ? undefined : now[before];
  const para = target[index] as Para;
  if (!above || para.cell !== undefined || above.cell !== undefined) return undefined;
  const field = fieldsOf(above, ground.resolve).findLast(({ pieces }) => pieces);
  if (
    !field ||
    !/^(?:text|preamble|closing|editorsNote)$/.test(String(field.path.findLast((step) => typeof step === 'string')))
  )
    return undefined;
  const at = writtenAt(field, field.end, true);
  const text = para.text.replace(/\*/g, '\\*');
  proposals.push({
    kind: 'text',
    path: field.path,
    edits: [{ start: at, end: at, text: `\n${text}` }],
    before: '',
    after: para.text,
    para: before ?? 0,
  });
  return [index];
}
