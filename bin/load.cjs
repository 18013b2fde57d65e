/** What stands behind the command line's front: read, with its compiled code where this Node can use it, when first called. */
'use strict';

const { closeSync, fstatSync, openSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { flagsOf } = require('./flags.cjs');

// Set when the program is bundled: a hash of the source, so that no other source's code is ever run.
const name = PROGRAM;

/** V8 itself takes the code of another patch release of Node for its own, and falls over when it runs it. */
const cache = join(__dirname, `${name}-${process.version}-${process.platform}-${process.arch}.cache`);
const sumLength = 32;

let loaded;

/** @param hasFlags the process has been told already, by the thread that this one works for */
function load(hasFlags = false) {
  for (const flag of hasFlags ? [] : flagsOf(process.versions.v8)) setFlagsFromString(flag);
  const filename = join(__dirname, `${name}.js`);
  // The bundle is ASCII, which is read as it lies there.
  const script = new Script(readProgram(filename), { filename, cachedData: codeCache() });
  const exports = {};
  script.runInThisContext()(exports, require, filename);
  return { script, exports };
}

/** Half of an update, or of an archive: told, for the one who copied it can mend it. */
function readProgram(filename) {
  try {
    return readFileSync(filename, 'latin1');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write(
      `bulletin：程序的文件不全，缺 ${filename}：没有解压完，或者更新时新旧混在了一起\n` +
        '  提示：没有人在用的时候，把程序的文件夹整个删掉，重新解压 (a part of the program is missing: unpack it anew)\n',
    );
    process.exit(2);
  }
}

/** undefined where there is none for this Node, or none that can be trusted: then V8 compiles the source. */
function codeCache() {
  try {
    if (!isOurs(statSync(__dirname))) return undefined;
    const file = openSync(cache, 'r');
    try {
      if (!isOurs(fstatSync(file))) return undefined;
      const bytes = readFileSync(file);
      const code = bytes.subarray(0, -sumLength);
      return sumOf(code).equals(bytes.subarray(-sumLength)) ? code : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Nobody but root and the user who runs the program can have written it. Windows knows neither owner nor mode. */
function isOurs({ uid, mode }) {
  return process.platform === 'win32' || ((uid === 0 || uid === process.geteuid()) && (mode & 0o022) === 0);
}

/**
 * Tells code that a disk has spoilt, which V8 would run; and code of another build of this version of Node, or one that
 * was renamed to look like it. It is no seal: whoever may write the file can compute it, so the owner is looked at first.
 */
function sumOf(code) {
  // Loaded here, for nothing else needs it.
  const { createHash } = require('node:crypto');
  const node = [name, process.version, process.platform, process.arch, statSync(process.execPath).size];
  return createHash('sha256').update(node.join('\n')).update(code).digest();
}

/** A module of the program, by its path in the source. */
exports.part = (path) => {
  loaded ??= load();
  return loaded.exports[path]();
};

/** What a worker of --jobs is asked to do (src/cli/jobs/work.ts). */
exports.build = (share) => {
  loaded ??= load(true);
  return loaded.exports['src/cli/jobs/work.ts']().build(share);
};

/** The code compiled so far, to be kept as the cache. */
exports.compiled = () => {
  const code = loaded.script.createCachedData();
  return { file: cache, bytes: Buffer.concat([code, sumOf(code)]) };
};

/** Whether the program runs from the cache: false, too, when V8 has refused it. */
exports.isCached = () => loaded?.script.cachedDataRejected === false;
