/** The files of this build, by address; the build writes the list in. */
export const keptFiles: readonly string[] = '__PACTA_FILES__'.split(' ');

/** What the files of this build are kept under; the build writes a hash of them in. */
export const cacheName = 'pacta-__PACTA_BUILD__';
