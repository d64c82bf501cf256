/**
 * Figures that OCR takes for one another. Rare beside letters for figures: of 370 figures that two scans of one page
 * of carr-1950 agree in, one pair differs as 5 and 8 and one as 7 and 2; 1 for 3 stands in its ranges of pages that
 * fall ("38–19", carr-1950:4765; "234–215", carr-1950:2294), 8 for 3 in its damaged years.
 */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  0: '69',
  1: '374',
  2: '7',
  3: '81',
  4: '1',
  5: '83',
  6: '08',
  7: '12',
  8: '35',
  9: '0',
};

/** Letters that more than one figure is read as. */
const LETTER_FOR: Readonly<Record<string, string>> = { a: '02', J: '13', f: '17' };

/**
 * The readings that differ from a number in one figure only, by a confusion of figures; none begins with a nought. Later figures come first:
 * the last of a year or a page says most and is checked least.
 *
 * @param written digits, and signs between them that stay
 */
export function otherFigures(written: string): string[] {
  const others: string[] = [];
  for (let at = written.length - 1; at >= 0; at--) {
    const sign = written.charAt(at);
    for (const figure of TAKEN_FOR[sign] ?? '') {
      const other = written.slice(0, at) + figure + written.slice(at + 1);
      if (!other.startsWith('0')) others.push(other);
    }
  }
  return others;
}

/** The numbers that a form can be whose one letter stands for a figure: "192J" is 1921 or 1923. */
export function figuresForLetter(written: string): string[] {
  const letters = [...written].filter((sign) => /\D/.test(sign));
  const [letter = ''] = letters;
  if (letters.length !== 1) return [];
  return [...(LETTER_FOR[letter] ?? '')].map((figure) => written.replace(letter, figure));
}
