/**
 * Makes the code cache of dist/: builds common issues and keeps what V8 compiled on the way (no folder of sent files: to
 * read their code back would cost every other run more than it spares those). Run when the program is bundled and when
 * it is installed, for the code serves one version of Node on one kind of machine; that of another lies beside it. Never
 * at run time: a program that writes documents writes nothing else. Without a cache everything works, and starts more
 * slowly.
 */
'use strict';

const { chmodSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

// Whatever happens here, the program is installed; and nobody asked for these documents.
process.on('exit', () => {
  process.exitCode = 0;
});
process.stdout.write = process.stderr.write = () => true;

async function warm(dist) {
  const { run } = require(join(dist, 'bulletin.cjs'));
  const { compiled } = require(join(dist, 'load.cjs'));
  const out = mkdtempSync(join(tmpdir(), 'bulletin-'));
  const issues = ['safety/2024-02.yaml', 'plan.yaml'].map((name) => join(__dirname, '../examples', name));
  process.argv.splice(2, Infinity, 'build', ...issues, '--out-dir', out, '--json');
  try {
    await run();
    const { file, bytes } = compiled();
    // Code is run only from where nobody else can write; a umask of 002, as many Linuxes have it, lets the group.
    if (process.platform !== 'win32') chmodSync(dist, statSync(dist).mode & 0o7755);
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, bytes, { mode: 0o644 });
    renameSync(whole, file);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

warm(process.argv[2] ?? join(__dirname, '../dist')).catch(() => {});
