/**
 * The public API. Everything else in this package is its own affair.
 *
 * ```ts
 * import { diskWorld, open } from 'bulletin';
 * const document = open(diskWorld('office'), '2024/02.yaml');
 * for (const { file, line, message } of document.check()) console.log(`${file}:${line} ${message}`);
 * await writeFile('02.docx', await document.write('docx'));
 * ```
 */

import type { Day } from './calendar.ts';
import { diskWorld as openDisk } from './cli/disk/world.ts';
import { type Diagnostic, hasError, type Lang } from './diagnostic.ts';
import { open as openIssue } from './document.ts';
import { formats as allFormats, type Format } from './formats.ts';
import { type Recorded, recorded as recordOf } from './world/record.ts';
import { type World, mapWorld as worldOfMap } from './world/world.ts';

export type { Day } from './calendar.ts';
export type { Diagnostic, Edit, Lang, NamedRange, Range, Severity } from './diagnostic.ts';
export type { Format } from './formats.ts';
export type { Recorded } from './world/record.ts';
export type { Entry, Refused, World } from './world/world.ts';

export interface OpenOptions {
  /** In which messages speak; 中文 unless told. */
  readonly lang?: Lang;
  /** Marks every page as 送审稿. */
  readonly draft?: boolean;
  /** A series file, by its name in the world, that stands for the one beside or above the issue; `none`: there is none. */
  readonly series?: string;
  /** A folder of template parts that stand for the series' own. */
  readonly templates?: string;
}

/** What the issue says that its file may be named by. */
export interface Head {
  /** As printed, bold marks taken off; `date` is ISO where it is a day. */
  readonly fields: Readonly<Partial<Record<'year' | 'number' | 'name' | 'title' | 'date', string>>>;
  /** The day it bears: of its masthead, else of its signature. */
  readonly day?: Day;
}

/** Nothing is computed before it is asked for, and nothing twice. */
export interface Document {
  /** As its findings name it. */
  readonly file: string;
  /** undefined where an error of form keeps it from being known. It costs neither layout nor checks. */
  readonly head: Head | undefined;
  /** All that can be said of the issue, in the order of its files; an empty list where nothing was found. */
  check(): readonly Diagnostic[];
  /**
   * The bytes of a whole file: the same for the same world, on any day and machine.
   * Rejects with a `FormError` where an error of form leaves nothing to write; what proof-reading finds stops nothing.
   */
  write(format: Format): Promise<Uint8Array>;
}

/** Why a document cannot be written. */
export interface FormError extends Error {
  readonly name: 'FormError';
  readonly findings: readonly Diagnostic[];
}

/**
 * Opens an issue. Its series (`series.yaml` beside it or above), templates, the issues beside it and the files it names
 * are found in the world. It never throws for what an author wrote, or for a file that is not there: that is a finding.
 * @param name of the issue file, with `/`, from where the world's names count
 */
export function open(world: World, name: string, { series, ...options }: OpenOptions = {}): Document {
  return new Opened(openIssue(world, name, { ...options, series }));
}

/** A class, as that of the document within is one: a batch is to let go of each. */
class Opened implements Document {
  readonly #document: ReturnType<typeof openIssue>;
  constructor(document: ReturnType<typeof openIssue>) {
    this.#document = document;
  }
  get file(): string {
    return this.#document.file;
  }
  get head(): Head | undefined {
    return this.#document.head;
  }
  check(): readonly Diagnostic[] {
    return this.#document.findings;
  }
  async write(format: Format): Promise<Uint8Array> {
    const bytes = this.#document.write(format);
    if (bytes) return bytes;
    throw formError(this.#document.faults.filter((each) => hasError([each])));
  }
}

const formError = (findings: readonly Diagnostic[]): FormError =>
  Object.assign(new Error(findings.map(({ message }) => message).join('\n')), { name: 'FormError' as const, findings });

/** What a document can be written as. */
export const formats: readonly Format[] = allFormats;

/**
 * The files of this machine. Nothing above home is looked at from inside it, and nothing that an issue names outside the
 * folder of its series, or its own.
 * @param folder where names count from; the current one unless told
 */
export const diskWorld = (folder?: string): World => openDisk(folder);

/**
 * A world of these files and no others.
 * @param files by their names: `2024/02.yaml`
 */
export const mapWorld = (files: Readonly<Record<string, string | Uint8Array>>): World => worldOfMap(files);

/** The same world, and a record of all that was asked of it: what a document was made of, and what was looked for in vain. */
export const recorded = (world: World): { readonly world: World; readonly record: Recorded } => recordOf(world);
