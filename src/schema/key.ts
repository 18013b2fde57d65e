/** A key: its Chinese name, its synonyms, and a line of documentation. Its English name is the property it stands under. */

import * as z from 'zod/mini';
import type { Words } from '../diagnostic.ts';
import type { Form } from './form.ts';
import type { Role, Unprinted } from './role.ts';

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
  /** What a text here is on the page, in a list or an open map too; maps of declared keys say it at their own keys. */
  readonly role?: Role | Unprinted;
}
export const keyInfo = z.registry<KeyInfo>();

type Names = string | readonly [string, ...string[]];
interface Notes extends Pick<KeyInfo, 'byDefault' | 'printed'> {
  readonly role?: never;
}
/** Whether a text may stand in it, not counting maps of declared keys. What is forgotten here would never be proof-read. */
type HoldsText<T> = string extends T
  ? true
  : T extends readonly (infer Member)[]
    ? HoldsText<Member>
    : T extends ReadonlyMap<string, infer Value>
      ? HoldsText<Value>
      : false;
type NotesOf<F extends Form> =
  true extends HoldsText<z.output<F>>
    ? [notes: Omit<Notes, 'role'> & { readonly role: Role | Unprinted }]
    : [notes?: Notes];

/** A key that may be absent. */
export type Optional<F extends Form> = z.ZodMiniExactOptional<F>;
export function key<F extends Form>(
  names: Names,
  form: F,
  zh: string,
  en: string,
  ...[notes]: NotesOf<F>
): Optional<F> {
  const optional = z.exactOptional(form);
  keyInfo.add(optional, { ...named(names), doc: { zh, en }, ...notes });
  return optional;
}

/** A key without which its map makes no sense. Only inside lists: elsewhere a series may hold the rest. */
export function needed<F extends Form>(names: Names, form: F, zh: string, en: string, ...[notes]: NotesOf<F>): F {
  const own = z.clone(form as Form) as F;
  keyInfo.add(own, { ...named(names), doc: { zh, en }, ...notes });
  return own;
}

/** A key whose maps hold its own kind again: TypeScript cannot look into them, and they say their roles themselves. */
export const inner = <F extends Form>(names: Names, form: F, zh: string, en: string): Optional<F> =>
  (key as (...all: unknown[]) => Optional<F>)(names, form, zh, en);

/** Gathers the keys that users invent beside declared ones. */
export function rest<F extends Form>(names: Names, form: F, zh: string, en: string) {
  const optional = z.exactOptional(form);
  keyInfo.add(optional, { ...named(names), doc: { zh, en }, rest: true });
  return optional;
}

const named = (names: Names): Pick<KeyInfo, 'zh'> => ({ zh: typeof names === 'string' ? [names] : names });
