import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EditionData, EditionPassage } from '../schemas/edition-data.ts';
import { type ProvenanceData, provenanceDataSchema } from '../schemas/provenance-data.ts';
import { readPages, type SitePage } from './read-site.ts';

/** How many words of each work are followed. */
const WORDS = 50;

const { folder } = inject('site');
const published = inject('publicSite').folder;
const site = readPages(folder);

const works = readdirSync(join(folder, 'data'))
  .filter((file) => existsSync(join(folder, 'data/provenance', file.replace(/\.json$/, ''))))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')) as EditionData);

function provenanceOf(work: string, folio: string): ProvenanceData {
  const file = join(folder, 'data/provenance', work, `${folio}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as ProvenanceData;
}

/** Numbers from 0 up to 1 that are the same in every run: a test that fails must fail again. */
function* seededNumbers(): Generator<number, never> {
  for (let seed = 1917; ; ) {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

interface Word {
  readonly passage: EditionPassage;
  readonly start: number;
  readonly end: number;
}

function randomWords({ passages }: EditionData): Word[] {
  const words = passages
    .filter(({ isSupplied }) => !isSupplied)
    .flatMap((passage) =>
      [...passage.text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(
        ({ 0: word, index }): Word => ({ passage, start: index, end: index + word.length }),
      ),
    );
  const numbers = seededNumbers();
  return Array.from({ length: WORDS }, () => words[Math.floor(numbers.next().value * words.length)] as Word);
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Follows a word from the edition's data to its lines, and says what is wrong with the way; `undefined` if nothing is.
 * As received the lines have the word itself, or a change says what they have in its place.
 */
function faultOf({ work, pages }: EditionData, { passage, start, end }: Word): string | undefined {
  const word = lettersOf(passage.text.slice(start, end));
  const received: string[] = [];
  for (const { folio } of pages.filter((page) => page.passages.includes(passage.id))) {
    const { passages, scans } = provenanceOf(work.id, folio);
    const [scan] = scans;
    const found = passages.find(({ id }) => id === passage.id);
    const lines = (found?.lines ?? []).filter((line) => line.start < end && start < line.end);
    for (const { line, from, to } of lines)
      received.push((scan?.text[line - scan.lines[0]] ?? '').slice(from - 1, to - 1));
    for (const change of found?.changes ?? []) {
      if (change.start >= end || start >= change.end) continue;
      if (passage.text.slice(change.start, change.end) !== change.to) return `${change.at}: "${change.to}"`;
      const parts = change.parts.flatMap(({ line, from, to }) =>
        scan && line >= scan.lines[0] && line <= scan.lines[1]
          ? [(scan.text[line - scan.lines[0]] ?? '').slice(from - 1, to - 1)]
          : [],
      );
      const isReceived = parts.every((part) => change.from.split('|').includes(part));
      return parts.length > 0 && isReceived ? undefined : `${change.at}: lines have "${parts.join('|')}"`;
    }
  }
  return lettersOf(received.join('')).includes(word)
    ? undefined
    : `"${word}" is not in "${received.join('|')}"`;
}

test.each(works.map((data) => [data.work.id, data] as const))(
  `${WORDS} random words of %s are followed from the edition to their lines as received`,
  (_, data) => {
    const faults = randomWords(data).flatMap((word) => {
      const fault = faultOf(data, word);
      return fault === undefined ? [] : [`${word.passage.id} at ${word.start}: ${fault}`];
    });
    expect(faults).toEqual([]);
  },
);

test('a way that leads to other lines would be seen', () => {
  const [data] = works;
  const page = data?.pages.find(({ passages }) => passages.length > 3);
  const [first, , , other] = page?.passages ?? [];
  const passage = data?.passages.find(({ id }) => id === first);
  const misled = { ...passage, text: '§ nowhere', id: other } as EditionPassage;
  expect(data && faultOf(data, { passage: misled, start: 2, end: 9 })).toBeDefined();
});

const presentPages = works.flatMap(({ work, pages }) =>
  pages.flatMap(({ folio, status }) => (status === 'present' ? [{ work: work.id, folio }] : [])),
);

test('every page whose text the source holds has its provenance as data, as the schema says', () => {
  expect(presentPages.length).toBeGreaterThan(400);
  for (const { work, folio } of presentPages)
    expect(() => provenanceDataSchema.parse(provenanceOf(work, folio)), `${work} ${folio}`).not.toThrow();
  expect(existsSync(join(folder, 'data/provenance/page.schema.json'))).toBe(true);
});

test('what is said of a second scan holds of the text: its words stand there, and what is open is doubtful there', () => {
  const told = works.flatMap((data) =>
    data.pages
      .filter(({ status }) => status === 'present')
      .flatMap(({ folio }) => provenanceOf(data.work.id, folio).passages)
      .flatMap(({ id, variants, doubts }) => {
        const text = data.passages.find((passage) => passage.id === id)?.text ?? '';
        return variants.map(({ at, reads, start, end, choice }) => ({
          at,
          stands: text.slice(start, end) === reads,
          isOpen: choice === 'open',
          isDoubtful: doubts.some((doubt) => doubt.start < end && start < doubt.end),
        }));
      }),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ stands, isOpen, isDoubtful }) => !stands || isOpen !== isDoubtful)).toEqual([]);
  const listed = site.get('about/lists/')?.html.split('id="variants"')[1]?.split('</section>')[0] ?? '';
  expect(listed.split('left doubtful').length - 1).toBe(told.filter(({ isOpen }) => isOpen).length);
});

const viewOf = (work: string, folio: string) => site.get(`${work}/p/${folio}/`) as SitePage;

test('the data tells of every passage and note of a page', () => {
  for (const { work, pages } of works) {
    for (const { folio, status, passages } of pages) {
      if (status !== 'present') continue;
      const told = provenanceOf(work.id, folio).passages.map(({ id }) => id);
      expect(told, `${work.id} ${folio}`).toEqual(passages);
    }
  }
});

test('every passage and note of a page has its history there, closed', () => {
  for (const { work, folio } of presentPages) {
    const { tags } = viewOf(work, folio);
    const histories = tags.filter(({ name }) => name === 'details');
    expect(
      histories.flatMap(({ attributes }) => attributes.get('id') ?? []).filter((id) => /^history-/.test(id)),
      `${work} ${folio}`,
    ).toEqual(provenanceOf(work, folio).passages.map(({ id }) => `history-${id}`));
    expect(histories.filter(({ attributes }) => attributes.has('open'))).toEqual([]);
  }
});

/** The texts of all elements of a kind on a page. */
function textsIn(html: string, open: string, close: string): string[] {
  return html
    .split(open)
    .slice(1)
    .map((rest) => (rest.split(close)[0] ?? '').replace(/<[^>]*>/g, ''));
}

test('what the data calls changed is marked in the scanned text and in the edition beside it', () => {
  for (const { work, folio } of presentPages) {
    const { html } = viewOf(work, folio);
    const { passages, scans } = provenanceOf(work, folio);
    const [first = 0, last = 0] = scans[0]?.lines ?? [];
    const differing = passages.flatMap(({ changes }) => changes.filter(({ from, to }) => from !== to));
    const parts = differing.flatMap((change) => change.parts);
    const scanned = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'));
    expect(textsIn(scanned, '<mark class="received">', '</mark>').length, `${work} ${folio}`).toBe(
      parts.filter(({ line, from, to }) => line >= first && line <= last && to > from).length,
    );
    const changed = differing.filter(({ start, end }) => start < end);
    const marks = textsIn(html, '<mark class="changed">', '</mark>').map(lettersOf).join('');
    const lost = changed
      .filter((change) => change.parts.every(({ line }) => line >= first && line <= last))
      .filter(({ to }) => !marks.includes(lettersOf(to)));
    expect(lost, `${work} ${folio}`).toEqual([]);
  }
});

test('of a work that is left out every address of the provenance answers why, without a line', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(published, 'data', path), 'utf8')) as object;
  const leftOut = works.map(({ work }) => work.id).filter((work) => 'notShown' in read(`${work}.json`));
  expect(leftOut.length).toBeGreaterThan(0);
  for (const work of leftOut) {
    const files = readdirSync(join(folder, 'data/provenance', work));
    expect(readdirSync(join(published, 'data/provenance', work))).toEqual(files);
    for (const file of files)
      expect(Object.keys(read(`provenance/${work}/${file}`))).toEqual(['work', 'notShown']);
  }
});
