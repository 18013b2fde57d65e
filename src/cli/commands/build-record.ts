/** Leaves a record of an output that was written (contract 3.0.1). */

import path from 'node:path';
import type { Compiled } from '../../compile.ts';
import type { Lang } from '../../diagnostic.ts';
import type { Format } from '../../formats.ts';
import type { TemplateFile } from '../../gather/templates.ts';
import { earlierName, earlierText, withEarlier } from '../../records/earlier-pages.ts';
import type { Means } from '../../records/fits.ts';
import { recordOfBuild } from '../../records/made.ts';
import { program } from '../../version.ts';
import { type Asked, sha256 } from '../../world/record.ts';
import { below, shown } from '../disk/place.ts';
import { earlierAt, keepRecord, recordAt } from '../disk/record-files.ts';
import type { Folders } from '../disk/temporary.ts';
import type { Io } from '../io.ts';
import type { GivenSources, Issue } from '../issues.ts';
import type { Recording } from '../recording.ts';
import type { BuildOptions } from './build-options.ts';
import { homeOf, recordFileOf, recordPlaceOf } from './build-place.ts';

/** What all records of a run share. */
export interface Keeping {
  readonly means: Means;
  readonly recording: Recording;
  readonly folders: Folders;
  readonly options: BuildOptions;
  readonly lang: Lang;
}

/** What a run builds with, as far as it is not found where the issue lies. */
export const meansOf = (
  { series, templates }: GivenSources,
  { skipBroken }: Pick<BuildOptions, 'skipBroken'>,
): Means => ({
  program,
  ...(skipBroken && { skipBroken }),
  ...(series && { series: series === 'none' ? series : sha256(series.bytes) }),
  ...(templates && { templates: sumOfParts(templates) }),
});

const sumOfParts = (templates: readonly TemplateFile[]): string =>
  sha256(JSON.stringify(templates.map(({ name, text }) => [name, text])));

export interface WrittenOutput {
  readonly format: Format;
  /** Where it stands, absolute. */
  readonly at: string;
  /** No pattern has put it there: the user did, or its place was held by a program that has it open. */
  readonly isNamed: boolean;
  readonly bytes: Uint8Array;
}

export function keepRecordOf(
  io: Io,
  issue: Issue,
  compiled: Compiled,
  asked: readonly Asked[],
  { format, at, isNamed, bytes }: WrittenOutput,
  { means, recording, folders, options, lang }: Keeping,
): void {
  const { input, series, world } = issue;
  const read = recording.readOf(world);
  if (!read) return;
  const home = homeOf(io, input, series?.file, options);
  const place = recordPlaceOf(io, world, { input, home, format, file: isNamed ? at : undefined }, options);
  const way = below(at, home.holder);
  const text = format === 'docx' ? compiled.textOf?.(bytes) : undefined;
  const record = recordOfBuild(
    { world, root: shown(io, home.root) },
    {
      place,
      means,
      output: {
        output: (way ?? path.basename(at)).replaceAll(path.sep, '/'),
        ...(way === undefined && { elsewhere: true }),
        bytes: bytes.length,
        sha256: sha256(bytes),
        ...(text !== undefined && { text }),
      },
      series: series?.shown,
      of: home.of,
      read,
      asked,
      given: new Map(input.bytes ? [[issue.file, sha256(input.bytes)]] : []),
      findings: compiled.diagnostics,
      texts: compiled.texts,
      printed: compiled.printed?.(),
      sent: compiled.sent,
      lang,
    },
  );
  const file = recordFileOf(home, place);
  if (text !== undefined) keepEarlier(io, home.holder, { file, text, issue: place.issue }, folders);
  keepRecord(io, file, record, folders);
}

/** The page of the record that is replaced: a document of it may have been sent. */
function keepEarlier(
  io: Io,
  holder: string,
  { file, text, issue }: { readonly file: string; readonly text: string; readonly issue: string },
  folders: Folders,
): void {
  const name = path.basename(file);
  const before = recordAt(io, holder, name);
  if (before?.head.issue !== issue || before.head.text === undefined || before.head.text === text) return;
  const page = before.printed();
  if (!page) return;
  const kept = withEarlier(earlierAt(io, holder, name), issue, { text: before.head.text, page });
  keepRecord(io, path.join(path.dirname(file), earlierName(name)), earlierText(kept), folders);
}
