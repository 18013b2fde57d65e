import { expect, test } from 'vitest';
import { naturally } from '../../src/gather/natural.ts';

test('names in the order a person gives them', () => {
  const names = ['2023-12', '2024-2', '2024-09', '2024-10', '2024/1', '2024/11', '第9期', '第10期', '第10期补'];
  expect(names.toReversed().sort(naturally)).toEqual(names);
});
