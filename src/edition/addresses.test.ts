import { expect, test } from 'vitest';
import { absoluteAddress, addressesUnder } from './addresses.ts';

test('a chapter, a passage in it and a printed page have the addresses that readers cite', () => {
  const at = addressesUnder('/');
  expect(at.work('carr-1950')).toBe('/carr-1950/');
  expect(at.chapter('carr-1950', 'preface', 'pv-1')).toBe('/carr-1950/preface/#pv-1');
  expect(at.page('carr-1950', '61')).toBe('/carr-1950/p/61/');
  expect(at.page('carr-1950', 'viii', 'nviii-1')).toBe('/carr-1950/p/viii/#nviii-1');
});

test('every address stands below the base path, with or without slashes around it', () => {
  for (const base of ['/x', 'x/', '/x/']) {
    const at = addressesUnder(base);
    expect(at.home()).toBe('/x/');
    expect(at.about('trust')).toBe('/x/about/#trust');
    expect(at.data('webb-1936')).toBe('/x/data/webb-1936.json');
    expect(at.version('webb-1936', '1.0')).toBe('/x/data/editions/webb-1936-1.0.tsv');
    expect(at.correctionsFeed()).toBe('/x/corrections.xml');
    expect(at.searchEngine()).toBe('/x/pagefind/pagefind.js');
    expect(at.file('favicon.svg')).toBe('/x/favicon.svg');
  }
  expect(addressesUnder('/deep/er/').search()).toBe('/deep/er/search/');
});

test('a query with quotation marks and ampersand survives in a search address', () => {
  expect(addressesUnder('/').search('"dual power" & Kerensky')).toBe(
    '/search/?q=%22dual%20power%22%20%26%20Kerensky',
  );
});

test('a site that does not know its address names no absolute one', () => {
  expect(absoluteAddress('', '/carr-1950/')).toBeUndefined();
  expect(absoluteAddress(undefined, '/carr-1950/')).toBeUndefined();
  expect(absoluteAddress('https://example.org', '/x/carr-1950/')).toBe('https://example.org/x/carr-1950/');
});

test('the form of a report and the list for a library stand at the page and the work that they are of', () => {
  const at = addressesUnder('/x/');
  expect(at.report('carr-1950', '61')).toBe('/x/carr-1950/p/61/#report');
  expect(at.report('carr-1950', '62', 'p61-3')).toBe('/x/carr-1950/p/62/?passage=p61-3#report');
  expect(at.libraryList('carr-1950')).toBe('/x/carr-1950/library-list/');
  expect(at.librarySheet('carr-1950')).toBe('/x/data/library-list/carr-1950.txt');
});
