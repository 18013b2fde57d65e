/** A document asked for all that a command wants of it at once. */

import type { Document } from './asked.ts';
import { type Diagnostic, hasError, type Lang } from './diagnostic.ts';
import { documentOf } from './document.ts';
import { writtenText } from './docx/seal/written-text.ts';
import type { Format } from './formats.ts';
import type { Sources } from './gather/sources.ts';
import type { Sent } from './gather/whole.ts';
import type { NameFields } from './model/properties.ts';
import type { PrintedPage } from './records/printed.ts';

export interface CompileOptions {
  readonly formats: readonly Format[];
  readonly lang: Lang;
  /** Marks every page as 送审稿. */
  readonly draft: boolean;
  /** Leaves out contributions that cannot be used. */
  readonly skipBroken?: boolean;
  /** `false` leaves proof-reading out. */
  readonly proofread?: boolean;
}
export interface Compiled extends Pick<Document, 'texts' | 'named'> {
  /** Empty when there is an error of form. */
  readonly outputs: ReadonlyMap<Format, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
  /** What a pattern of file names may ask for; absent where there is an error of form. */
  readonly fields?: NameFields;
  /** Fonts the page asks for. */
  readonly faces: readonly string[];
  /** Asked for by who keeps it; undefined where there is no page. */
  readonly printed?: () => PrintedPage | undefined;
  /** Digest of the text of a docx that was written here, as its seal has it. */
  readonly textOf?: (docx: Uint8Array) => string | undefined;
  /** What became of the files of an issue folder. */
  readonly sent?: Sent;
}

export function compile(
  sources: Sources,
  { formats, lang, draft, skipBroken = false, proofread = true }: CompileOptions,
): Compiled {
  const document = documentOf(sources, { lang, draft, skipBroken });
  const diagnostics = proofread ? document.findings : document.faults;
  const outputs = formats.flatMap((format) => {
    const bytes = document.write(format);
    return bytes ? [[format, bytes] as const] : [];
  });
  const faces = outputs.length > 0 ? (document.tree?.fonts ?? []).map(({ name }) => name) : [];
  const fields = hasError(document.faults) ? undefined : document.head?.fields;
  const { sent } = document;
  return {
    outputs: new Map(outputs),
    diagnostics,
    texts: document.texts,
    named: document.named,
    ...(fields && { fields }),
    faces,
    printed: () => document.printed,
    textOf: writtenText,
    ...(sent && { sent }),
  };
}
