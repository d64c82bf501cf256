import { expect, test } from 'vitest';
import { sampleChapter } from '../sample-work.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import type { ZonedPage, ZoneKind } from '../zones/zone.ts';
import { readBlocks } from './read-blocks.ts';
import { sampleType } from './sample-type.ts';

const chapter = sampleChapter({
  slug: 'note-b',
  opens: '410',
  headings: [{ text: 'THE BOLSHEVIK DOCTRINE OF SELF-DETERMINATION', inWitness: true }],
  sections: [{ text: '(a) The Nineteenth-century Background', opens: '410', inWitness: true }],
});

type Zone = ZoneKind | 'chapter heading' | 'section heading';

/** The blocks of a page as `heading? first words … last word`. */
function blocksOf(rows: readonly (readonly [Zone, string])[], measure = 60) {
  const lines = excerptLines(
    1,
    rows.map(([, text]) => text),
  );
  const page: ZonedPage = {
    folio: '410',
    chapter,
    lines: lines.map((line, k) => {
      const zone = rows[k]?.[0] ?? 'body';
      if (zone === 'chapter heading') return { line, kind: 'heading', heading: { of: 'chapter', index: 0 } };
      if (zone === 'section heading') return { line, kind: 'heading', heading: { of: 'section', index: 0 } };
      return { line, kind: zone };
    }),
  };
  return readBlocks(page, tokenizeLines(lines), sampleType(measure));
}

function textsOf(rows: readonly (readonly [Zone, string])[], measure = 60): string[] {
  return blocksOf(rows, measure).map(({ tokens }) => tokens.map(({ received }) => received).join(' '));
}

test('blank lines part blocks (carr-1950:1369-1373)', () => {
  const rows = [
    ['body', 'terms : '],
    ['blank', ''],
    ['body', 'A member of the party is one who accepts its programme, '],
    ['body', 'and supports it both materially and by personal participation in '],
    ['body', 'one of its organizations. '],
  ] as const;
  expect(textsOf(rows)).toEqual([
    'terms :',
    'A member of the party is one who accepts its programme, and supports it both materially and by personal participation in one of its organizations.',
  ]);
});

test('where the OCR lost the blank line, a short line that announces a quotation parts it (carr-1950:1050-1051)', () => {
  const rows = [
    ['body', 'This principle was to be applied equally at all levels : '],
    ['body', 'We must break completely with the tradition of a purely '],
  ] as const;
  expect(textsOf(rows, 70)).toHaveLength(2);
  expect(textsOf(rows, 58)).toHaveLength(1);
});

test('the pamphlet has no blank lines: a short last line ends a paragraph (webb-1936:68-70)', () => {
  const rows = [
    ['body', 'inhabitants in health or economic prosperity ; or that it has incurred'],
    ['body', 'popular disapproval.*'],
    ['body', 'The characteristic mobility of the constitution of Soviet Com'],
  ] as const;
  expect(textsOf(rows, 64)).toEqual([
    'inhabitants in health or economic prosperity ; or that it has incurred popular disapproval.*',
    'The characteristic mobility of the constitution of Soviet Com',
  ]);
});

test('a short line that ends no sentence parts nothing, nor one before a small letter', () => {
  expect(
    textsOf([
      ['body', 'true '],
      ['body', 'at the outset, the split quickly widened and deepened. The '],
    ]),
  ).toHaveLength(1);
  expect(
    textsOf([
      ['body', 'matters of detail. '],
      ['body', 'and so forth, as has been '],
      ['body', 'said'],
    ]),
  ).toHaveLength(1);
});

test('a speck between two lines parts nothing (carr-1950:1757-1760)', () => {
  const rows = [
    ['body', 'organization and not on the issue of party doctrine. If this was '],
    ['garbage', 'e'],
    ['body', 'at the outset, the split quickly widened and deepened. The '],
  ] as const;
  expect(textsOf(rows)).toHaveLength(1);
});

test('a heading on two lines is one block with the words of the outline (carr-1950:18091-18097)', () => {
  const blocks = blocksOf([
    ['chapter heading', 'THE BOLSHEVIK DOCTRINE OF SELF'],
    ['chapter heading', 'DETERMINATION '],
    ['blank', ''],
    ['section heading', '(a) The Nineteenth-century Background '],
    ['blank', ''],
    ['body', 'THE French revolution abrogated the conception of the state as the '],
  ]);
  expect(blocks.map(({ heading, opensPage, tokens }) => [heading, opensPage, tokens[0]?.received])).toEqual([
    [{ text: 'THE BOLSHEVIK DOCTRINE OF SELF-DETERMINATION', level: 1 }, true, 'THE'],
    [{ text: '(a) The Nineteenth-century Background', level: 2 }, false, '(a)'],
    [undefined, false, 'THE'],
  ]);
});

test('only the first block of a page opens it; furniture and notes have no blocks', () => {
  const rows = [
    ['head', 'CH. IV '],
    ['blank', ''],
    ['body', 'had been '],
    ['blank', ''],
    ['body', 'The party '],
    ['notes', 'I Ibid. '],
    ['signature', 'VOL. I B '],
  ] as const;
  expect(blocksOf(rows).map(({ opensPage, tokens }) => [opensPage, tokens[0]?.received])).toEqual([
    [true, 'had'],
    [false, 'The'],
  ]);
});

test('a lone word below a short line is the end of that line, no paragraph (carr-1950:2146-2148)', () => {
  const rows = [
    ['body', 'This party strife played no part in events in Russia. '],
    ['garbage', 'c'],
    ['body', 'The '],
  ] as const;
  expect(textsOf(rows)).toHaveLength(1);
});
