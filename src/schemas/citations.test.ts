import { expect, test } from 'vitest';
import { citationsSchema } from './citations.ts';

const citation = { passage: 'n4-1', start: 0, end: 5, text: 'Ibid.', form: 'ibid', work: 'a-b', volume: 20 };

test('a citation names a work or says why none, and its text is as long as its range', () => {
  const sound = citation;
  expect(citationsSchema.safeParse([sound]).success).toBe(true);
  const { work: _work, ...open } = sound;
  expect(citationsSchema.safeParse([{ ...open, unresolved: 'nothing before it' }]).success).toBe(true);
  for (const wrong of [open, { ...sound, unresolved: 'x' }, { ...sound, end: 4 }, { ...sound, volume: 0 }])
    expect(citationsSchema.safeParse([wrong]).success).toBe(false);
});
