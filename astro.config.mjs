/**
 * Wiring only. What differs from build to build comes in by the environment, set by `scripts/build.ts`:
 * OUT_DIR, BASE_PATH, SITE_URL, PRINTED_PAGE_PUBLIC. Text is rendered by our own function (`src/markdown`).
 */
import { defineConfig } from 'astro/config';

/** @typedef {{ getModuleInfo: (id: string) => { importers: string[] } | null }} Graph */

/**
 * Whether the search page needs a module from the start.
 *
 * @type {(id: string, graph: Graph, seen?: Set<string>) => boolean}
 */
function isOfSearchPage(id, graph, seen = new Set()) {
  if (id.endsWith('/src/client/search-page.ts')) return true;
  if (seen.has(id) || !id.includes('/src/client/search/')) return false;
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => isOfSearchPage(one, graph, new Set([...seen, id])));
}

/**
 * What the search page needs from the start comes in one file; left to itself the bundler makes ten of it, because
 * some is wanted again by what is loaded later. What other pages need too stays out of it: they shall not load the search.
 */
const groups = [
  {
    name: 'every-page',
    test: /preload-helper|\/src\/client\/(remembered|remembered-switch|plain-key|element)\.ts$|\/src\/search\/tokens\.ts$/,
    priority: 1,
  },
  { name: 'notes', test: /\/src\/client\/notes(\/pair)?\.ts$/, priority: 1 },
  {
    name: (/** @type {string} */ id, /** @type {Graph} */ graph) =>
      isOfSearchPage(id, graph) ? 'search' : null,
  },
];

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between inline elements on separate lines: words would run together.
  compressHTML: true,
  // Nothing stands inline, so that the content security policy (src/layouts/SitePage.astro) needs no hashes.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
      },
    },
    worker: { format: 'es' },
  },
  devToolbar: { enabled: false },
});
