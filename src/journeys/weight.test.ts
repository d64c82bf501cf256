/** What a reading page weighs, compressed as hosts do: promises to readers with a slow line or a cheap phone. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages, textOf } from '../site-checks/read-site.ts';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/** Most bytes of markup, styles and scripts; a chapter whose bare text takes more than half of it may have the second. */
const PAGE = 60_000;
const LONG_PAGE = 110_000;
/** Most bytes of scripts, and of fonts, that one page loads. */
const SCRIPTS = 20_000;
const FONTS = 120_000;

/** How far what was drawn has moved since, in the browsers' own measure: 0.1 is the most that they call good. */
const MOVED = `new Promise((resolve) => {
  let moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(moved), 300);
})`;

const pages = readPages(inject('site').folder);
const chapters = [...pages.values()].filter(
  ({ path, html }) => /^[a-z]+-\d+\/[^/]+\/$/.test(path) && html.includes('data-history='),
);

test.each(chapters.map(({ path, html }) => [path, html] as const))(
  'within its bounds, from this site alone, nothing moves: "%s"',
  (path, html) =>
    travel(async (driver) => {
      await driver.open(path);
      await driver.evaluate('document.fonts.ready');
      const { folder } = inject('site');
      const bytes = new Map<string, number>();
      for (const { address } of driver.requests()) {
        const { origin, pathname } = new URL(address);
        expect(inject('siteUrl')).toContain(origin);
        const file = join(folder, pathname.replace(/\/$/, '/index.html'));
        const kind = extname(file);
        const size =
          kind === '.woff2' ? readFileSync(file).length : brotliCompressSync(readFileSync(file)).length;
        bytes.set(kind, (bytes.get(kind) ?? 0) + size);
      }
      const of = (kind: string) => bytes.get(kind) ?? 0;
      expect(of('.html')).toBeGreaterThan(0);
      const text = brotliCompressSync(textOf(html)).length;
      expect(of('.html') + of('.css') + of('.js')).toBeLessThan(text > PAGE / 2 ? LONG_PAGE : PAGE);
      expect(of('.js')).toBeLessThan(SCRIPTS);
      expect(of('.woff2')).toBeLessThan(FONTS);
      expect(await driver.evaluate<number>(MOVED)).toBeLessThan(0.01);
    }),
);

test.each(['search/?q=proletariat', 'search/?q=xylophone'])(
  'help and other ways stay where they are while "/%s" is answered',
  (address) =>
    travel(
      async (driver) => {
        await driver.open(address);
        await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
        expect(await driver.evaluate<number>(MOVED)).toBeLessThan(0.1);
        expect(await driver.evaluate<string>('document.documentElement.dataset.asked')).toBe('answered');
      },
      { width: 412, height: 823 },
    ),
);
