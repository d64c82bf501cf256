import { expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';

const pages = [...readPages(inject('site').folder).values()];

test('every note mark leads to a note that leads back to it', () => {
  const faults: string[] = [];
  let marks = 0;
  for (const { path, tags } of pages) {
    const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
    const backTo = new Set(
      links.filter((link) => link.get('role') === 'doc-backlink').map((link) => link.get('href')),
    );
    for (const mark of links.filter((link) => link.get('role') === 'doc-noteref')) {
      marks++;
      const href = mark.get('href') ?? '';
      if (!/^(editor’s )?note /.test(mark.get('aria-label') ?? ''))
        faults.push(`${path}: ${mark.get('id')} has no name`);
      // A note of the editors leads back to the words that it is about, which begin before its sign.
      const home = mark.get('id') ?? href.slice(1).replace(/-note$/, '');
      if (href.startsWith('#') && !backTo.has(`#${home}`)) faults.push(`${path}: no way back to ${home}`);
    }
  }
  expect(faults).toEqual([]);
  expect(marks).toBeGreaterThan(100);
});
