import { expect, test } from 'vitest';
import { lintEdition } from './lint-text.ts';

interface Listed {
  readonly work: string;
  readonly open: readonly { readonly code: string; readonly folio: string; readonly at: string }[];
  readonly accepted: readonly { readonly entry: { readonly reason: string } }[];
}

function listed(options: Parameters<typeof lintEdition>[0]): Listed[] {
  return JSON.parse(lintEdition({ ...options, json: true }).lines.join('\n')) as Listed[];
}

test('a page of a work lists what stands on it, and nothing of another', () => {
  const [whole] = listed({ work: 'carr-1950' });
  const folio = whole?.open[0]?.folio ?? '';
  const [page] = listed({ work: 'carr-1950', page: folio });
  expect(page?.open).toEqual(whole?.open.filter((finding) => finding.folio === folio));
});

test('one check is asked for by its code or its name', () => {
  const codes = new Set(listed({ code: 'Q1' }).flatMap(({ open }) => open.map(({ code }) => code)));
  expect([...codes].filter((code) => code !== 'Q1')).toEqual([]);
  expect(listed({ code: 'unbalanced-quotes' })).toEqual(listed({ code: 'Q1' }));
});

test('an unknown code, an unknown work and a missing file are refused with what would be right', () => {
  expect(() => lintEdition({ code: 'X9' })).toThrow(/unknown-code[\s\S]*X9[\s\S]*Q1, Q2/);
  expect(() => lintEdition({ work: 'smith-1920' })).toThrow(/unknown-work[\s\S]*carr-1950/);
});
