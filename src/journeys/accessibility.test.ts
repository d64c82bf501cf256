import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const templates = [
  '',
  'carr-1950/',
  'webb-1936/',
  'carr-1950/policy-doctrine-machinery/',
  'webb-1936/dictatorship-or-democracy/',
  'carr-1950/consolidating-the-dictatorship/',
  'carr-1950/library-list/',
  'carr-1950/p/140/',
  'carr-1950/p/126/#report',
  'carr-1950/p/141/',
  'carr-1950/p/103/',
  'webb-1936/all/',
  'words/',
  'words/b/',
  'search/?q=proletariat',
  'find/',
  'carr-1950/from-february-to-october/#p70-1&hl=dual+power',
  'about/',
  'about/accuracy/',
  'about/lists/',
  'corrections/',
  'rights/',
  'accessibility/',
  'privacy/',
  'offline/',
  'no/such/page/',
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.each(templates)(`"/%s" passes axe in ${colorScheme} colours`, (address) =>
    travel(
      async (driver) => {
        await driver.open(address);
        if (address.startsWith('search')) {
          await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
        }
        if (address.includes('&hl=')) await waitUntil(driver, "document.querySelector('.find-bar') !== null");
        await driver.evaluate<void>(`${axe}; undefined`);
        const violations = await driver.evaluate<Violation[]>(
          `axe.run(document, {
            resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }).then((result) => result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => ({ html })) })))`,
        );
        expect(violations).toEqual([]);
      },
      { colorScheme },
    ),
  );
}
