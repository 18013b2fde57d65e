/** Which count begins anew. */

import { expect, test } from 'vitest';
import { type Counter, type Numbering, nextMarker } from '../../src/model/numbering.ts';

test.each<[readonly Numbering[], string]>([
  [['一、', '（一）', '（一）', '一、', '（一）'], '一、（一）（二）二、（一）'],
  // 一是 stands below every level.
  [['一、', '一是', '一是', '一、', '一是'], '一、一是二是二、一是'],
  [['1.', '一是', '1.', '一是'], '1.一是2.一是'],
  [['（1）', '一是', '一是', '（1）', '一是'], '（1）一是二是（2）一是'],
  // And nothing below it.
  [['（一）', '一是', '（一）', '一是', '一是'], '（一）一是（二）一是二是'],
  [['1.', '一是', '（1）', '一是'], '1.一是（1）一是'],
  [['（1）', '一是', '【】', 'none', '一是'], '（1）一是二是'],
])('%j', (forms, expected) => {
  const counter: Counter = new Map();
  expect(forms.map((form) => nextMarker(counter, form, undefined, '甲')).join('')).toBe(expected);
});
