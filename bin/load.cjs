/** What stands behind the command line's front: read, with its compiled code where this Node can use it, when first called. */
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// Set when the program is bundled: a hash of the source, so that no other source's code is ever run.
const name = PROGRAM;

let loaded;

function load() {
  // A version of V8 to come may not know these words, and would say so.
  if (Number.parseInt(process.versions.v8, 10) < 14) {
    // V8 would spend a third of a single document's time on optimising what is over before that pays; a batch still
    // gets it, a little later.
    setFlagsFromString('--interrupt-budget=700000');
    // And it would let what a batch has left behind grow to four times what is in use before it cleans up.
    setFlagsFromString('--heap-growing-percent=50');
  }
  const filename = join(__dirname, `${name}.js`);
  // The bundle is ASCII, which is read as it lies there.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: codeCache() });
  const exports = {};
  script.runInThisContext()(exports, require, filename);
  return { script, exports };
}

/**
 * V8 refuses the code of another version, and compiles as if there were none; it does not notice that a disk has spoilt
 * it, and would fall over, so the sum that stands behind the code is looked at first.
 */
function codeCache() {
  try {
    const bytes = readFileSync(join(__dirname, `${name}.cache`));
    const code = bytes.subarray(0, -4);
    return crc32(code) === bytes.readUInt32LE(code.length) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** A module of the program, by its path in the source. */
exports.part = (path) => {
  loaded ??= load();
  return loaded.exports[path]();
};

/** The code compiled so far, to be kept as the cache. */
exports.compiled = () => {
  const code = loaded.script.createCachedData();
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(code));
  return { file: join(__dirname, `${name}.cache`), bytes: Buffer.concat([code, sum]) };
};
