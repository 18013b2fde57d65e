import { creditUnknown } from './credit-unknown.ts';
import { leaderMissing } from './leader-missing.ts';
import { listedTwice } from './listed-twice.ts';
import { nameNear } from './name-near.ts';
import { nameUnknown } from './name-unknown.ts';
import { postNear } from './post-near.ts';
import { postNotHeld } from './post-not-held.ts';
import { postUnitMismatch } from './post-unit-mismatch.ts';
import { rankOrder } from './rank-order.ts';
import { rosterBackwards } from './roster-backwards.ts';
import { rosterOverlap } from './roster-overlap.ts';
import { rosterUnit } from './roster-unit.ts';
import { selfReference } from './self-reference.ts';
import { twoNamesOnePost } from './two-names-one-post.ts';
import { twoPosts } from './two-posts.ts';
import { unitMissing } from './unit-missing.ts';
import { unitNotNamed } from './unit-not-named.ts';
import { unitOrder } from './unit-order.ts';
import { unitSpelling } from './unit-spelling.ts';
import { unitTwice } from './unit-twice.ts';
import { unitUnknown } from './unit-unknown.ts';
import { valueUnit } from './value-unit.ts';

/** Names, posts and units. */
export const peopleChecks = [
  postUnitMismatch,
  nameNear,
  nameUnknown,
  postNotHeld,
  postNear,
  leaderMissing,
  rankOrder,
  twoPosts,
  twoNamesOnePost,
  unitUnknown,
  unitSpelling,
  unitOrder,
  unitMissing,
  unitTwice,
  creditUnknown,
  unitNotNamed,
  selfReference,
  valueUnit,
  rosterOverlap,
  rosterBackwards,
  rosterUnit,
  listedTwice,
] as const;
