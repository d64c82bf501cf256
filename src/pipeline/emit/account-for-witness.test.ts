import { expect, test } from 'vitest';
import type { PageMap } from '../../model/page-map.ts';
import type { Token } from '../../model/token.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { sampleChapter } from '../sample-work.ts';
import { readWitness } from '../witness/read-witness.ts';
import { divideToken, tokenizeLines } from '../witness/tokenize.ts';
import type { ZonedPage, ZoneKind } from '../zones/zone.ts';
import { accountForWitness } from './account-for-witness.ts';

const chapter = sampleChapter({ slug: 'chapter', opens: '29' });

/** A page of the text, its note and its sheet mark, and the page scanned again: after carr-1950:1399-1405 and 418. */
const witness = readWitness(
  [
    '  ',
    ' came out in favour of Martov.z  ',
    '',
    '2 Trotsky came to Lemn ',
    'VOL. I B ',
    '',
    ' came out in favour of Martov.2 ',
    '2 Trotsky came to Lenin ',
  ].join('\n'),
  'excerpt',
);
const kinds: readonly ZoneKind[] = ['blank', 'body', 'blank', 'notes', 'signature', 'blank'];
const pages: ZonedPage[] = [
  {
    folio: '29',
    chapter,
    lines: witness.lines.slice(0, 6).map((line, k) => ({ line, kind: kinds[k] ?? 'body' })),
  },
];
const map: PageMap = {
  work: 'sample-1950',
  witness: '',
  scans: 2,
  pages: [
    {
      folio: '29',
      status: 'present',
      scan: 0,
      lines: [2, 5],
      evidence: 'inferred',
      duplicates: [{ scan: 1, lines: [7, 8] }],
    },
  ],
};

const body = tokenizeLines(witness.lines.slice(1, 2));
const [martov, sign] = divideToken(body.at(-1) as Token, 7);
const [label, ...note] = tokenizeLines(witness.lines.slice(3, 4)) as [Token, ...Token[]];
const corrected = note.map(
  (token): Token =>
    token.form === 'Lemn' ? { ...token, form: 'Lenin', changes: [{ cause: 'misread-letters' }] } : token,
);

function draftOf(words: readonly Token[], given: Partial<ChapterDraft['notes'][number]> = {}): ChapterDraft {
  return {
    chapter,
    passages: [{ kind: 'paragraph', tokens: words }],
    notes: [
      { id: 'n29-2', mark: '2', folio: '29', label: label.spans[0], paragraphs: [corrected], ...given },
    ],
  };
}

const whole = [...body.slice(0, -1), martov, { ...sign, form: '', role: 'note-mark' as const }];

test('every character of the witness is kept, changed, dropped or space, and they add up to all', () => {
  const { characters } = accountForWitness(witness, map, pages, [draftOf(whole)]);
  expect(characters.kept).toBe('cameoutinfavourofMartov.Trotskycameto'.length);
  expect(characters.changed).toBe('Lemn'.length);
  expect(characters.kept + characters.changed + characters.dropped + characters.space).toBe(
    witness.text.length,
  );
});

test('what is dropped is on record with its place and reason; a second scan is named, not printed again', () => {
  expect(accountForWitness(witness, map, pages, [draftOf(whole)]).dropped).toEqual([
    { at: '4:1', from: '2', reason: 'note-label' },
    { at: '5:1', from: 'VOL. I B', reason: 'signature' },
    { at: '7:2', from: '2 lines', reason: 'duplicate-scan' },
  ]);
});

test('a word that stands nowhere in the edition is our bug, and told with its place', () => {
  expect(() => accountForWitness(witness, map, pages, [draftOf(whole.toSpliced(2, 1))])).toThrow(
    '"in" stands nowhere in the edition (our bug)',
  );
});

test('a word that stands twice in the edition is our bug too', () => {
  expect(() => accountForWitness(witness, map, pages, [draftOf([...whole, martov])])).toThrow(
    'stands in two places of the edition (our bug)',
  );
});

test('a scan that is no page and repeats none is not forgotten in silence', () => {
  const [page] = map.pages;
  if (!page) throw new Error('no page');
  const { duplicates: _, ...alone } = page;
  expect(() => accountForWitness(witness, { ...map, pages: [alone] }, pages, [draftOf(whole)])).toThrow(
    'stands nowhere in the edition',
  );
});

test('a label that was cut off and not recorded is missed', () => {
  const { label: _, ...unlabelled } = draftOf(whole).notes[0] as ChapterDraft['notes'][number];
  expect(() => accountForWitness(witness, map, pages, [{ ...draftOf(whole), notes: [unlabelled] }])).toThrow(
    '"2" stands nowhere',
  );
});
