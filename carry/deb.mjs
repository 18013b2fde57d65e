/** The package of Debian, 统信 and 麒麟: the program in /opt/bulletin, its command in /usr/bin, an entry in the menu. */

import { createHash } from 'node:crypto';
import { ar, gzip, tar, xz } from './archives.mjs';
import { menuEntry } from './launchers.mjs';
import { version } from './program.mjs';

/**
 * @param files of the program's folder
 * @param architecture as Debian names it
 */
export async function deb(files, architecture, quick) {
  const data = new Map([...files].map(([name, file]) => [`opt/bulletin/${name}`, file]));
  data.set('usr/share/applications/bulletin.desktop', menuEntry());
  data.set('usr/share/doc/bulletin/copyright', { bytes: files.get('LICENSES.txt').bytes });
  data.set('usr/bin/bulletin', { link: '/opt/bulletin/bulletin' });
  const whole = [...data].filter(([, { bytes }]) => bytes);
  const size = whole.reduce((sum, [, { bytes }]) => sum + Math.ceil(bytes.length / 1024), 0);
  const control = new Map([
    ['control', { bytes: Buffer.from(controlOf(architecture, size)) }],
    ['md5sums', { bytes: Buffer.from(whole.map(([name, { bytes }]) => `${md5(bytes)}  ${name}\n`).join('')) }],
    ['postinst', { bytes: Buffer.from(scripts.postinst), mode: 0o755 }],
    ['prerm', { bytes: Buffer.from(scripts.prerm), mode: 0o755 }],
  ]);
  return ar([
    ['debian-binary', Buffer.from('2.0\n')],
    ['control.tar.gz', await gzip(await tar(dotted(control)))],
    ['data.tar.xz', await xz(await tar(dotted(data)), quick)],
  ]);
}

const dotted = (files) => new Map([...files].map(([name, file]) => [`./${name}`, file]));
const md5 = (bytes) => createHash('md5').update(bytes).digest('hex');

/** What Node itself asks for; a test compares. */
const controlOf = (architecture, size) => `Package: bulletin
Version: ${version}
Architecture: ${architecture}
Maintainer: bulletin <bulletin@example.invalid>
Installed-Size: ${size}
Depends: libc6 (>= 2.28), libgcc-s1 | libgcc1, libstdc++6 (>= 5.2)
Section: text
Priority: optional
Description: red-header bulletins of Chinese offices from YAML
 Checks a bulletin (工作专报、简报) written in YAML and lays it out as a .docx to
 GB/T 9704-2012. Brings its own Node.js; needs no network.
`;

/** The code cache serves who starts it often; without one everything works. */
const scripts = {
  postinst: `#!/bin/sh
set -e
if [ "$1" = configure ]; then
  rm -f /opt/bulletin/dist/*.cache
  /opt/bulletin/node /opt/bulletin/bin/warm.cjs >/dev/null 2>&1 || true
fi
`,
  prerm: `#!/bin/sh
set -e
rm -f /opt/bulletin/dist/*.cache
`,
};
