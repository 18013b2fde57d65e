/** What a document is called: its masthead, its title and who signs it, without anything that it holds. */

import type { BulletinFile } from '../schema/issue-file.ts';
import type { Bulletin, Masthead, Signature } from './bulletin.ts';
import { dateOf, text } from './written.ts';

export type BulletinHead = Pick<Bulletin, 'masthead' | 'title' | 'signature'>;

export function headOf(file: BulletinFile): BulletinHead {
  const masthead = file.masthead && mastheadOf(file.masthead);
  const signature = file.signature && signatureOf(file.signature);
  return { title: present(file.title), ...(masthead ? { masthead } : {}), ...(signature ? { signature } : {}) };
}

export const present = (lines: readonly string[] | undefined): readonly string[] =>
  (lines ?? []).flatMap((line) => line.split('\n')).filter((line) => line !== '');

function mastheadOf(masthead: NonNullable<BulletinFile['masthead']>): Masthead | undefined {
  const { date, name, signer, year, number, total, ...rest } = masthead;
  const built: Masthead = {
    ...text('classification', rest.classification),
    ...text('copyNumber', rest.copyNumber),
    ...text('urgency', rest.urgency),
    name: present(name),
    ...text('year', year?.toString()),
    ...text('number', number?.toString()),
    ...text('total', total?.toString()),
    ...text('numberText', rest.numberText),
    ...text('office', rest.office),
    ...(date ? { date: dateOf(date) } : {}),
    signers: present(signer),
    ...text('documentNumber', rest.documentNumber),
  };
  const empty = Object.values(built).every((value) => Array.isArray(value) && value.length === 0);
  return empty ? undefined : built;
}

function signatureOf({ offices, date, seal }: NonNullable<BulletinFile['signature']>): Signature | undefined {
  const signed = present(offices);
  if (signed.length === 0 && !date) return undefined;
  return { sealed: seal ?? false, offices: signed, ...(date ? { date: dateOf(date) } : {}) };
}
