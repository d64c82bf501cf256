import { expect, test } from 'vitest';
import { addressesUnder } from './addresses.ts';
import { openSearchDescription } from './open-search.ts';

const site = { name: 'On the Shelves & in the Stacks', shortName: 'Shelves & Stacks' };
const described = (given: { name: string; shortName?: string } = site, base = '/x/') =>
  openSearchDescription(given, addressesUnder(base), 'https://example.org');

/** The elements of a description in order, with attributes and text as they read. */
function elementsOf(xml: string) {
  const read = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return [...xml.matchAll(/<(\w+)((?: [\w:]+="[^"<]*")*)(?:\/>|>([^<]*)<\/\1>)/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      text: read(text),
      ...Object.fromEntries(
        [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value = '']) => [key, read(value)]),
      ),
    }),
  );
}

test('the description has what OpenSearch 1.1 asks for, in its namespace, and no name or text is too long', () => {
  const xml = described();
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">\n/,
  );
  expect(xml).toMatch(/\n<\/OpenSearchDescription>\n$/);
  const elements = elementsOf(xml);
  const named = (name: string) => elements.filter((element) => element.name === name);
  expect(named('ShortName').map(({ text }) => text)).toEqual(['Shelves & Stacks']);
  expect(named('Description')).toHaveLength(1);
  expect(named('Description')[0]?.text.length).toBeLessThanOrEqual(1024);
  expect(named('Url').length).toBeGreaterThan(0);
  // Every line but the three of the frame is one element, so nothing is broken or unread.
  expect(elements).toHaveLength(xml.trim().split('\n').length - 3);
});

test('the words that are searched for take the place of the template in an absolute address below the base path', () => {
  const [page, self] = elementsOf(described()).filter(({ name }) => name === 'Url');
  expect(page).toMatchObject({
    type: 'text/html',
    template: 'https://example.org/x/search/?q={searchTerms}',
  });
  expect(self).toMatchObject({
    rel: 'self',
    type: 'application/opensearchdescription+xml',
    template: 'https://example.org/x/search/opensearch.xml',
  });
  expect(described(site, '/')).toContain('template="https://example.org/search/?q={searchTerms}"');
});

test('a site without a short name is called by as many of its first words as there is room for', () => {
  const nameOf = (name: string) => elementsOf(described({ name }))[0]?.text;
  expect(nameOf('A Shelf')).toBe('A Shelf');
  expect(nameOf('Sixteen letters!')).toBe('Sixteen letters!');
  expect(nameOf('Sixteen letters and more')).toBe('Sixteen letters');
  expect(nameOf('Incomprehensibilities')).toBe('Incomprehensibil');
});
