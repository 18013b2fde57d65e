/** What the roster says to somebody who is mentioned in a post: one verdict a person. */

import { bodyOfPost, clashes, levelOfUnit } from './levels.ts';
import { isOneOff } from './person-names.ts';
import { fullPost, isSingle } from './posts.ts';
import { type Held, isHeldOn, keysOf, type Roster } from './roster.ts';

/** Somebody who is mentioned in some posts. */
export interface Mentioned {
  readonly name: string;
  /** Canonical, as the list of units has it. */
  readonly unit?: string;
  readonly posts: readonly string[];
  /** Days since 1970-01-01; without one, any time is meant. */
  readonly day?: number;
  /** The unit that a field of its own names. */
  readonly item?: { readonly unit?: string };
}

export type Verdict<T extends Mentioned = Mentioned> = { readonly of: T } & (
  | { readonly kind: 'near'; readonly meant: Held }
  /** `holder` has the post by the roster. `isCovered`: the roster knows somebody of this unit. */
  | { readonly kind: 'unknown'; readonly holder?: Held; readonly isCovered: boolean }
  /** The person held, or will hold, the post at another time. */
  | { readonly kind: 'not-then'; readonly post: string; readonly held: Held; readonly holder?: Held }
  /** Somebody else holds it. `elsewhere`: the person has the same post in another unit. */
  | { readonly kind: 'another'; readonly post: string; readonly holder: Held; readonly elsewhere?: Held }
  | { readonly kind: 'differs'; readonly posts: readonly string[]; readonly held: readonly Held[] }
);

/** undefined where the roster agrees. */
export function verdictOn<T extends Mentioned>(of: T, roster: Roster): Verdict<T> | undefined {
  const own = roster.people.get(of.name);
  if (!own) return unknown(of, roster);
  if (of.posts.length === 0 || own.length === 0) return undefined;
  const now = own.filter((held) => isHeldOn(held, of.day));
  const then = new Set(now.flatMap(keysLoose));
  // 云岭市委常委 is 市委常委 where the roster names no unit, and neither does the item.
  const bare = new Set(
    of.item?.unit === undefined ? now.flatMap(({ unit, posts }) => (unit === undefined ? posts : [])) : [],
  );
  const missing = keyed(of).filter(({ post, key }) => !then.has(key) && !bare.has(post));
  for (const { post, key } of missing) {
    const held = own.find((one) => keysLoose(one).includes(key));
    const holder = holderOf(of, post, key, roster);
    if (held) return { of, kind: 'not-then', post, held, ...(holder && { holder }) };
    const elsewhere = now.find(({ unit, posts }) => unit !== undefined && unit !== of.unit && posts.includes(post));
    if (holder) return { of, kind: 'another', post, holder, ...(elsewhere && { elsewhere }) };
  }
  // A 区委 in a county is reported by post-unit-mismatch.
  const posts = missing.map(({ post }) => post).filter((post) => !isElsewhere(of.unit, post, roster));
  return posts.length > 0 ? { of, kind: 'differs', posts, held: now } : undefined;
}

function isElsewhere(unit: string | undefined, post: string, { units }: Roster): boolean {
  const level = unit === undefined ? undefined : levelOfUnit(unit, units.type(unit));
  const body = bodyOfPost(post);
  return level !== undefined && body !== undefined && clashes(level, body.level, false);
}

function unknown<T extends Mentioned>(of: T, roster: Roster): Verdict<T> {
  const keys = new Set(keyed(of).map(({ key }) => key));
  const near = [...roster.people.keys()]
    .filter((name) => isOneOff(name, of.name))
    .flatMap((name) => roster.people.get(name) ?? []);
  const atPost = near.find((held) => isHeldOn(held, of.day) && keysLoose(held).some((key) => keys.has(key)));
  const meant = atPost ?? near.find((held) => held.unit === of.unit && held.name.length >= 3);
  if (meant) return { of, kind: 'near', meant };
  const holder = keyed(of).flatMap(({ post, key }) => holderOf(of, post, key, roster) ?? [])[0];
  const isCovered = holder !== undefined || roster.held.some(({ unit }) => unit === of.unit);
  return { of, kind: 'unknown', isCovered, ...(holder && { holder }) };
}

const keyed = ({ unit, posts }: Mentioned) => posts.map((post) => ({ post, key: fullPost(unit, post) }));

/** Of one person a bare 主任 can be compared as well. */
const keysLoose = ({ unit, posts }: Held): readonly string[] => posts.map((post) => fullPost(unit, post));

/** Who alone holds that post on that day, other than the person mentioned. */
function holderOf(of: Mentioned, post: string, key: string, { holders }: Roster): Held | undefined {
  if (!isSingle(post) || !keysOf({ ...(of.unit !== undefined && { unit: of.unit }), posts: [post] }).includes(key))
    return undefined;
  const then = (holders.get(key) ?? []).filter((held) => isHeldOn(held, of.day));
  return then.length === 1 && then[0]?.name !== of.name ? then[0] : undefined;
}
