import { expect, test } from 'vitest';
import type { Token } from '../../src/model/token.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { makeLexicon } from '../../src/pipeline/words/lexicon.ts';
import { findChangedWords } from './find-changed-words.ts';

const changed = (received: string, form: string): Token => ({
  spans: [{ start: 0, end: received.length }],
  received,
  form,
  gap: ' ',
  role: 'word',
  changes: [{ cause: 'misread-letters' }],
});

const wordsIn = (...tokens: Token[]) =>
  findChangedWords(
    [{ drafts: [{ passages: [{ kind: 'paragraph', tokens }], notes: [] }] } as unknown as RestoredWork],
    makeLexicon(['modem', 'modern', 'Russia', 'con', 'contending'], []),
  );

test('a word of the lexicon that became another is told, with its number', () => {
  expect(
    wordsIn(changed('modem;', 'modern;'), changed('modem', 'modern'), changed('Modem', 'Modern')),
  ).toEqual([
    { received: 'modem', printed: 'modern', cause: 'misread-letters', count: 2 },
    { received: 'Modem', printed: 'Modern', cause: 'misread-letters', count: 1 },
  ]);
});

test('what is no word, differs in capitals alone or was cut by a line end is no word changed', () => {
  expect(
    wordsIn(changed('agamst', 'against'), changed('RusSia', 'Russia'), changed('con\ntending', 'contending')),
  ).toEqual([]);
});
