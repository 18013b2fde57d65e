import { expect, test } from 'vitest';
import { keysDocument } from '../../src/schema/keys-doc.ts';

test('docs/keys.md says what the schema says', async () => {
  const cure = 'docs/keys.md is out of date; run: npm test -- test/schema/keys-doc.test.ts -u';
  await expect(keysDocument(), cure).toMatchFileSnapshot('../../docs/keys.md');
});
