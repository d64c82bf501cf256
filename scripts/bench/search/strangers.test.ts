/** The sentences of other books stand in none of ours, though some have its vocabulary. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/search/tokens.ts';
import { projectRoot } from '../../project-root.ts';
import { readStrangers } from './read-strangers.ts';

const { sentences, invented } = readStrangers();

/** So many words side by side are a quotation; four are not: "the best of times". */
const RUN = 6;

test('fifty sentences of books in the public domain, each with author, title and year', () => {
  expect(sentences).toHaveLength(50);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(50);
  for (const { author, title, year } of sentences) {
    expect(author).not.toBe('');
    expect(title).not.toBe('');
    expect(year).toBeLessThan(1915);
  }
});

test('no six words of them, or of the invented lines, stand side by side in the works', () => {
  const chapters = globSync('content/chapters/**/*.md', { cwd: projectRoot });
  const held = new Set<string>();
  for (const file of chapters) {
    const words = foldedWords(readFileSync(join(projectRoot, file), 'utf8'));
    for (const at of words.keys()) held.add(words.slice(at, at + RUN).join(' '));
  }
  expect(held.size).toBeGreaterThan(100_000);
  const known = [...sentences.map(({ text }) => text), ...invented].filter((text) => {
    const words = foldedWords(text);
    return words.some((_, at) => held.has(words.slice(at, at + RUN).join(' ')) && at + RUN <= words.length);
  });
  expect(known).toEqual([]);
});
