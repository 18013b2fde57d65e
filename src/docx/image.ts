import { ImageRun as DocxImageRun } from 'docx';
import type { ImageRun } from '../layout/tree.ts';

/** A picture standing in its line like a character. The library keeps equal bytes once; `numberDrawings` gives the ids. */
export const toImage = ({ image, width, height, alt = '' }: ImageRun): DocxImageRun =>
  new DocxImageRun({
    type: image.type === 'jpeg' ? 'jpg' : image.type,
    data: image.bytes,
    // The library counts in pixels of 9525 EMU, and rounds only the product.
    transformation: { width: width / PIXEL, height: height / PIXEL },
    altText: { id: '0', name: '', description: alt },
  });

const PIXEL = 9525;

/** Drawings counted from 1 through the document: the library counts on from one document to the next. */
export const numberDrawings = (body: string): string => {
  let count = 0;
  return body.replace(/<wp:docPr id="[^"]*" name="[^"]*"/g, () => {
    count += 1;
    return `<wp:docPr id="${count}" name="Picture ${count}"`;
  });
};
