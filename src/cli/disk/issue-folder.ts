/** Issue folders on the disk, as far as a PATH or a document to be written asks for them. */

import fs from 'node:fs';
import path from 'node:path';
import { isOwnerFile, isPassedOver } from '../../gather/walk.ts';
import { reason } from './errno.ts';

/** The `issue.yaml` of a folder, if it is an issue folder. */
export const issueOf = (folder: string): string | undefined =>
  ['issue.yaml', 'issue.yml'].map((name) => path.join(folder, name)).find((file) => look(file)?.isFile());

/** What a name stands for, links not followed. What may not be looked at is reported where its folder is listed, not here. */
export function look(file: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    reason(error);
    return undefined;
  }
}

/** Whether a file is what a unit has sent (contract 3.0): in an issue folder, or one folder below. */
export const isContribution = (file: string): boolean => {
  const folder = path.dirname(file);
  return (
    /\.(ya?ml|txt|docx|xlsx|csv)$/i.test(file) &&
    !isPassedOver(path.basename(file)) &&
    !isOwnerFile(path.basename(file)) &&
    [folder, path.dirname(folder)].some((each) => issueOf(each) !== undefined)
  );
};
