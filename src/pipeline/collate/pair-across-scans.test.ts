import { expect, test } from 'vitest';
import { readingOf } from '../characters/excerpt.ts';
import { evidenceOf } from '../words/spec-evidence.ts';
import { collateText } from './collate-text.ts';
import { sampleScans } from './sample-scans.ts';

const evidence = evidenceOf(
  'which made hardly less a kernel of separatist national resistance caused and division',
);
const read = (base: string, other: string) => {
  const { tokens, ground } = sampleScans([base], [other], evidence);
  return collateText(tokens, ground);
};

test('a mark that another scan has not goes where the others pair better, and turns them (carr-1950:17410)', () => {
  const { tokens, variants } = read(
    'which made "Georgia, a kernel of separatist " national" resistance, which caused embarrassment "and division ',
    'which made Georgia, a kernel of separatist " national " resistance, which caused embarrassment and division ',
  );
  expect(readingOf([...tokens])).toBe(
    'which made Georgia, a kernel of separatist “national” resistance, which caused embarrassment and division',
  );
  expect(variants.map(({ choice }) => choice)).toContain('other');
});

test('a mark that another scan lost stays where the others need it', () => {
  const { tokens } = read('a kernel of " national " resistance ', 'a kernel of national " resistance ');
  expect(readingOf([...tokens])).toBe('a kernel of “national” resistance');
});
