/** A measure with what it rests on beside it, and the plain measures a reader of the preset works with. */

/**
 * How binding a measure is: 规定 the clause says so (一般 included), 推荐 the clause recommends it, 实务 practice only.
 * Only what is 规定 may ever be called an error.
 */
type Standing = '规定' | '推荐' | '实务';

export interface Basis {
  readonly standing: Standing;
  /** A clause of GB/T 9704-2012, unless another norm is named; for practice, what it is. */
  readonly clause: string;
}

export interface Stated<T> extends Basis {
  readonly value: T;
}

/** A tree of stated measures with the measures alone. */
export type Plain<T> = T extends Stated<infer V> ? V : { readonly [K in keyof T]: Plain<T[K]> };

export const required = <T>(value: T, clause: string): Stated<T> => ({ value, standing: '规定', clause });
export const advised = <T>(value: T, clause: string): Stated<T> => ({ value, standing: '推荐', clause });
export const customary = <T>(value: T, clause: string): Stated<T> => ({ value, standing: '实务', clause });

const isStated = (node: object): node is Stated<unknown> => 'standing' in node && 'value' in node;

/** Takes the measures out of their statements, at every depth. */
export function plainMeasures<T extends object>(node: T): Plain<T> {
  if (isStated(node)) return node.value as Plain<T>;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, plainMeasures(child)])) as Plain<T>;
}
