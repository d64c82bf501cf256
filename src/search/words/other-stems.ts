/**
 * Inflections of a word that have another stem to the engine (Porter's second for English), so that they must be
 * asked for by themselves: men, crises, halves, 1870s, added. Some are no words; no record has them.
 */
export function otherStems(word: string): string[] {
  const but = (letters: number, ending: string) => word.slice(0, -letters) + ending;
  if (word.endsWith('man')) return [but(2, 'en')];
  if (word.endsWith('men')) return [but(2, 'an')];
  if (word.endsWith('sis')) return [but(2, 'es')];
  if (word.endsWith('ses')) return [but(2, 'is')];
  if (/(?:l|ea|oa)f$/.test(word)) return [but(1, 'ves')];
  if (word.endsWith('fe')) return [but(2, 'ves')];
  if (word.endsWith('ves')) return [but(3, 'f'), but(3, 'fe')];
  // The stemmer takes -s from nothing without a vowel: 1870s, SRs.
  if (/^[^aeiouy]+s$/.test(word)) return [but(1, ''), `${word}s`];
  if (/^[^aeiouy]+$/.test(word)) return [`${word}s`];
  // It makes one consonant of two that the word itself has.
  if (/([bdfgmnprt])\1$/.test(word)) return [`${word}ed`, `${word}ing`];
  if (/([bdfgmnprt])\1ed$/.test(word)) return [but(2, '')];
  if (/([bdfgmnprt])\1ing$/.test(word)) return [but(3, '')];
  if (word.endsWith('ce')) return [`${word}d`];
  if (word.endsWith('ced')) return [but(1, '')];
  if (/^.o$/.test(word)) return [`${word}es`, `${word}ing`];
  if (/^.oes$/.test(word)) return [but(2, ''), but(2, 'ing')];
  if (/^.oing$/.test(word)) return [but(3, ''), but(3, 'es')];
  return /[^s]ss$/.test(word) ? [but(1, '')] : word.endsWith('s') ? [`${word}s`] : [];
}
