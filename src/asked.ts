/** What can be asked of a document, and how it answers. */

import type { Day } from './calendar.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { IssueName } from './docx/seal/digest.ts';
import type { Format } from './formats.ts';
import type { Joined } from './gather/merge.ts';
import type { NamedSource } from './gather/named-source.ts';
import type { Sent } from './gather/whole.ts';
import type { PageTree } from './layout/tree.ts';
import type { Bulletin } from './model/bulletin.ts';
import type { NameFields } from './model/properties.ts';
import type { Origin } from './origin.ts';
import type { PrintedPage } from './records/printed.ts';
import type { Place } from './schema/written.ts';

/** What a pattern of file names may ask for, and the day the document bears. It costs neither model nor layout nor checks. */
export interface Head {
  readonly fields: NameFields;
  readonly day?: Day;
}

/** By what a document is known to be of this issue. It costs no more than the head. */
export interface Identity extends IssueName {
  /** 期号 as printed; empty where it bears none. */
  readonly numberLine: string;
}

/** Everything is there to be asked, and costs something only then. */
export interface Document {
  /** As messages show it. */
  readonly file: string;
  /** Issue and series as one; undefined where one of them has an error of form before they meet. */
  readonly joined: Joined | undefined;
  readonly head: Head | undefined;
  readonly identity: Identity | undefined;
  readonly bulletin: Bulletin | undefined;
  /** What is wrong with its form, in the order of the files. An error among them, and it has no pages. */
  readonly faults: readonly Diagnostic[];
  /** Those, and what proof-reading finds, which never stops a document (contract 3). */
  readonly findings: readonly Diagnostic[];
  /** Every length resolved; undefined where there is an error of form. */
  readonly tree: PageTree | undefined;
  /** Its paragraphs as text, and where their characters come from; undefined as above. */
  readonly printed: PrintedPage | undefined;
  /** Text of every file that a finding may point into, for excerpts; of those known when it is asked for. */
  readonly texts: ReadonlyMap<string, string>;
  /** The text files that the issue names, as it writes them and as messages show them. */
  readonly named: readonly NamedSource[];
  /** What became of what units sent; undefined where the issue is no folder, or nothing else lies in it. */
  readonly sent: Sent | undefined;
  /** Where in the author's files what is printed comes from. */
  placeOf(origin: Origin): Place | undefined;
  /** The bytes of a whole file; undefined where there is an error of form, or two issues are what it was compared with. */
  write(format: Format): Uint8Array | undefined;
}

type Answers = { readonly [K in Exclude<keyof Document, 'file' | 'placeOf' | 'write'>]: () => Document[K] } & Pick<
  Document,
  'placeOf' | 'write'
>;

/**
 * A class for its accessors: V8 keeps those of an object literal with the literal's hidden class, and all that they lead to,
 * until it cleans up its old space. A batch then carries every document along for a while, and is 4 % slower.
 */
export class Asked implements Document {
  readonly file: string;
  readonly #answers: Answers;
  constructor(file: string, answers: Answers) {
    this.file = file;
    this.#answers = answers;
  }
  get joined(): Document['joined'] {
    return this.#answers.joined();
  }
  get head(): Document['head'] {
    return this.#answers.head();
  }
  get identity(): Document['identity'] {
    return this.#answers.identity();
  }
  get bulletin(): Document['bulletin'] {
    return this.#answers.bulletin();
  }
  get faults(): Document['faults'] {
    return this.#answers.faults();
  }
  get findings(): Document['findings'] {
    return this.#answers.findings();
  }
  get tree(): Document['tree'] {
    return this.#answers.tree();
  }
  get printed(): Document['printed'] {
    return this.#answers.printed();
  }
  get texts(): Document['texts'] {
    return this.#answers.texts();
  }
  get named(): Document['named'] {
    return this.#answers.named();
  }
  get sent(): Document['sent'] {
    return this.#answers.sent();
  }
  placeOf(origin: Origin): Place | undefined {
    return this.#answers.placeOf(origin);
  }
  write(format: Format): Uint8Array | undefined {
    return this.#answers.write(format);
  }
}
