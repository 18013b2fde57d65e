/** The home folder of who runs the program. */

import os from 'node:os';
import path from 'node:path';

/** Node throws where neither HOME nor the list of users names one, and gives back a HOME that is set to nothing. */
export function homeFolder(): string | undefined {
  try {
    const home = os.homedir();
    return path.isAbsolute(home) ? home : undefined;
  } catch {
    return undefined;
  }
}
