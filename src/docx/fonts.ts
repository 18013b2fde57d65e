import type { Font } from '../layout/tree.ts';
import { namespaces } from './namespaces.ts';
import { val, writePart, xml } from './xml.ts';

/** `word/fontTable.xml`: which installed face may stand for one that is not there, as 仿宋 for 仿宋_GB2312. */
export const fontTablePart = (fonts: readonly Font[]): string =>
  writePart(
    xml(
      'w:fonts',
      { 'xmlns:w': namespaces.w },
      fonts.map(({ name, alternatives, family }) =>
        xml('w:font', { 'w:name': name }, [
          ...(alternatives.length > 0 ? [val('w:altName', alternatives.join(','))] : []),
          val('w:charset', GB2312),
          val('w:family', family),
          val('w:pitch', 'variable'),
        ]),
      ),
    ),
  );

/** The Windows character set of simplified Chinese, in hexadecimal. */
const GB2312 = '86';
