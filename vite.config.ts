import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { libraryPlugin } from './scripts/library/plugin.mjs';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The fonts of the languages that the desk speaks are kept at once, those of other scripts when first used. */
const isOfOurs = (file: string): boolean =>
  /noto-(sans|serif)-latin-wght|-(arabic-arabic|hebrew-hebrew)-wght/.test(file);
const isKeptLater = (file: string): boolean =>
  file.startsWith('.') || file.endsWith('.map') || (file.endsWith('.woff2') && !isOfOurs(file));

/** Gives the service worker the list of the files to keep, so that the desk opens offline. */
function precache(): Plugin {
  return {
    name: 'pacta-precache',
    apply: 'build',
    // After all others: vite itself takes out the parts that hold nothing but styles.
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') throw new Error('the build made no service-worker.js');
      const made = Object.keys(bundle).filter((file) => file !== 'service-worker.js' && !isKeptLater(file));
      const files = [...new Set([...made, ...readdirSync(path('src/web/public'))])].sort();
      // Names hold hashes of their contents, but for the page itself.
      const page = bundle['index.html'];
      const hash = createHash('sha256').update(JSON.stringify(files));
      if (page?.type === 'asset') hash.update(page.source);
      worker.code = worker.code
        .replace('__PACTA_FILES__', files.join(' '))
        .replace('__PACTA_BUILD__', hash.digest('hex').slice(0, 16));
    },
  };
}

export default defineConfig({
  root: path('src/web'),
  // Relative addresses: any static host will do, also below a folder.
  base: './',
  plugins: [react(), libraryPlugin(), precache()],
  worker: { format: 'es' },
  build: {
    outDir: path('dist-web'),
    emptyOutDir: true,
    // Which part needs which: a test adds up what is loaded.
    manifest: true,
    target: 'es2022',
    // A data: address would need to be allowed by the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // On a busy machine it would explain at length where the time went.
      checks: { bundlerTimings: false },
      input: {
        index: path('src/web/index.html'),
        'service-worker': path('src/web/service-worker/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
