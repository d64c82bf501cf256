/**
 * Wiring only. What differs from build to build comes in by the environment, set by `scripts/build.ts`:
 * OUT_DIR, BASE_PATH, SITE_URL, PRINTED_PAGE_PUBLIC. Text is rendered by our own function (`src/markdown`).
 */
import { defineConfig } from 'astro/config';

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between inline elements on separate lines: words would run together.
  compressHTML: true,
  // Nothing stands inline, so that the content security policy (src/layouts/SitePage.astro) needs no hashes.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  devToolbar: { enabled: false },
});
