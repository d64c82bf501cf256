import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintEdition } from './lint-text.ts';
import { projectRoot } from './project-root.ts';

interface Listed {
  readonly work: string;
  readonly open: readonly { readonly code: string; readonly folio: string; readonly at: string }[];
  readonly accepted: readonly { readonly entry: { readonly reason: string } }[];
}

function listed(options: Parameters<typeof lintEdition>[0]): Listed[] {
  return JSON.parse(lintEdition({ ...options, json: true }).lines.join('\n')) as Listed[];
}

/** The edition of the shorter book, of which the tests say what is accepted: at first nothing. */
const content = mkdtempSync(join(tmpdir(), 'lint-text-'));
const acceptedFile = join(content, 'sources/webb-1936/accepted-findings.yaml');

beforeAll(() => {
  const inner = ['sources/webb-1936', 'chapters/webb-1936', 'lexicon', 'authority'];
  const files = ['cross-references/webb-1936.json', 'ledger/webb-1936.tsv'];
  for (const path of [...inner, ...files])
    cpSync(join(projectRoot, 'content', path), join(content, path), { recursive: true });
  rmSync(acceptedFile, { force: true });
});
afterAll(() => rmSync(content, { recursive: true }));

test('a page of a work lists what stands on it, and nothing of another', () => {
  const [whole] = listed({ work: 'webb-1936', content });
  const folio = whole?.open[0]?.folio;
  expect(folio).toBeDefined();
  const [page] = listed({ work: 'webb-1936', page: folio, content });
  expect(page?.open).toEqual(whole?.open.filter((finding) => finding.folio === folio));
});

test('one check is asked for by its code or its name', () => {
  const [byCode] = listed({ work: 'webb-1936', code: 'Q1' });
  expect(byCode?.open.filter(({ code }) => code !== 'Q1')).toEqual([]);
  expect(listed({ work: 'webb-1936', code: 'unbalanced-quotes' })).toEqual([byCode]);
});

test('an unknown code, an unknown work and a missing file are refused with what would be right', () => {
  expect(() => lintEdition({ code: 'X9' })).toThrow(/unknown-code[\s\S]*X9[\s\S]*Q1, Q2/);
  expect(() => lintEdition({ work: 'smith-1920' })).toThrow(/unknown-work[\s\S]*carr-1950/);
});

describe('the list of accepted findings', () => {
  const lint = (entry: string) => {
    writeFileSync(acceptedFile, `accepted:\n  - ${entry}\n`);
    return lintEdition({ work: 'webb-1936', content });
  };

  test('an entry that accepts nothing is told as stale, and counts as left', () => {
    const { lines, left } = lint('{ code: R1, at: p3-1, excerpt: p. 999, reason: It was so. }');
    expect(lines.join('\n')).toContain('R1 at p3-1  stale-acceptance');
    expect(left).toBe(lint('{ code: R1, at: p3-2, excerpt: p. 999, reason: It was so. }').left);
    expect(left).toBeGreaterThan(0);
  });

  test('an entry with a code that no check has is refused', () => {
    expect(() => lint('{ code: Z9, at: p3-1, excerpt: p. 999, reason: It was so. }')).toThrow(
      /accepted\.0\.code\s+unknown-code[\s\S]*Z9 at p3-1/,
    );
  });

  test('an entry without a reason is refused', () => {
    expect(() => lint('{ code: Q1, at: p3-1, excerpt: p. 999 }')).toThrow(
      /accepted-findings\.yaml: accepted\.0\.reason[\s\S]*why the place is as printed/,
    );
  });
});
