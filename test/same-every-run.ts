/**
 * Properties are tried on the same texts every run, so that a change is red for what it changes; on new ones by
 * `.ci/long`, whose seed a failure names, or with BULLETIN_SEED=NUMBER.
 */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.BULLETIN_SEED ?? 20240309) });
