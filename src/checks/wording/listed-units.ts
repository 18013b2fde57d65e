/** Units in the lists that say who does a task: （县住建局牵头，县水利局、县林业局等配合）. */

import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { Passage } from '../passage.ts';
import { unitEnds } from './words.ts';

export interface ListedUnit {
  readonly passage: Passage;
  readonly unit: string;
  /** UTF-16 offset. */
  readonly index: number;
}

/** What stands between two marks, and ends in what its units do or begins with what they are. */
const stretch = /[^（(，。；：:）)]+/g;
const duty = /(?:牵头|配合|负责)$/;
const membership = /成员单位(?:包括|为|有)?/;
const member = /[^、，]+/g;
const unit = once(() => new RegExp(`^.{1,14}?${anyOf(unitEnds)}(?=等|依职责|牵头|配合|负责|$)`));

export function* listedUnits(passages: readonly Passage[]): Iterable<ListedUnit> {
  for (const passage of passages) {
    if (passage.role === 'responsible') yield* members(passage, passage.text, 0);
    else if (passage.role === 'text') yield* inProse(passage);
  }
}

function* inProse(passage: Passage): Iterable<ListedUnit> {
  let announced = false;
  for (const { 0: text, index } of passage.text.matchAll(stretch)) {
    const opened = membership.exec(text);
    const start = opened ? opened.index + opened[0].length : text.length;
    if (announced || duty.test(text)) yield* members(passage, text, index);
    else if (start < text.length) yield* members(passage, text.slice(start), index + start);
    announced = opened !== null && start === text.length && /[：:]/.test(passage.text[index + start] ?? '');
  }
}

function* members(passage: Passage, text: string, from: number): Iterable<ListedUnit> {
  for (const match of text.matchAll(member)) {
    const found = unit().exec(match[0])?.[0];
    if (found !== undefined) yield { passage, unit: found, index: from + match.index };
  }
}
