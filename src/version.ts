import manifest from '../package.json' with { type: 'json' };

export const version: string = manifest.version;

/** Set when the program is bundled: which build of the version it is. */
declare const BUILD: string | undefined;

/** Two programs of one version need not write the same: one may be on its way to the next. */
export const program: string = typeof BUILD === 'string' ? `${version}+${BUILD}` : version;
