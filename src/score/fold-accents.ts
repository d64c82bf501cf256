/**
 * The letters without their accents, ligatures parted ("régime", "manœuvre"). The ground truth has the accents of
 * the OCR, so that a word with its printed accent is no harm done.
 */
export function foldAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
