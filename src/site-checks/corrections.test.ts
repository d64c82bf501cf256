import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { CorrectionList } from '../model/correction.ts';
import { readPages } from './read-site.ts';

const { folder } = inject('site');
const page = readPages(folder).get('corrections/');
const feed = readFileSync(join(folder, 'corrections.xml'), 'utf8');
const editions = readdirSync('content/editions');
const versions = editions.flatMap((file) => {
  const [, work = '', version = ''] = /^(.+)-(\d+\.\d+)\.tsv$/.exec(file) ?? [];
  return work === '' ? [] : [{ file, work, version }];
});
const lists = [
  ...readdirSync('content/corrections').map((file) => join('content/corrections', file)),
  ...editions
    .filter((file) => file.endsWith('.corrections.json'))
    .map((file) => join('content/editions', file)),
].map((path) => JSON.parse(readFileSync(path, 'utf8')) as CorrectionList);

test.each(versions)(
  'version $version of $work has its place on the page of corrections and its words, letter for letter, at an address',
  ({ file, work, version }) => {
    expect(page?.ids).toContain(`${work}-${version}`);
    expect(
      page?.tags.some(({ attributes }) => attributes.get('href')?.endsWith(`/data/editions/${file}`)),
    ).toBe(true);
    expect(readFileSync(join(folder, 'data/editions', file), 'utf8')).toBe(
      readFileSync(join('content/editions', file), 'utf8'),
    );
    expect(feed).toContain(`version ${version}</title>`);
  },
);

test('there is a version to name', () => {
  expect(versions.length).toBeGreaterThan(0);
});

test('every passage that any version put right is on the page and in the feed, once for each version', () => {
  // An added page is named "p. 141"; a passage or note has more in its name: "p. 160, note 4".
  const shown = [...(page?.html ?? '').matchAll(/<li>\s*<a href="([^"]*)"[^>]*>p\. [^<,]+, ([^<]*)<\/a>: /g)];
  const pageAdded = ({ changes, causes }: CorrectionList['corrections'][number]) =>
    changes.every(({ before }) => before === '')
      ? causes.find(({ cause }) => cause === 'added-page')?.evidence
      : undefined;
  const expected = lists.flatMap(({ corrections }) => corrections.filter((one) => !pageAdded(one)));
  const missing = expected.filter(({ id }) => !shown.some(([, href]) => href?.endsWith(`#${id}`)));
  const gone = shown.filter(([, , name]) => name?.endsWith('no longer stands by itself'));
  expect(missing.length, missing.map(({ id }) => id).join()).toBe(gone.length);
  expect(shown.length).toBe(expected.length);
  // A page that was added is one line, however many passages it holds.
  const added = lists.map(
    ({ corrections }) => new Set(corrections.flatMap((one) => pageAdded(one) ?? [])).size,
  );
  expect(feed.match(/<entry>/g)?.length).toBe(
    expected.length + versions.length + added.reduce((sum, count) => sum + count, 0),
  );
});
