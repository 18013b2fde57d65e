/** A key: its Chinese name, its synonyms, and a line of documentation. Its English name is the property it stands under. */

import * as z from 'zod/mini';
import type { Words } from '../diagnostic.ts';
import type { Form } from './form.ts';

export interface KeyInfo {
  /** The Chinese name first, then synonyms. */
  readonly zh: readonly [string, ...string[]];
  readonly doc: Words;
  /** What holds when the key is absent, in Chinese. */
  readonly byDefault?: string;
  /** How it is printed, in Chinese; a text is printed as written unless this says otherwise. */
  readonly printed?: string;
  /** Undeclared keys of the map are gathered here; the key itself is never written. */
  readonly rest?: boolean;
}
export const keyInfo = z.registry<KeyInfo>();

type Names = string | readonly [string, ...string[]];
type Notes = Pick<KeyInfo, 'byDefault' | 'printed'>;

/** A key that may be absent. */
export type Optional<F extends Form> = z.ZodMiniExactOptional<F>;
export function key<F extends Form>(names: Names, form: F, zh: string, en: string, notes: Notes = {}): Optional<F> {
  const optional = z.exactOptional(form);
  keyInfo.add(optional, { ...named(names), doc: { zh, en }, ...notes });
  return optional;
}

/** A key without which its map makes no sense. Only inside lists: elsewhere a series may hold the rest. */
export function needed<F extends Form>(names: Names, form: F, zh: string, en: string, notes: Notes = {}): F {
  const own = z.clone(form as Form) as F;
  keyInfo.add(own, { ...named(names), doc: { zh, en }, ...notes });
  return own;
}

/** Gathers the keys that users invent beside declared ones. */
export function rest<F extends Form>(names: Names, form: F, zh: string, en: string) {
  const optional = z.exactOptional(form);
  keyInfo.add(optional, { ...named(names), doc: { zh, en }, rest: true });
  return optional;
}

const named = (names: Names): Pick<KeyInfo, 'zh'> => ({ zh: typeof names === 'string' ? [names] : names });
