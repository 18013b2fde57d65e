/** Elements and a preset → the page tree, with every length resolved and no decision left. */

import type { ImageData } from '../data/image.ts';
import type { Element, Masthead } from '../markup/element.ts';
import { faceFamilies } from '../preset/faces.ts';
import type { Preset } from '../preset/preset.ts';
import { letterPage } from './letter.ts';
import { type PagePart, pageParts } from './parts.ts';
import { pageSections } from './sections.ts';
import { type Setting, settingOf } from './setting.ts';
import { settled } from './settled.ts';
import { stylesOf } from './styles.ts';
import { topLines } from './top-lines.ts';
import type { Font, PageTree, Properties, Watermark } from './tree.ts';

export interface LayoutOptions {
  /** Marks every page as 送审稿. */
  readonly draft?: boolean;
  /** Every picture the elements name; one that is missing leaves nothing on the page. */
  readonly images?: ReadonlyMap<string, ImageData>;
  /** Units that the office lists: no cell breaks the name of one. */
  readonly names?: readonly string[];
}

/** Any list of elements has a page, also an empty one: there is no fault here. The text is never changed. */
export function layout(
  elements: readonly Element[],
  preset: Preset,
  properties: Properties,
  options: LayoutOptions = {},
): PageTree {
  const draft = options.draft ?? false;
  const masthead = elements.find((element) => element.kind === 'masthead');
  const setting = settingFor(masthead, settingOf(preset, options.images, options.names));
  const parts = pageParts(elements, setting, draft);
  const mark: PagePart[] = draft && !masthead ? [draftMark(setting)] : [];
  const styles = stylesOf(setting, masthead);
  const pages = settled(pageSections([...mark, ...parts], setting), styles, setting);
  const notes = [...parts.flatMap((part) => (part === 'page-break' ? [] : (part.notes ?? []))), ...pages.notes];
  return {
    properties,
    fonts: fontsOf(preset),
    styles,
    sections: pages.sections,
    ...(draft ? { watermark: watermark(preset) } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

const settingFor = (masthead: Masthead | undefined, setting: Setting): Setting =>
  masthead?.form === 'letter'
    ? { ...setting, letter: true, page: letterPage(setting.page, masthead, setting) }
    : setting;

const draftMark = (setting: Setting): PagePart => ({ family: 'masthead', blocks: topLines({}, setting, true) });

const watermark = (preset: Preset): Watermark => ({
  text: preset.words.draft,
  face: preset.faces.strong,
  color: preset.draft.color,
});

/** Every face of the document, with the names under which the same kind of face may be installed. */
function fontsOf(preset: Preset): Font[] {
  const names = [...Object.values(preset.faces), ...(preset.digits === undefined ? [] : [preset.digits])];
  return [...new Set(names)].map((name) => ({
    name,
    ...(faceFamilies[name] ?? { alternatives: [], family: 'auto' as const }),
  }));
}
