/** Puts slips into the words of a document, as many as it has commas and stops, and days that are none. */

import { unzipSync, zipSync } from 'fflate';

const part = 'word/document.xml';

export function slipsIn(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = new TextDecoder().decode(parts[part]);
  let count = 0;
  const slipped = xml.replace(/(?<=<w:t[^>]*>)[^<]+/g, (text) =>
    text.replace(/[，。、](?!&)/g, (mark) => {
      count += 1;
      return count % 7 === 0 ? `${mark}2月30日` : count % 3 === 0 ? mark + mark : count % 5 === 0 ? ',' : mark;
    }),
  );
  return zipSync({ ...parts, [part]: new TextEncoder().encode(slipped) });
}
