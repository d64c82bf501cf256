/** From a small witness to chapters with ids, before any word is restored: how the first stages work together. */
import { expect, test } from 'vitest';
import type { Chapter } from '../../model/chapter.ts';
import type { Work } from '../../model/work.ts';
import { MARK_SYSTEMS } from '../notes/mark-forms.ts';
import { divideScans } from '../pages/divide-scans.ts';
import { mapPages } from '../pages/map-pages.ts';
import { recognizeDuplicates } from '../pages/recognize-duplicates.ts';
import { sampleChapter, samplePages, sampleWork } from '../sample-work.ts';
import { readWitness } from '../witness/read-witness.ts';
import { segmentZones } from '../zones/segment-zones.ts';
import { composeChapters } from './compose-chapters.ts';
import { draftChapters } from './draft-chapters.ts';

/** Chapters and findings of a book whose scans hold one page each. */
function chaptersOf(pages: Work['pages'], scans: readonly (readonly string[])[], given: Partial<Work> = {}) {
  const work = sampleWork({
    pages,
    chapters: [sampleChapter({ slug: 'text', opens: pages.first })],
    ...given,
  });
  const witness = readWitness(
    scans.map(([first, ...rest]) => [` ${first}`, ...rest].join('\n')).join('\n'),
    'excerpt',
  );
  const scanned = divideScans(witness, work.runningHeads);
  const { map, pages: mapped } = mapPages(work, scanned, recognizeDuplicates(scanned), witness.scans);
  const zoned = segmentZones(work, mapped, MARK_SYSTEMS[work.notes.marks]);
  const { chapters, findings } = draftChapters(work, witness, map, zoned);
  return { ...composeChapters(work, witness, map, chapters, []), found: findings };
}

function passagesOf({ passages }: Chapter): string[] {
  return passages.map(({ id, kind, text }) => `${id} ${kind} ${text}`);
}

/** webb-1936:1143-1157, the foot of p. 28. */
const page28 = [
  'can, of course, only be obtained in the case of fundamental or',
  'important legislation. It would plainly be impracticable, in any',
  'populous country, to submit for public discussion the thousands',
  'of separate decisions that every government has to take from day to',
  'day throughout the year. In the USSR, as we have seen, the',
  'amount of public discussion of government decisions, before they',
  'are finally made, is plainly very considerable. From the trade',
  'union or co-operative society or village meetings, up to the frequent',
  'sessions of the Central Executive Committee (TSIK) and the',
  'biennial All-Union Congress of Soviets, the systematic discussion',
  'of public affairs, from one end of the USSR to the other, and in',
  'terms which are regularly communicated to the highest authorities,',
  'appears, to the citizen of the western world, simply endless* But,',
  '* “ U nder w hat form shall social ownership be manifested—municipal,',
  'federal or voluntary co-operative ? W hich industries are better handled by',
];

/** webb-1936:1176 and 1201-1217, head and foot of p. 29. */
const page29 = [
  'in addition, there are occasions on which the highest legislative',
  'which the law provides in the case of registered marriages—which',
  'is of particular importance to the wife—ought certainly not to be',
  'withheld from the partners in these ‘ factual ’ marriages. A',
  'number of arguments were arrayed against this view. . . . But the',
  'other additional provisions and changes in the new code—the',
  'question of divorce, alimony and women’s property—were also',
  'fiercely contested . . . especially . . . the provision of the new law',
  'that women’s domestic work should be placed on an equal footing',
  'with men’s work. . . . The discussion brought [to the Government]',
  'a flood of letters, largely from working women, as is usually the',
  'case in such circumstances in Russia. . . . The general discussion',
  'of the new marriage law lasted a whole year : doubtless the first',
  'after discussion takes place all winter through till the ‘ plan ’ is accomplished.',
  'Consciously they are settling problems of government on which country',
  'wide, province-wide, nation-wide plans will be issued. From this simple',
  'base all other tasks of governm ent spring ” (Dictatorship and Democracy',
  'in the Soviet Union, by Anna Louise Strong, New York, 1934, pp. 7-8).',
];

const signs: Partial<Work> = { notes: { marks: 'signs' } };

test('a paragraph goes on over the notes to the next page, and so does the note: each belongs where it began', () => {
  const { chapters } = chaptersOf(samplePages('28', '29'), [page28, page29], signs);
  const [chapter] = chapters as [Chapter];
  expect(chapter.passages.map(({ id }) => id)).toEqual(['p28-1']);
  const [passage] = chapter.passages;
  expect(passage?.text).toContain('simply endless But, in addition, there are occasions');
  expect(passage?.pageBreaks.map(({ folio }) => folio)).toEqual(['28', '29']);
  expect(passage?.noteRefs.map(({ mark, note }) => [mark, note])).toEqual([['*', 'n28-1']]);
  expect(chapter.notes.map(({ id, label, folio }) => [id, label, folio])).toEqual([['n28-1', '*', '28']]);
  const [note] = chapter.notes;
  expect(note?.text).toContain('better handled by after discussion takes place');
  expect(note?.pageBreaks).toEqual([{ offset: note?.text.indexOf('after discussion'), folio: '29' }]);
});

test('the rest of a note whose beginning stood on a missing page is kept, with no reference and its own id', () => {
  const pages = samplePages('27', '29', { missing: [{ page: '28', reason: 'No scan holds it.' }] });
  const { chapters } = chaptersOf(pages, [page28.slice(0, 13), page29], signs);
  expect(chapters[0]?.notes.map(({ id, label, folio }) => [id, label, folio])).toEqual([
    ['n29-0', '…', '29'],
  ]);
});

test('text before a missing page is broken off, text after it a new passage; the page itself has its address', () => {
  const pages = samplePages('27', '29', { missing: [{ page: '28', reason: 'No scan holds it.' }] });
  const { chapters } = chaptersOf(pages, [page28.slice(0, 12), page29.slice(0, 13)], signs);
  expect(chapters[0]?.passages.map(({ id, kind, brokenOff }) => [id, kind, brokenOff])).toEqual([
    ['p27-1', 'paragraph', true],
    ['page-28', 'lacuna', undefined],
    ['p29-1', 'paragraph', undefined],
  ]);
});

test('a note of Roman pages runs over as well', () => {
  const roman = { ...samplePages('v', 'vi'), sequences: [{ from: 'v', to: 'vi' }] };
  const { chapters } = chaptersOf(roman, [page28, page29], signs);
  expect(chapters[0]?.notes.map(({ id }) => id)).toEqual(['nv-1']);
  expect(chapters[0]?.notes[0]?.text).toContain('better handled by after discussion takes place');
});

test('a chapter has the pages on which it has text, and the next one begins with its own', () => {
  const chapters = [
    sampleChapter({ slug: 'first', opens: '28', number: '1', part: { number: 'I', title: 'Part' } }),
    sampleChapter({ slug: 'second', opens: '29', headings: [{ text: 'CHAPTER 2', inWitness: false }] }),
  ];
  const made = chaptersOf(samplePages('28', '29'), [page28.slice(0, 13), page29.slice(0, 13)], {
    ...signs,
    chapters,
  });
  expect(made.chapters.map(({ passages, notes, ...record }) => record)).toEqual([
    {
      work: 'sample-1950',
      slug: 'first',
      order: 1,
      kind: 'chapter',
      number: '1',
      title: 'first',
      shortTitle: 'first',
      part: { number: 'I', title: 'Part' },
      pages: { first: '28', last: '28' },
    },
    {
      work: 'sample-1950',
      slug: 'second',
      order: 2,
      kind: 'chapter',
      title: 'second',
      shortTitle: 'second',
      pages: { first: '29', last: '29' },
    },
  ]);
  expect(made.chapters[1] && passagesOf(made.chapters[1])[0]).toBe('h29-1 heading CHAPTER 2');
  expect(made.ledger.map(({ id, locus, words }) => [id, locus, words])).toEqual([
    ['p28-1', '1:2', 'can, of course, only be obtained'],
    ['h29-1', '-', 'CHAPTER 2'],
    ['p29-1', '14:2', 'in addition, there are occasions on'],
  ]);
});

test('a note to which no sign leads is reported with the place of its page', () => {
  const lines = page28.map((line) => line.replace('endless*', 'endless'));
  const { found } = chaptersOf(samplePages('28', '28'), [lines], signs);
  expect(found).toMatchObject([
    {
      rule: 'orphan-note',
      place: 'content/sources/sample-1950/witness.txt:1:2',
      found: 'note * of p. 28 without a reference in the text',
    },
  ]);
});
