/**
 * Inflections of a word that have another stem to the engine (Porter's for English), so that they must be asked for
 * by themselves: men, crises, halves, Engels's.
 */
export function otherStems(word: string): string[] {
  const but = (letters: number, ending: string) => word.slice(0, -letters) + ending;
  if (word.endsWith('man')) return [but(2, 'en')];
  if (word.endsWith('men')) return [but(2, 'an')];
  if (word.endsWith('sis')) return [but(2, 'es')];
  if (word.endsWith('ses')) return [but(2, 'is')];
  if (word.endsWith('lf') || word.endsWith('af')) return [but(1, 'ves')];
  if (word.endsWith('fe')) return [but(2, 'ves')];
  if (word.endsWith('ves')) return [but(3, 'f'), but(3, 'fe')];
  if (word.endsWith('ss')) return [but(1, '')];
  return word.endsWith('s') ? [`${word}s`] : [];
}
