/** Places typed, chapters by number, whole works on one page: what they lead to is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import type { PlaceList } from '../search/place-list.ts';
import { readPlace } from '../search/read-place.ts';
import { readPages, type SitePage, textOf } from './read-site.ts';

const sites = [
  { name: 'the whole site', ...inject('site') },
  { name: 'the public site under a path', ...inject('publicSite') },
].map((site) => ({
  ...site,
  pages: readPages(site.folder),
  places: JSON.parse(readFileSync(join(site.folder, 'data/places.json'), 'utf8')) as PlaceList,
}));
const whole = sites[0];

/** Whether an address of the site leads to a page and, with a fragment, to an id on it. */
function leads(address: string | undefined, pages: ReadonlyMap<string, SitePage>, base: string): boolean {
  const [path = '', id] = (address ?? '').split('#');
  const page = path.startsWith(base) ? pages.get(path.slice(base.length)) : undefined;
  return page !== undefined && (id === undefined || page.ids.includes(id));
}

test.each(sites)(
  'in $name every page, note, chapter and section that can be typed is where the answer leads',
  ({ pages, places, base }) => {
    const lost: string[] = [];
    let count = 0;
    const ask = (work: string, query: string) => {
      count++;
      const place = readPlace(query, places)?.places.find((one) => one.work === work);
      const ways = place
        ? [place.address, place.pageView ?? place.address, ...place.near.map(({ address }) => address)]
        : [];
      if (ways.length === 0 || ways.some((address) => !leads(address, pages, base)))
        lost.push(`${work} ${query}`);
    };
    for (const work of places.works) {
      for (const { folio, notes = [] } of work.pages) {
        ask(work.id, `p. ${folio}`);
        for (const note of notes) ask(work.id, `p. ${folio} n. ${typeof note === 'string' ? note : note[0]}`);
      }
      for (const { kind, number, title, sections } of work.chapters) {
        ask(work.id, title);
        if (number !== undefined) ask(work.id, `${kind === 'note' ? 'note' : 'chapter'} ${number}`);
        for (const section of sections) ask(work.id, section.title);
      }
    }
    // A note whose sign is lost has no name to ask for: its page is answered.
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(400);
  },
);

test.each(sites)(
  'in $name the number of a chapter leads on to the chapter, at once and by a link',
  ({ pages, places, base }) => {
    const numbered = places.works.flatMap((work) =>
      work.chapters
        .filter(({ kind, number }) => kind === 'chapter' && number)
        .map((chapter) => ({ work, chapter })),
    );
    expect(numbered.length).toBeGreaterThan(0);
    for (const { work, chapter } of numbered) {
      const page = pages.get(`${work.id}/${chapter.number}/`);
      const refresh = page?.tags.find(({ attributes }) => attributes.get('http-equiv') === 'refresh');
      expect(refresh?.attributes.get('content')).toBe(`0; url=${chapter.address}`);
      expect(leads(chapter.address, pages, base)).toBe(true);
      expect(
        page?.tags.some(({ name, attributes }) => name === 'a' && attributes.get('href') === chapter.address),
      ).toBe(true);
    }
  },
);

const works = (whole?.places.works ?? []).map(({ id }) => id);

test.each(works)('the whole of %s on one page has every passage and note, word for word and once', (work) => {
  const page = whole?.pages.get(`${work}/all/`);
  const data = JSON.parse(
    readFileSync(join(whole?.folder ?? '', `data/${work}.json`), 'utf8'),
  ) as EditionData;
  const ids = new Set(page?.ids);
  expect(data.passages.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  expect(page?.ids.length).toBe(ids.size);
  const words = textOf((page?.html ?? '').replace(/<sup\b.*?<\/sup>/gs, '')).replace(/[⟨⟩]/g, '');
  const missing = data.passages.filter(({ text }) => !words.includes(text.replace(/\s+/g, ' ').trim()));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each(works)(
  'links in the whole of %s stay in it, but for those to page views and to a chapter by itself',
  (work) => {
    const hrefs = whole?.pages
      .get(`${work}/all/`)
      ?.tags.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : []));
    const away = hrefs?.filter((href) => href.startsWith(`/${work}/`) && href.includes('#'));
    expect(away).toEqual([]);
    expect(hrefs?.filter((href) => href.startsWith('#')).length).toBeGreaterThan(20);
  },
);

test.each(sites)(
  'in $name the size that is told beside a link to a whole work is its size',
  ({ pages, places }) => {
    for (const { id, isShown, shortTitle } of places.works) {
      const told = [...pages.values()].flatMap(({ path, html }) => {
        const beside = new RegExp(`href="[^"]*/${id}/all/"[^>]*>[^<]*</a>[^<\\d]*([\\d,]+) kB`).exec(html);
        return beside ? [{ path, size: Number(beside[1]?.replace(',', '')) }] : [];
      });
      // From the search page and from the page of the work.
      expect(
        told.map(({ path }) => path),
        shortTitle,
      ).toEqual(isShown ? expect.arrayContaining([`${id}/`, 'search/']) : []);
      const size = Buffer.byteLength(pages.get(`${id}/all/`)?.html ?? '') / 1000;
      for (const one of told) expect(Math.abs(one.size - size) / size, one.path).toBeLessThan(0.06);
    }
  },
);
