/** What LibreOffice makes of tracked changes: all accepted, or all refused. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A macro in a profile of its own: each document is opened, its changes are accepted or refused, and it is saved beside. */
const macro = `Sub Apply(folder As String, count As Integer)
  Dim args(0) As New com.sun.star.beans.PropertyValue
  Dim stored(0) As New com.sun.star.beans.PropertyValue
  Dim helper, doc, index, way
  args(0).Name = "Hidden"
  args(0).Value = True
  stored(0).Name = "FilterName"
  stored(0).Value = "MS Word 2007 XML"
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  For index = 0 To count - 1
    For Each way In Array("Accept", "Reject")
      doc = StarDesktop.loadComponentFromURL(folder & "/" & index & ".docx", "_blank", 0, args())
      helper.executeDispatch(doc.CurrentController.Frame, ".uno:" & way & "AllTrackedChanges", "", 0, Array())
      doc.storeToURL(folder & "/" & index & way & ".docx", stored())
      doc.close(True)
    Next
  Next
End Sub`;

const doctype = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name.split(':')[1]}.dtd">\n`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export interface Applied {
  readonly accepted: Uint8Array;
  readonly refused: Uint8Array;
}

export function appliedByLibreOffice(documents: readonly Uint8Array[]): readonly Applied[] {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-revisions-'));
  try {
    const office = (...words: readonly string[]): void => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' };
      execFileSync('soffice', [profile, '--headless', ...words], { env, stdio: 'ignore', timeout: 300_000 });
    };
    // The first start lays out the profile, over what stands there.
    office('--terminate_after_init');
    const basic = join(folder, 'profile/user/basic/Standard');
    writeFileSync(
      join(basic, 'Rev.xba'),
      `${doctype('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Rev" script:language="StarBasic">${escaped(macro)}</script:module>`,
    );
    writeFileSync(
      join(basic, 'script.xlb'),
      `${doctype('library:library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Rev"/></library:library>`,
    );
    for (const [index, docx] of documents.entries()) writeFileSync(join(folder, `${index}.docx`), docx);
    const call = `macro:///Standard.Rev.Apply("${pathToFileURL(folder).href}",${documents.length})`;
    office(call);
    const read = (name: string): Uint8Array => readFileSync(join(folder, name));
    return documents.map((_, index) => ({
      accepted: read(`${index}Accept.docx`),
      refused: read(`${index}Reject.docx`),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
