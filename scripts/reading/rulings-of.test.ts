import { expect, test } from 'vitest';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import { placeFindings } from './place-findings.ts';
import { rulingOf } from './rulings-of.ts';
import { sampleFinding, samplePage } from './sample-page.ts';

const [found] = placeFindings(samplePage(), [sampleFinding({})], []).findings as [PlacedFinding];
const rule = (given: Partial<PlacedFinding>) =>
  rulingOf({ finding: { ...found, ...given }, readers: ['a', 'third'] });

test('a ruling names place, words, readers and reason (carr-1950:2627)', () => {
  expect(rule({})).toEqual({
    kind: 'reading',
    at: '2627:43',
    reading: 'question',
    printed: 'questions',
    certainty: 'certain',
    readers: ['a', 'third'],
    why: 'sense',
  });
});

test.each([
  ['doubt', 'quest / question / quest', { kind: 'doubt', alternatives: ['quest'] }],
  ['note-ref', 'question[^n57-2]', { kind: 'note-reference', printed: 'question[^2]' }],
  ['note-label', '2', { kind: 'note-label', label: '2' }],
  ['supplied', 'open', { kind: 'supplied', printed: 'open' }],
  ['split', '', { kind: 'paragraph', do: 'split' }],
  ['join', '', { kind: 'paragraph', do: 'join' }],
  ['quotation', '', { kind: 'kind', as: 'quotation' }],
  ['italic', '', { kind: 'emphasis' }],
  ['roman', '', { kind: 'emphasis', as: 'roman' }],
  ['speaker', 'Trotsky', { kind: 'speaker', name: 'Trotsky' }],
  ['editor-note', 'Elsewhere “issue”.', { kind: 'editor-note', text: 'Elsewhere “issue”.' }],
] as const)('a finding of kind %s asks for its ruling', (kind, printed, ruling) => {
  expect(rule({ kind, printed })).toMatchObject(ruling);
});

test('a heading is no matter of a ruling, and a speaker without a name is none', () => {
  expect(() => rule({ kind: 'heading', printed: '' })).toThrow(/p\. 57 line 2627: heading "question"/);
  expect(() => rule({ kind: 'speaker', printed: '' })).toThrow(/speaker/);
});
