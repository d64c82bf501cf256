import { expect, test } from 'vitest';
import type { GoldPage } from './read-gold-page.ts';
import type { ScoredPassage, ScoredWork } from './scored-work.ts';
import { zoneScores } from './zone-scores.ts';

// carr-1950:5530 and its neighbours, with the misreading of the OCR in the note.
const BODY = 'In villages of less than 300 inhabitants the Soviet might be replaced by a general assembly';
const NOTE = 'The translation "Village Soviets" is convenient but may mislead; any inhabited rural locality';

const page = (body: string, notes: string): GoldPage => ({ name: 'smith-118', work: 'smith', body, notes });
const work = (...passages: readonly Omit<ScoredPassage, 'id'>[]): ScoredWork => ({
  gold: 'smith',
  passages: passages.map((passage, index) => ({ id: `p${index}`, ...passage })),
});

test('text and notes of a page are counted apart, in characters and in words', () => {
  const edition = work(
    { kind: 'paragraph', text: `${BODY}.` },
    { kind: 'note', label: '1', text: NOTE.replace('inhabited', 'mhabited').replace('locality', 'locahty') },
  );
  expect(zoneScores(edition, [page(`${BODY}.`, NOTE)])).toEqual([
    { page: 'smith-118', zone: 'body', characters: 92, errors: 0, words: 16, wrongWords: 0 },
    { page: 'smith-118', zone: 'notes', characters: 93, errors: 4, words: 13, wrongWords: 2 },
  ]);
});

test('a page without notes has one zone, and a page of another work none', () => {
  const edition = work({ kind: 'paragraph', text: BODY });
  expect(zoneScores(edition, [page(BODY, '')]).map(({ zone }) => zone)).toEqual(['body']);
  expect(zoneScores(edition, [{ ...page(BODY, ''), work: 'jones' }])).toEqual([]);
});

test('a page that the edition does not have is wrong in every word', () => {
  const [score] = zoneScores(work({ kind: 'paragraph', text: 'Nothing of the kind' }), [page(BODY, '')]);
  expect(score).toMatchObject({ errors: score?.characters, wrongWords: score?.words });
});
