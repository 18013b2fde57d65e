/** A paragraph as far as it is known again by. */
export interface Alike {
  readonly text: string;
  /** What stands in one kind of place never is what stands in another. */
  readonly place: string;
  /** Whom it is about: what is said of one is not what is said of another, unless it is the same nearly all through. */
  readonly who?: string;
}
