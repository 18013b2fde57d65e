/** What is marked at the characters of a title. */

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Behind a verb that 关于 has: the next of its verbs, its object, or the name of a text or a body. */
export const behindVerb = { verb: 1, object: 2, name: 3 } as const;
/** Inside the name of a place, behind it, behind one that a name begins with. */
export const inPlace = { within: 1, end: 2, named: 3 } as const;
/** Inside what is one thing although it is two words; inside the name of a company. */
export const inWhole = { term: 1, company: 2 } as const;
/** Inside the name of an office, before the next where nothing stands between. */
export const inOffice = { within: 1, next: 2 } as const;

export interface TitleParts {
  /** What begins there, by `behindVerb`. */
  readonly verbs: Uint8Array;
  /** So near behind 关于 and its verb (1), or 《 (2), that what stands between would hang there. */
  readonly hangs: Uint8Array;
  /** By `inOffice`. */
  readonly issuers: Uint8Array;
  /** By `inPlace`. */
  readonly places: Uint8Array;
  /** By `inWhole`. */
  readonly wholes: Uint8Array;
  /** For each character the brackets it lies between, the outermost first. */
  readonly brackets: readonly (readonly Stretch[] | undefined)[];
}
