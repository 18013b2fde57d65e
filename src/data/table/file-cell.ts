/** A cell of a table that a file brings. */
export interface FileCell {
  /** Row and column in the file's table. */
  readonly at: readonly [row: number, column: number];
  readonly text: string;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}
