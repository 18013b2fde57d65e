/** A paragraph as far as it is known again by. */
export interface Alike {
  readonly text: string;
  /** What stands in one kind of place never is what stands in another. */
  readonly place: string;
}
