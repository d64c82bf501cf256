import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type AnchoredDoubt, UNSIGNED } from './anchor-references.ts';
import { keepSignsInLine } from './keep-signs-in-line.ts';
import type { ReadingWords } from './reading-words.ts';

/** Where a piece of doubtful words stands: whether it has the two ends of the reading, and whether a link holds it. */
export interface DoubtPiece {
  readonly begins: boolean;
  readonly ends: boolean;
  readonly inLink: boolean;
}

/**
 * Doubtful words in the running text. To the ear they are words like any other. To the eye they have dots, and
 * whoever points at them, touches them or comes to them with the Tab key is shown what else they may be: by an empty
 * link to their entry in the list after the chapter, on which the style sheet draws the alternatives. As long as it
 * is not shown it is not there for speech, for copying or for the Tab key either. A script makes the words themselves
 * the link, for keys and for the ear (`src/client/doubtful-readings.ts`).
 *
 * Within a cross-reference there can be no other link; there the alternatives are drawn behind the words.
 */
export function doubtToHast(
  { anchor, alternatives, words: reading, folio }: AnchoredDoubt,
  children: readonly ElementContent[],
  { begins, ends, inLink }: DoubtPiece,
  words: ReadingWords,
): Element {
  const others = otherReadings(reading, alternatives);
  const drawn = `⟨${words.announcedDoubt(words.alternatives(others))}⟩`;
  return h(
    'span',
    {
      className: ['doubt', ...(alternatives.length === 0 ? ['illegible'] : [])],
      ...(begins ? { id: anchor } : {}),
      ...(inLink || !ends ? {} : { tabIndex: 0 }),
      ...(ends ? { dataAlternatives: drawn } : {}),
    },
    [
      ...children,
      ...(inLink || !ends
        ? []
        : [
            h('a.doubt-link', {
              href: `#${doubtEntryId(anchor)}`,
              ariaLabel: words.doubtReference(others, folio),
              dataAlternatives: drawn,
            }),
          ]),
    ],
  );
}

/** Id of the entry of a doubtful reading in the list after the chapter. */
export function doubtEntryId(anchor: string): string {
  return `${anchor}-entry`;
}

/**
 * The doubtful readings of a chapter or page as the last of its lists: page, words, what else they may be, and why it
 * is not settled where that is on record; each with a link back. The switch that has them announced in the running
 * text is hidden until a script makes it work.
 *
 * @param heading tag name of the heading, `h2` under the title of a chapter
 * @param evidenceOf why a reading is not settled, by its anchor
 */
export function doubtListToHast(
  doubts: readonly AnchoredDoubt[],
  heading: string,
  words: ReadingWords,
  evidenceOf: (anchor: string) => string | undefined,
): Element {
  const entries = doubts.map((doubt) => entryToHast(doubt, words, evidenceOf(doubt.anchor)));
  return h('section.notes.doubtful-readings', { role: 'doc-endnotes', ariaLabel: words.doubtfulReadings }, [
    h(heading, words.doubtfulReadings),
    announceSwitch(words),
    h('ul.note-list', { role: 'list' }, entries),
  ]);
}

function entryToHast(
  { anchor, folio, note, words: reading, alternatives }: AnchoredDoubt,
  words: ReadingWords,
  evidence: string | undefined,
): Element {
  const others = words.alternatives(otherReadings(reading, alternatives));
  return h('li', { id: doubtEntryId(anchor), dataFolio: folio }, [
    h('p', [
      h('span.doubt-place', words.place(folio, note && { ...note, label: labelOf(note.label) })),
      ' ',
      h('span.noted-words', reading),
      ' ',
      h(
        'span.editor-words',
        keepSignsInLine([
          {
            type: 'text',
            value: `⟨${evidence === undefined ? others : words.withReason(others, evidence)}⟩`,
          },
        ]),
      ),
      '\u00a0',
      h(
        'a.back-link',
        { href: `#${anchor}`, role: 'doc-backlink', ariaLabel: words.backToDoubt(reading, folio) },
        '↩',
      ),
    ]),
  ]);
}

function labelOf(label: string): string {
  return label === UNSIGNED ? `⟨${label}⟩` : label;
}

/**
 * The switch; `src/client/doubtful-readings.ts` shows it and makes it work. The reader view of browsers, which would keep
 * its words without their box, passes over what calls itself "extra".
 */
function announceSwitch(words: ReadingWords): Element {
  return h('p.announce-switch.extra', { hidden: true }, [
    h('label', [h('input', { type: 'checkbox' }), ` ${words.announceDoubts}`]),
  ]);
}

/** What the words may be besides what they are; a list of alternatives can name the reading of the text too. */
function otherReadings(reading: string, alternatives: readonly string[]): string[] {
  return alternatives.filter((alternative) => alternative !== reading);
}
