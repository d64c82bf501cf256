import { expect, test } from 'vitest';
import type { Token } from '../../src/model/token.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { measureLexica } from './measure-lexica.ts';

const changed = (received: string, form: string): Token => ({
  spans: [{ start: 0, end: received.length }],
  received,
  form,
  gap: ' ',
  role: 'word',
  changes: received === form ? [] : [{ cause: 'misread-letters' }],
});

/** Only what the measure looks at: the texts of a work. */
const workOf = (...tokens: Token[]) =>
  ({
    drafts: [{ passages: [{ kind: 'paragraph', tokens }], notes: [] }],
  }) as unknown as RestoredWork;

const own = [{ word: 'Lenin' }, { word: 'Rykov' }, { word: 'narodniks' }, { word: 'Moscow' }];
const general = new Set(['Moscow']);

test('a change rests on the own word that it restores; a genitive and the capital of a sentence do not matter', () => {
  // misreadings as carr-1950 has them
  const work = workOf(
    changed('Lenm', 'Lenin'),
    changed('Lemn’s', 'Lenin’s'),
    changed('Narodmks', 'Narodniks'),
    changed('agamst', 'against'),
  );
  expect(measureLexica([work], own, general)).toMatchObject({
    entries: 3,
    used: 2,
    usedOnce: ['narodniks'],
    changes: 4,
    onOwnWords: 3,
  });
});

test('nothing rests on an own word that stood there as received, nor on one that the general list has', () => {
  const work = workOf(changed('"Lenin', '“Lenin'), changed('Moscoiv', 'Moscow'), changed('Rykov', 'Rykov'));
  expect(measureLexica([work], own, general)).toMatchObject({ entries: 3, used: 0, usedOnce: [] });
});
