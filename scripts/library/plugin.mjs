// Brings the corpus into the desk: `agreement.pacta?summary` is what the list says of it, `REVIEW.md?page` a
// page as data. Each page is a part of its own that the desk fetches when it is shown.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readPage } from './markdown.mjs';
import { summaryOf } from './summary.mjs';

/**
 * The plug-in for vite.
 * @returns {import('vite').Plugin}
 */
export function libraryPlugin() {
  return {
    name: 'pacta-library',
    load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'summary' && query !== 'page') return null;
      this.addWatchFile(file);
      const text = readFileSync(file, 'utf8');
      try {
        const data = query === 'page' ? readPage(text) : summaryOf(text, basename(dirname(file)));
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
      } catch (error) {
        throw new Error(`${file} cannot be read for the library`, { cause: error });
      }
    },
  };
}
