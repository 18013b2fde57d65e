/** A bulletin and the parts it is said with → the elements of its page, or what is wrong with a part. */

import type { ImageData } from '../data/image.ts';
import { limits } from '../limits.ts';
import type { Element, Image, Table } from '../markup/element.ts';
import { toElements } from '../markup/elements.ts';
import { parseMarkup } from '../markup/parse.ts';
import { unevenRow } from '../markup/uneven.ts';
import type { Bulletin, Kind } from '../model/bulletin.ts';
import { once } from '../once.ts';
import { watchOver } from './budget.ts';
import { builtinParts } from './builtin.ts';
import { checkParts } from './check.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import type { PartFault, TemplatePart } from './part.ts';
import { renderMarkup } from './render.ts';
import { viewShape } from './shape.ts';
import { stoppedFault } from './stopped.ts';
import { Texts } from './text.ts';
import { unprintedBlocks } from './unprinted.ts';
import { unusedParts } from './unused.ts';
import { viewOf } from './view.ts';

export interface Page extends Filled {
  /** Keys of the issue that the office's own parts do not print. Costs the page of the built-in ones when asked. */
  leftOut(): readonly LeftOut[];
}
interface Filled {
  readonly elements: readonly Element[];
  readonly faults: readonly PartFault[];
}

/** The office's own parts replace the built-in ones of their name, and only they need checking. */
export function toPage(
  bulletin: Bulletin,
  own: readonly TemplatePart[] = [],
  images: ReadonlyMap<string, ImageData> = new Map(),
): Page {
  const names = new Set(own.map((part) => part.name));
  const parts = [...builtinParts.filter((part) => !names.has(part.name)), ...own];
  if (own.length > 0) {
    const faults = checkOnce(parts, own);
    if (faults.length > 0) return faulty(faults);
  }
  const page = fill(parts, own, bulletin);
  // The built-in parts print only what the model has judged.
  const wrong = own.length > 0 ? page.elements.flatMap((element) => misplaced(element, images)) : [];
  if (wrong.length === 0) return { ...page, leftOut: once(() => leftOut(page, own, bulletin)) };
  const main = parts.find((part) => part.name === mainOf(bulletin.kind)) as TemplatePart;
  const faults = wrong.map(({ tag, ...fault }) => ({ ...(tagIn(own, tag) ?? start(main)), ...fault }));
  return faulty(faults);
}

const faulty = (faults: readonly PartFault[]): Page => ({ elements: [], faults, leftOut: () => [] });

function leftOut({ elements, faults }: Filled, own: readonly TemplatePart[], bulletin: Bulletin): readonly LeftOut[] {
  if (own.length === 0 || faults.length > 0) return [];
  return leftOutOf(elements, fill(builtinParts, [], bulletin).elements, own, builtinParts);
}

/** Where an office's own parts first write this tag. */
function tagIn(own: readonly TemplatePart[], tag: string): ReturnType<typeof start> | undefined {
  for (const part of own) {
    const lines = part.text.split('\n');
    const line = lines.findIndex((text) => text.includes(tag));
    if (line < 0) continue;
    const column = [...(lines[line] ?? '').split(tag, 1).join('')].length + 1;
    return { part, line: line + 1, column, endColumn: column + tag.length };
  }
  return undefined;
}

/** What a template may write by hand that no page can show. */
function misplaced(element: Element, images: ReadonlyMap<string, ImageData>): Misplaced[] {
  if (element.kind === 'images') return unreadImages(element.images, images);
  if (element.kind !== 'table') return [];
  const row = unevenRow(element);
  return [
    ...unreadImages(picturesIn(element), images),
    ...(row === undefined ? [] : [{ tag: '<table', kind: 'uneven-table' as const, what: String(row) }]),
  ];
}

const unreadImages = (all: readonly Image[], images: ReadonlyMap<string, ImageData>): Misplaced[] =>
  all.filter(({ file }) => !images.has(file)).map(({ file }) => ({ tag: '<image ', kind: 'unread-image', what: file }));

const picturesIn = ({ header, rows }: Table): readonly Image[] =>
  [...header, ...rows].flatMap(({ cells }) => cells.flatMap(({ image }) => image ?? []));

interface Misplaced extends Pick<PartFault, 'kind' | 'what'> {
  readonly tag: string;
}

function fill(parts: readonly TemplatePart[], own: readonly TemplatePart[], bulletin: Bulletin): Filled {
  const main = parts.find((part) => part.name === mainOf(bulletin.kind)) as TemplatePart;
  const texts = new Map(parts.map((part) => [part.name, part.text]));
  const origins = new Texts();
  const view = viewOf(bulletin, origins);
  const unprinted = unprintedBlocks(own, view);
  if (unprinted.length > 0) return { elements: [], faults: unprinted };
  // The built-in parts come to an end by themselves: what a document holds has limits.
  const watch = own.length > 0 ? watchOver(main.name) : undefined;
  let markup: string;
  try {
    markup = renderMarkup(texts, main.name, view, watch);
  } catch (error) {
    // Checked parts can still call each other without end; nothing else is left that could fail.
    if (!watch || !(error instanceof RangeError)) throw error;
    return { elements: [], faults: [stoppedFault(watch.stopped(), main, own)] };
  }
  const most = own.length > 0 ? limits.markupTags.most : undefined;
  const { root, faults } = parseMarkup(markup, 'document', origins.origins, most);
  const [fault] = faults;
  if (!fault) return { elements: toElements(root), faults: [] };
  const inside = fault.inside === undefined ? {} : { inside: fault.inside };
  // Of a value that only the run could tell, the first such tag is the best place there is.
  const tag = fault.kind === 'bad-attribute' ? `<${fault.inside}` : fault.kind === 'too-much' ? '<' : undefined;
  const place = tag === undefined ? undefined : tagIn(own, tag);
  return { elements: [], faults: [{ ...(place ?? start(main)), kind: fault.kind, what: fault.what, ...inside }] };
}

const start = (part: TemplatePart) => ({ part, line: 1, column: 1, endColumn: 2 });

/** Each has a main template of its name; the others are laid out as a circular. */
const kinds = ['bulletin', 'circular', 'plan', 'report'] as const satisfies readonly Kind[];

const mainOf = (kind: Kind): string => kinds.find((name) => name === kind) ?? 'circular';

/** The same parts serve every issue of a series: their faults are found once. */
const checked = new Map<string, readonly PartFault[]>();

/** A slip in the template of another kind does not wait for the first document of that kind. */
function checkOnce(parts: readonly TemplatePart[], own: readonly TemplatePart[]): readonly PartFault[] {
  const key = JSON.stringify(own);
  const known = checked.get(key);
  if (known) return known;
  const builtin = builtinParts.map(({ name }) => name);
  const faults = [...checkParts(parts, kinds, viewShape), ...unusedParts(own, builtin)];
  checked.clear();
  checked.set(key, faults);
  return faults;
}
