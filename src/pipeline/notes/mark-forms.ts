/**
 * How a printed note mark may look in a witness. Superscripts are small: OCR reads them as whatever is as thin
 * or as round. Ranked after the forms counted on the corpus: of the marks for 1 about half are read "I", of
 * those for 2 a sixth are read "z" or "Z".
 */
export interface MarkSystem {
  /** The marks of a page in the order in which they are used. */
  readonly marks: readonly string[];
  /** Forms in which a mark is read at the head of its note, without the right form itself. */
  readonly noteForms: ReadonlyMap<string, readonly string[]>;
  /** Forms in which it is read in the text. */
  readonly referenceForms: ReadonlyMap<string, readonly string[]>;
}

const NUMBERS: MarkSystem = {
  marks: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  noteForms: new Map([
    ['1', ['I', 'l', 't', '!', 'r', 'T', 'x', 'i', '[', ',', "'", ']', '|', 'J', '/', 'f']],
    [
      '2',
      ['z', 'Z', '•', 'a', 'l', ';', ',', ',.', ';>', "'", '%', '>', '~', '\uFFFD', 's', '*', 'I', '1', '2.'],
    ],
    ['3', ['J', '8', 'l', 's', 'S', '1', '•', '9', '~', '\uFFFD', 'a', '!', '*']],
    ['4', ['+', '•', '"', '..', '<4-', '~', '\uFFFD', '*', 'f', '-']],
    ['5', ['S', 's', '•', '~', '\uFFFD', 'J', 'j']],
    ['6', ['G', 'b', '•', '8', '~', '\uFFFD', 'o']],
    ['7', ['?', 'T', '1', '•', '~', '\uFFFD']],
    ['8', ['B', 's', 'S']],
    ['9', ['g', 'o']],
  ]),
  referenceForms: new Map([
    ['1', ['I', '!', 'l', 'r', 't', '/', 'i', '|', ']', 'x', 'J', "'"]],
    ['2', ['z', 'Z', 'a', 's', ':z', '2.', 'z.', '•', '~']],
    ['3', ['s', 'J', '8', 'S', 'a', '9']],
    ['4', ['"', '+', '•']],
    ['5', ['s', 'S', 'G']],
    ['6', ['G', 'b', '8']],
    ['7', ['S', '2', '?', 'T', '1']],
    ['8', ['B', 's', 'S']],
    ['9', ['g']],
  ]),
};

const SIGNS: MarkSystem = {
  marks: ['*', '†', '‡', '§'],
  noteForms: new Map([
    ['*', ['•']],
    ['†', ['f', 'sf', '-)-', 't', '+', '-f', '-j-', '"f', 'j', '-(-', '|']],
    ['‡', ['+', '-)-']],
    ['§', ['S', '8']],
  ]),
  referenceForms: new Map([
    ['*', ['•', '"']],
    ['†', ['f', 'sf', '-)-', 't', '+', '-f', '-j-', '-(-', 'j', 'j-']],
    ['‡', ['+', 't', '-)-']],
    ['§', ['S', '8']],
  ]),
};

/** The mark systems by the name under which `work.yaml` asks for them. */
export const MARK_SYSTEMS: Readonly<Record<'numbers' | 'signs', MarkSystem>> = {
  numbers: NUMBERS,
  signs: SIGNS,
};
