/** Every code a message may bear, put together from the rooms that declare them, with what `bulletin explain` says of it. */

import { settingCodes } from '../checks/codes.ts';
import { checks } from '../checks/list.ts';
import { dataCodes } from '../data/codes.ts';
import type { CodeEntry } from '../diagnostic.ts';
import { figureCodes } from '../figures/codes.ts';
import { modelCodes } from '../model/codes.ts';
import { schemaCodes } from '../schema/codes.ts';
import { seriesCodes } from '../series/codes.ts';
import { sourceCodes } from '../source/codes.ts';
import { templateCodes } from '../template/codes.ts';
import { cliCodes } from './codes.ts';

const ofRooms = [
  sourceCodes,
  schemaCodes,
  seriesCodes,
  dataCodes,
  figureCodes,
  modelCodes,
  settingCodes,
  templateCodes,
  cliCodes,
];

/** By code. A check says of itself what is known of it. */
export const entries: ReadonlyMap<string, CodeEntry> = new Map<string, CodeEntry>([
  ...ofRooms.flatMap((codes) => Object.entries<CodeEntry>(codes)),
  ...checks.map(({ code, severity, basis, words }) => [code, { severity, ...words(), basis }] as const),
]);
