/** What is said, before it is known of what: how grave it is, in both languages. */

export type Severity = 'error' | 'warning' | 'info';

/** The same sentence in the two languages the program speaks. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
