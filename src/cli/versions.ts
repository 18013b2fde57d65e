/** Which program this is, and what it runs on: what whoever mends it asks first. */

import process from 'node:process';
import { version } from '../version.ts';

export const versions = `bulletin ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
