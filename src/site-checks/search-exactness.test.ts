/** The word finder over the index that the site ships, against brute force over the texts that it publishes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { AddressList } from '../edition/address-list.ts';
import type { EditionData } from '../schemas/edition-data.ts';
import { foldedWords } from '../search/tokens.ts';
import { NO_FORMS } from '../search/variants/form-groups.ts';
import type { Engine } from '../search/words/engine.ts';
import { findWords } from '../search/words/find-words.ts';

const { folder } = inject('site');

/** The texts that can be found, each with its folded words. */
const texts = readdirSync(join(folder, 'data'))
  .filter((file) => /^[a-z]+-\d+\.json$/.test(file))
  .flatMap((file) => (JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')) as EditionData).passages)
  .filter(({ kind }) => kind !== 'lacuna')
  .map(({ url, text }) => ({ url, words: foldedWords(text) }))
  .filter(({ words }) => words.length > 0);

const names = JSON.parse(readFileSync(join(folder, 'data/addresses.json'), 'utf8')) as AddressList;

let engine: Engine;

beforeAll(async () => {
  // The engine fetches its files; here they lie in the folder.
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = readFileSync(join(folder, new URL(address).pathname));
    return new Response(new Uint8Array(bytes));
  });
  const loaded = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  engine = loaded.createInstance({ basePath: 'https://localhost/pagefind/', noWorker: true }) as Engine;
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** How often these words stand one behind the other in each text, by its address: found, and counted. */
async function foundAndHeld(asked: readonly string[]): Promise<[found: object, held: object]> {
  const found = new Map<string, number>();
  const question = { query: `"${asked.join(' ')}"`, widen: true, isTyping: false };
  for await (const { added } of findWords(engine, question, names, NO_FORMS)) {
    for (const { address, occurrences } of added) {
      const url = address.split('&')[0] ?? '';
      found.set(url, (found.get(url) ?? 0) + occurrences);
    }
  }
  const held = texts.flatMap(({ url, words }) => {
    const starts = words.filter((_, at) => asked.every((word, index) => words[at + index] === word));
    return starts.length > 0 ? [[url, starts.length]] : [];
  });
  return [Object.fromEntries(found), Object.fromEntries(held) as object];
}

/** Numbers from 0 up to 1 that are the same in every run: a test that fails must fail again. */
function* seededNumbers(): Generator<number, never> {
  for (let seed = 1950; ; ) {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

test('every place of a hundred stretches of one to six words is found, and nothing else', async () => {
  const numbers = seededNumbers();
  const next = (below: number) => Math.floor(numbers.next().value * below);
  for (let count = 0; count < 100; ) {
    const { words } = texts[next(texts.length)] ?? { words: [] };
    const length = 1 + (count % 6);
    if (words.length < length) continue;
    const start = next(words.length - length + 1);
    const asked = words.slice(start, start + length);
    const [found, held] = await foundAndHeld(asked);
    expect(found, asked.join(' ')).toEqual(held);
    count++;
  }
});

// Eleven thousand words take minutes: with the long checks only.
if (process.env.FC_RUNS) {
  test('every word of the books is found wherever it stands', async () => {
    const words = new Set(texts.flatMap((text) => text.words));
    for (const word of words) {
      const [found, held] = await foundAndHeld([word]);
      expect(found, word).toEqual(held);
    }
  }, 900_000);
}
