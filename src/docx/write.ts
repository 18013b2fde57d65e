import type { PageTree } from '../layout/tree.ts';
import { version } from '../version.ts';
import { pack } from './pack.ts';
import { toParts } from './parts.ts';
import { customPart, sealPart } from './seal/custom.ts';
import { type IssueName, issueDigest, partsDigest, textDigest } from './seal/digest.ts';

/**
 * The page tree as a `.docx` file, sealed. The same tree of the same issue gives the same bytes: any day, time zone and
 * machine, alone or in a batch.
 * @param issue what it was built from; only a digest of it is in the file
 */
export function writeDocx(tree: PageTree, issue: IssueName = { name: [], path: '' }): Uint8Array {
  const parts = toParts(tree);
  const seal = customPart({
    'bulletin-seal': partsDigest(parts.keys(), (path) => parts.get(path)) ?? '',
    'bulletin-text': textDigest(String(parts.get('word/document.xml'))),
    'bulletin-version': version,
    'bulletin-issue': issueDigest(issue),
  });
  return pack(new Map([...parts, [sealPart, seal]]));
}
