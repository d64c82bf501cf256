// The causes of the provenance and what they appeal to, in words that a reader understands.
import { inFigures, ruleName, series } from './wording.ts';

/**
 * What the OCR did to a word and the edition undid, by cause. A cause of the pipeline that is not here fails
 * the test beside this file; to readers its own name is shown then.
 */
export const CAUSE_WORDS: Readonly<Record<string, string>> = {
  'added-page': 'a page that was added from a copy',
  'broken-figure': 'a figure read as two signs',
  'capital-inside-word': 'a small letter read as a capital within the word',
  'capital-within-sentence': 'a small letter read as a capital at the beginning of the word',
  collation: 'a second scan of the page has the better reading',
  'drop-cap': 'the large initial of a chapter stands apart from its word',
  'false-capital': 'a small letter read as a capital',
  'glued-dash': 'a dash read as a hyphen on the word',
  'glued-words': 'the space between two words was lost',
  'hyphen-at-line-end': 'a word with a hyphen of its own was cut at the end of a line',
  'initial-without-point': 'the point after an initial was lost',
  'item-label': 'the number of an item in a list was misread',
  'letter-for-digit': 'a figure read as a letter',
  'letter-read-with-sign': 'the last letter of a word was read as part of the sign of a note',
  'letter-spaced-word': 'one word read as two or more',
  'letters-for-digits': 'figures read as letters',
  'lost-accent': 'an accent was lost',
  'lost-comma': 'a comma was lost',
  'lost-hyphen': 'a word was cut at the end of a line, and its hyphen was lost',
  'lost-hyphen-in-line': 'the hyphen of a compound was lost',
  'lost-point-of-abbreviation': 'the point of an abbreviation was lost',
  'lost-stop': 'the stop at the end of a sentence or note was lost',
  'misplaced-bracket': 'a bracket was lost or read in the wrong place',
  'misread-abbreviation': 'an abbreviation was misread',
  'misread-as-other-word': 'a word was misread as another that does not fit here',
  'misread-author': 'the name of a cited author was misread',
  'misread-bracket': 'a bracket was misread',
  'misread-comma': 'a comma was misread',
  'misread-ibid': '“ibid.” was misread',
  'misread-initial': 'an initial was misread',
  'misread-letters': 'letters were misread',
  'misread-small-word': 'a short word was misread',
  'misread-stop': 'a stop was misread',
  'misread-title': 'the title of a cited work was misread',
  'misread-volume-number': 'a volume number was misread',
  'note-mark': 'it is no word of the text',
  'outline-heading': 'a heading, set as the contents of the book have it',
  'raised-ending': 'the small raised ending of a number was misread',
  ruling: 'decided by readers',
  'signs-for-letters': 'letters read as signs',
  'space-in-word': 'a word was read with a false space',
  'space-at-hyphen': 'a false space at a hyphen',
  'space-at-line-end': 'words were parted where the end of the line seemed to join them',
  'speck-before-opening': 'a speck before the opening words was read as a sign',
  'speck-in-word': 'a speck within a word was read as a sign',
  'split-number': 'a number was read with a false space',
  'stray-mark': 'a speck or stray mark was read as a sign',
  'stray-hyphen': 'a speck was read as a hyphen',
  'supplied-initial': 'the large initial of a chapter was not read at all',
  'title-particle': 'a small word in the title of a cited work was misread',
  'word-cut-by-line-end': 'a word was cut at the end of a line',
};

/** The causes of a record one by one; none where a doubtful reading stands as received. */
export function causesOf(cause: string): string[] {
  return cause.split(' ').filter((one) => one !== '');
}

/** A cause in words; its own name where it has none. */
export function causeWords(cause: string): string {
  return CAUSE_WORDS[cause] ?? ruleName(cause);
}

/** How the evidence of a rule is said, by its form in the provenance; the first form that fits holds. */
const EVIDENCE_WORDS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^lexicon$/, () => 'the word is in the dictionary or in our lists of words'],
  [/^attested$/, () => 'the book has the word elsewhere'],
  [/^(\d+) times attested$/, (count) => standsTimes(count)],
  [/^attested (\d+) times$/, (count) => standsTimes(count)],
  [/^(\d+) times beside these words$/, (count) => `the book has it ${times(count)} beside these words`],
  [/^(\d+) places of one volume$/, (count) => `${count} other places cite the same volume`],
  [/^authority list: (.+)$/, () => 'the list of cited works has it so'],
  [/^authority list$/, () => 'the list of cited works has it so'],
  [/^work\.yaml$/, () => 'the contents of the book'],
  [/^note (.+)$/, (sign) => `note ${sign} stands below the text`],
  [/^a word$/, () => 'joined it is a word'],
  [/^no compound$/, () => 'joined it is a word, and no compound'],
  [/^two words$/, () => 'both are words'],
  [/^half attested nowhere$/, () => 'the half that the line has is no word of the book'],
  [/^“(.+)” and “(.+)” attested$/, (one, other) => `the book has “${one}” and “${other}”`],
  [/^[“"](.+)[”"] attested$/, (words) => `the book has “${words}”`],
  [/^“(.+)” (\d+) times$/, (words, count) => `the book has “${words}” ${times(count)}`],
  [/^"(.+)" at (\d+):\d+ in another scan$/, (words, line) => `a second scan has “${words}” (line ${line})`],
  [/^before “(.+)”$/, (word) => `“${word}” follows`],
  [/^capital after it$/, () => 'a capital follows'],
  [/^attested or a common compound$/, () => 'a compound that this book has, or a common one'],
  [/^(\d+) times small within sentences$/, (count) => `the book has it with a small letter ${times(count)}`],
  [/^compounds with [“"](.+)[”"]$/, (word) => `the book has compounds with “${word}”`],
  [/^pairs so$/, () => 'the quotation marks pair so'],
  [/^pairs with none$/, () => 'it pairs with no other quotation mark'],
  [/^before a page or an article$/, () => 'a page or an article follows'],
  [/^a date$/, () => 'it stands in a date'],
  [/^a title$/, () => 'it stands in a title'],
  [/^a name$/, () => 'it is a name'],
];

function times(count: string): string {
  return count === '1' ? 'once' : count === '2' ? 'twice' : `${inFigures(Number(count))} times`;
}

function standsTimes(count: string): string {
  return `the book has the word ${times(count)} elsewhere`;
}

/** The evidence of a rule in words; what has no words of its own is given as recorded. Said once if it is there twice. */
export function evidenceWords(evidence: string): string {
  const parts = evidence.split(/; |, (?=\d+ times attested)/).map((part) => {
    for (const [form, words] of EVIDENCE_WORDS) {
      const found = form.exec(part);
      if (found) return words(...found.slice(1));
    }
    return part;
  });
  return [...new Set(parts)].join('; ');
}

/**
 * Who made a decision on a reading: "two automatic readers independently of each other", "the editor".
 *
 * @param readers their names in the ruling
 * @param automatic the page was read by automatic readers only
 */
export function readersWords(readers: readonly string[], automatic: boolean): string {
  const reader = automatic ? 'automatic reader' : 'reader';
  const names: Readonly<Record<string, string>> = {
    a: `the first ${reader}`,
    b: `the second ${reader}`,
    third:
      readers.length > 1
        ? 'a third, who decides between the two'
        : `a third ${reader}, who decides between two`,
    control: `an ${automatic ? 'automatic' : 'extra'} reader of the corrected text`,
    editor: 'the editor',
  };
  const nameOf = (one: string) => names[one] ?? `reader ${one}`;
  if (!readers.includes('a') || !readers.includes('b')) return series(readers.map(nameOf));
  const others = readers.filter((one) => one !== 'a' && one !== 'b');
  return series([`two ${reader}s independently of each other`, ...others.map(nameOf)]);
}
