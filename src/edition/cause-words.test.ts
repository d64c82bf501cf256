import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CAUSE_WORDS, causesOf, causeWords, evidenceWords, readersWords } from './cause-words.ts';

const folder = 'content/provenance';

/** Every record of the provenance in content, as it is written. */
const records = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { readonly cause?: string; readonly evidence?: string });

test('every cause in the provenance of every work has words for readers', () => {
  const causes = new Set(records.flatMap(({ cause = '' }) => causesOf(cause)));
  expect(causes.size).toBeGreaterThan(20);
  expect([...causes].filter((cause) => !Object.hasOwn(CAUSE_WORDS, cause))).toEqual([]);
});

test('words for readers name no rule', () => {
  for (const [cause, words] of Object.entries(CAUSE_WORDS)) {
    expect(words).not.toContain(cause);
    expect(words).not.toMatch(/[A-Z]|OCR|token|lexicon/);
  }
});

test('what the dictionary or the book itself proves is said in a few words', () => {
  expect(evidenceWords('lexicon')).toBe('the word is in the dictionary or in our lists of words');
  expect(evidenceWords('1 times attested')).toBe('the book has the word once elsewhere');
  expect(evidenceWords('1 times small within sentences')).toBe('the book has it with a small letter once');
  expect(evidenceWords('3 times attested, 7 times attested')).toBe(
    'the book has the word 3 times elsewhere; the book has the word 7 times elsewhere',
  );
  expect(evidenceWords('authority list: liberman-building; lexicon')).toBe(
    'the list of cited works has it so; the word is in the dictionary or in our lists of words',
  );
  expect(evidenceWords('"their" at 7882:42 in another scan; small letters')).toBe(
    'a second scan has “their” (line 7882); small letters',
  );
});

test('a cause that is new is shown by its name, and readers by what they did', () => {
  expect(causeWords('turned-letter')).toBe('turned letter');
  expect(readersWords(['a', 'b'], true)).toBe('two automatic readers independently of each other');
  expect(readersWords(['a', 'third'], false)).toBe(
    'the first reader and a third, who decides between the two',
  );
  expect(readersWords(['editor'], true)).toBe('the editor');
});
