/** The preset of one document: the standard's measures with the few choices of the office put in. */

import type { Kind } from '../model/bulletin.ts';
import type { ImprintFace, OfficeChoices, PageNumberPlace, TitleBreak } from './choices.ts';
import { type FaceRole, faces } from './faces.ts';
import { gaps, gbt9704, words } from './gbt9704.ts';
import type { Plain } from './stated.ts';
import { plainMeasures } from './stated.ts';
import { type StyleId, type StyleSpec, styles } from './styles.ts';

type Measures = Plain<typeof gbt9704>;

export interface Preset extends Omit<Measures, 'marginProfiles' | 'ruleWeight'> {
  readonly margins: Measures['marginProfiles']['common'];
  readonly ruleWeight: Measures['ruleWeight']['document'];
  readonly gaps: Plain<typeof gaps>;
  readonly words: Plain<typeof words>;
  readonly faces: Readonly<Record<FaceRole, string>>;
  readonly styles: Readonly<Record<StyleId, StyleSpec>>;
  readonly pageNumber: PageNumberPlace;
  readonly imprintFace: ImprintFace;
  readonly titleBreak: TitleBreak;
  /** The face of ASCII digits and Latin letters; without one they stand in the text's own. */
  readonly digits?: string;
}

/** The last few: the issues of a series share theirs, and with it all that is derived from it. */
const known = new Map<string, Preset>();
const limit = 8;

/** @param kind Bulletins have a heavier rule; for the rest, all kinds share the page. */
export function presetFor(kind: Kind, choices: OfficeChoices = {}): Preset {
  const key = JSON.stringify([kind, choices]);
  const cached = known.get(key);
  if (cached) return cached;
  if (known.size >= limit) known.clear();
  const preset = madeFor(kind, choices);
  known.set(key, preset);
  return preset;
}

const preprinted = 'FFFFFF';

function madeFor(kind: Kind, choices: OfficeChoices): Preset {
  const { marginProfiles, ruleWeight, masthead, ...measures } = plainMeasures(gbt9704);
  return {
    ...measures,
    margins: marginProfiles[choices.margins ?? 'common'],
    masthead: {
      ...masthead,
      nameSize: choices.nameSize ?? masthead.nameSize,
      // White: the same text in the same place, and no ink on it.
      color: choices.preprinted ? preprinted : (choices.color ?? masthead.color),
    },
    ruleWeight: choices.ruleWeight ?? ruleWeight[kind === 'bulletin' ? 'bulletin' : 'document'],
    gaps: plainMeasures(gaps),
    words: plainMeasures(words),
    pageNumber: choices.pageNumber ?? 'outside',
    imprintFace: choices.imprintFace ?? 'last',
    titleBreak: choices.titleBreak ?? 'sense',
    faces: chosenFaces(choices.faces),
    styles: withLevel3(choices.level3Bold ?? false),
    ...(choices.digits === undefined ? {} : { digits: choices.digits }),
  };
}

/** Levels 3 and 4 are set in the face of the text, also where the office has chosen that one. */
function chosenFaces(chosen: OfficeChoices['faces'] = {}): Preset['faces'] {
  const body = chosen.body ?? faces.body;
  return { ...faces, heading3: body, heading4: body, ...chosen };
}

function withLevel3(bold: boolean): Preset['styles'] {
  return { ...styles, Heading3: { ...styles.Heading3, bold }, Lead3: { ...styles.Lead3, bold } };
}
