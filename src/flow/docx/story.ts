/** One story of a document (the body, the notes, a header) → its blocks, with all that stands in its file. */

import type { Bytes } from '../../data/bytes.ts';
import { readXml, type XmlLimits } from '../../data/office/xml.ts';
import { limits } from '../../limits.ts';
import { type Fields, fieldMarks, noFields } from './fields.ts';
import { newBlocks } from './frames.ts';
import { onceOnly } from './passed-over.ts';
import type { Reader, Reading, Story } from './reading.ts';
import { newTracer } from './tracing.ts';
import { end, start } from './walk.ts';

/** A drawing kept for old programs may be one attribute of base64; tables in boxes in tables go deep. */
const xmlLimits: XmlLimits = { depth: 256, tag: 4 * 1024 * 1024 };

/** Undefined when the part is not sound. */
export function readStory(bytes: Bytes, reader: Reader, isTraced = false): Story | undefined {
  const fields = fieldMarks();
  const story = read(bytes, reader, fields, isTraced);
  return story && fields.isInstruction() ? read(bytes, reader, noFields, isTraced) : story;
}

function read(bytes: Bytes, reader: Reader, fields: Fields, isTraced: boolean): Story | undefined {
  const tracer = isTraced ? newTracer() : undefined;
  const { blocks, ...rest } = newBlocks('story', -1);
  const reading: Reading = {
    ...{ ...reader, fields, count: reader.numbering.counter() },
    ...{ frames: [{ blocks, ...rest }], entries: [], references: [], waiting: [], changes: [] },
    ...{ isDocument: false, depth: 0, readings: 0, pieces: 0 },
    ...(tracer && { tracer }),
  };
  const isTooLarge = (): boolean => reading.pieces > limits.docxPieces.most;
  const visitor = onceOnly({
    start: (name, attribute, parent) => {
      tracer?.open(name, attribute);
      start(reading, name, attribute, parent);
    },
    text: (piece, parent) => {
      if (reading.piece) reading.piece.text += piece;
      else if (parent === 'instrText') fields.instruct(piece);
    },
    end: (name, parent) => {
      end(reading, name, parent);
      tracer?.close();
    },
  });
  const placed = tracer ? { at: tracer.at } : {};
  if (!readXml(bytes, { ...visitor, ...placed, enough: isTooLarge }, xmlLimits)) return undefined;
  const { entries, references, isDocument } = reading;
  return { blocks, entries, references, isDocument, isTooLarge: isTooLarge(), ...(tracer && { tracing: tracer }) };
}
