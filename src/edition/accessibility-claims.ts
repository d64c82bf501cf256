/** What was tried of the site for readers with other senses, hands or machines than its makers: each with its proof. */
export interface AccessibilityClaim {
  /** For the reader, a sentence. */
  readonly words: string;
  /** Files that try it, and words that stand in each: the name of a test or what it asks for. */
  readonly proof: readonly { readonly file: string; readonly has: readonly string[] }[];
}

/** Only what a test of this repository does; a test compares both. */
export const ACCESSIBILITY_CLAIMS: readonly AccessibilityClaim[] = [
  {
    words:
      'Every chapter, and a page of every other kind, is checked in Chromium by axe-core against the rules of WCAG 2.2, levels A and AA, that a program can check, in light, sepia and dark colours, with the tools closed and open.',
    proof: [
      {
        file: 'src/journeys/accessibility.test.ts',
        has: [
          '`axe finds nothing on "/%s" in ${THEMES',
          'axe finds nothing in the tools of "/%s" nor in the list of keys',
        ],
      },
      {
        file: 'src/journeys/find-violations.ts',
        has: ["'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'"],
      },
    ],
  },
  {
    words: 'A longer check (npm run prove) does so for every single page.',
    proof: [{ file: 'scripts/prove.ts', has: ['accessibility of every page'] }],
  },
  {
    words:
      'With the keyboard alone: past the head of the page to the text, with every stop to be seen; into a note and back; a search from the first letter to the passage found; the button on the page about privacy.',
    proof: [
      {
        file: 'src/journeys/keyboard.test.ts',
        has: [
          'the first key leads past the head of the page to the text',
          'every stop of the Tab key on a chapter is seen',
          'a note is opened and left with the Enter key',
          'a search is asked, walked and opened with the keyboard alone',
        ],
      },
      {
        file: 'src/journeys/privacy.test.ts',
        has: [
          'what the browser remembers is forgotten with the keyboard alone, and what is not of the site stays',
        ],
      },
    ],
  },
  {
    words:
      'With the keyboard alone, too: from a passage to the history of its reading; from a doubtful reading to the list and back; a report of an error opened, filled in and copied. History and doubts work so without scripts, and the report is then a text to fill in.',
    proof: [
      {
        file: 'src/journeys/history.test.ts',
        has: [
          'without scripts the history of a reading is opened with the keyboard alone',
          'from a passage to which an address leads to its history: one stop of the Tab key behind its links',
        ],
      },
      {
        file: 'src/journeys/doubts.test.ts',
        has: ['from a doubtful reading to its entry and back with the keyboard alone'],
      },
      {
        file: 'src/journeys/report-an-error.test.ts',
        has: [
          'a report is opened, filled in and copied with the keyboard alone',
          'without scripts the report is a text with empty places, and no field is shown that would do nothing',
        ],
      },
    ],
  },
  {
    words:
      'The Tab key stops at no paragraph unasked. A switch among the tools (Study) gives each paragraph, heading, quotation and note a link whose name says which it is. A cross-reference that has the focus shows where it leads, and Escape takes that away.',
    proof: [
      {
        file: 'src/journeys/passages.test.ts',
        has: [
          'unasked, the Tab key stops at notes, pages and cross-references, and at no more than fifteen other places',
          'the links of paragraphs are switched on with the keyboard, name their paragraphs, and move nothing',
          'a cross-reference shows where it leads to whoever rests on it, and Escape takes that away',
        ],
      },
    ],
  },
  {
    words:
      'In a window of 320 pixels, as wide as a small phone or a page enlarged four times, pages of every kind need no sideways scrolling.',
    proof: [
      {
        file: 'src/journeys/narrow-window.test.ts',
        has: ['needs no sideways scrolling in a window of 320 pixels'],
      },
    ],
  },
  {
    words:
      'In the colours that a reader’s system forces upon pages, links, note signs and page numbers are still told from the text.',
    proof: [
      {
        file: 'src/journeys/forced-colours.test.ts',
        has: [
          'in forced colours the stop of the keyboard is seen',
          'in forced colours links and page numbers are told from the text',
        ],
      },
    ],
  },
  {
    words:
      'Colours, face, size and spacing of the text are chosen with the keyboard alone. With the spacing that WCAG 1.4.12 asks for nothing is cut off, and nothing moves while a chapter is loading.',
    proof: [
      {
        file: 'src/journeys/display.test.ts',
        has: [
          'choices are made with the keyboard alone, and Escape leads back to the button',
          'with the spacing of WCAG 1.4.12 nothing is lost',
          'nothing moves while a chapter comes',
        ],
      },
    ],
  },
  {
    words:
      'The keys for reading do nothing until they are switched on, nothing in a field, and all keys can be turned off; one of them tells chapter, page and paragraph where one is.',
    proof: [
      {
        file: 'src/journeys/keys.test.ts',
        has: [
          'the keys for reading do nothing until they are switched on',
          'no key does anything in a field or with a modifier',
          'w tells chapter, page and paragraph',
        ],
      },
    ],
  },
  {
    words: 'Without scripts chapters and printed pages are read in full.',
    proof: [
      {
        file: 'src/journeys/read-a-chapter.test.ts',
        has: ['without scripts chapter and page view are read in full'],
      },
    ],
  },
  {
    words: 'Every page is valid HTML, with one main heading and a title of its own.',
    proof: [
      {
        file: 'src/site-checks/nu.test.ts',
        has: ['the Nu HTML checker has no error on any page'],
      },
      {
        file: 'src/site-checks/html.test.ts',
        has: ['every page has one main heading and a title of its own'],
      },
    ],
  },
];

/** What nobody has tried; said plainly, because a reader may depend on it. */
export const NOT_TRIED: readonly string[] = [
  'Nobody has read this site with a screen reader. How signs, notes and page numbers are spoken is known from the standards only.',
  'Nobody has used it on a real phone, tablet or braille display: small windows were made on a computer.',
  'No other browser than Chromium was used: neither Firefox nor Safari.',
  'Voice control, switches and screen magnifiers were not tried.',
  'No reader with a disability was asked.',
];
