import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreNumberStops } from './restore-number-stops.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const words = 'hitherto the state even at results it later memoirs his statement after';
const evidence = evidenceOf(words, attestedOften(words));
const tokensOf = (text: string) => restoreNumberStops(restoreCharacters(excerptTokens(text)), evidence);
const restored = (text: string) => readingOf(tokensOf(text));

describe('the stop behind the number that ends a citation', () => {
  test.each([
    ['Ibid. i, 304 Hitherto the', 'Ibid. i, 304. Hitherto the', 'carr-1950:8545'],
    ['Sochineniya, vi, 23 State and', 'Sochineniya, vi, 23. State and', 'carr-1950:1152'],
    ['(Berlin, 1930), p. 39 Results', '(Berlin, 1930), p. 39. Results', 'carr-1950:2690'],
    ['(1917), ii, 33-36) Even', '(1917), ii, 33–36). Even', 'carr-1950:6328'],
    ['(1926), ii, 435-436 A note', '(1926), ii, 435–436. A note', 'carr-1950:15154'],
    ['xxv, 193) Few at', 'xxv, 193). Few at', 'carr-1950:8457'],
    ['Pravda, June 20, 1920 At the', 'Pravda, June 20, 1920. At the', 'carr-1950:14884'],
    ['1930, and No. 1, 1931 His statement', '1930, and No. 1, 1931. His statement', 'carr-1950:13907'],
    ['Revolyutsiya (1937) The memoirs', 'Revolyutsiya (1937). The memoirs', 'carr-1950:13251'],
  ])('is restored before a capital: %s (%s)', (received, printed) => {
    expect(restored(received)).toBe(printed);
  });

  test('the change says before which word', () => {
    expect(tokensOf('Ibid. i, 304 Hitherto')[2]?.changes).toEqual([
      { cause: 'lost-stop', evidence: 'before “Hitherto”' },
    ]);
  });

  test('none is lost in mid-sentence, behind a label or a count (carr-1950:2889, 4006, 6485, 11088, 16828)', () => {
    for (const text of [
      'In 1903–1904 Trotsky had',
      'an article of March 1917 Against Federalism',
      'Under articles 37 and 38 Sovnarkom has',
      'groups, the 30,000,000 Ukrainians',
      '(1) All armed struggle',
      'On October 9, 1917 Lenin came',
      'No. 3, 12 October 1919',
      'Sbornik (1928) Trotsky',
      'xx, 102. 4 Ibid.',
      'Protokoly 2 Sozyva',
      'Ibid. p. 49, Lenin',
    ])
      expect(restored(text)).toBe(text);
  });
});

describe('a stop between two pages', () => {
  test('is a comma (carr-1950:5314, 10665)', () => {
    expect(restored('Sochineniya, xxii, 209. 212.')).toBe('Sochineniya, xxii, 209, 212.');
    expect(restored('Ibid. xxi, 385. 388')).toBe('Ibid. xxi, 385, 388');
  });

  test('stays where more follows, or the second is no higher', () => {
    for (const text of ['Ibid. xxi, 385. 388 votes', 'Ibid. xxi, 385. 2', 'in 209. 212.'])
      expect(restored(text)).toBe(text);
  });
});
