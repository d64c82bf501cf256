import { expect, test } from 'vitest';
import type { CrossReference } from '../../model/cross-reference.ts';
import { crossReferencesSchema } from '../../schemas/cross-references.ts';
import { formatCrossReferences } from './format-cross-references.ts';

const page: CrossReference = {
  target: { id: 'page-240', chapter: 'theory' },
  chapter: 'opening',
  passage: 'n23-3',
  folio: '23',
  start: 24,
  end: 30,
  text: 'p. 240',
  kind: 'page',
  names: '240',
  direction: 'below',
  outcome: 'here',
  directionAgrees: true,
};
const { target: _, ...elsewhere } = { ...page, kind: 'part', text: 'Part V', names: 'Part V' } as const;
const part: CrossReference = { ...elsewhere, direction: null, outcome: 'other-part', directionAgrees: null };

test('each reference is one line, its keys in the same order whatever order they came in', () => {
  expect(formatCrossReferences([page, part])).toBe(
    '[\n' +
      '  {"chapter":"opening","passage":"n23-3","folio":"23","start":24,"end":30,"text":"p. 240","kind":"page","names":"240","direction":"below","outcome":"here","directionAgrees":true,"target":{"chapter":"theory","id":"page-240"}},\n' +
      '  {"chapter":"opening","passage":"n23-3","folio":"23","start":24,"end":30,"text":"Part V","kind":"part","names":"Part V","direction":null,"outcome":"other-part","directionAgrees":null}\n' +
      ']\n',
  );
});

test('the list is read back as it was written, an empty one too', () => {
  for (const list of [[page, part], []]) {
    expect(crossReferencesSchema.parse(JSON.parse(formatCrossReferences(list)))).toEqual(list);
  }
});

test('a range that is not as long as its words, and a link out of the book, are refused', () => {
  expect(crossReferencesSchema.safeParse([{ ...page, end: 31 }]).success).toBe(false);
  expect(crossReferencesSchema.safeParse([{ ...page, outcome: 'other-book' }]).success).toBe(false);
});
