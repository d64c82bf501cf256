import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declineRussian } from './decline-russian.ts';

test('adjectives have the endings of their stem', () => {
  expect(declineRussian('Vserossiiskii', 'russian-adjective')).toContain('Vserossiiskogo');
  expect(declineRussian("Ispolnitel'nyi", 'russian-adjective')).toContain("Ispolnitel'nykh");
  expect(declineRussian("Dal'nii", 'russian-adjective')).toContain("Dal'nem");
  expect(declineRussian('Deistvuyushchii', 'russian-adjective')).toContain('Deistvuyushchikh');
});

test('nouns have the endings of their gender', () => {
  expect(declineRussian('Rezolyutsiya', 'russian-noun')).toContain('Rezolyutsiyakh');
  expect(declineRussian('Uzakonenie', 'russian-noun')).toContain('Uzakonenii');
  expect(declineRussian('S"ezd', 'russian-noun')).toContain('S"ezda');
  expect(declineRussian('Politika', 'russian-noun')).toContain('Politiki');
  expect(declineRussian("Vlast'", 'russian-noun')).toContain('Vlasti');
});

test('the forms begin with the one given, and none comes twice', () => {
  const stem = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  const ending = fc.constantFrom('ii', 'yi', 'iya', 'ie', 'ka', 'a', 'o', "'", '');
  const kind = fc.constantFrom('russian-adjective' as const, 'russian-noun' as const);
  fc.assert(
    fc.property(stem, ending, kind, (head, tail, of) => {
      const forms = declineRussian(head + tail, of);
      expect(forms[0]).toBe(head + tail);
      expect(new Set(forms).size).toBe(forms.length);
    }),
  );
});
