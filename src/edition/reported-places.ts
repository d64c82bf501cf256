import type { PageOfChapter } from '../markdown/restrict-to-page.ts';
import { isNoteSign } from '../model/error-report.ts';
import { firstWords, PASSAGE_NAMES, quoted } from './wording.ts';

/** A passage or note of a printed page, as a reader chooses it in the form that reports an error. */
export interface ReportedPlace {
  readonly id: string;
  /** Sign of the note by which a report names it; absent where no sign does, or several notes of the page have it. */
  readonly note?: string;
  /** "Paragraph: “It was not long …”". */
  readonly name: string;
}

/** Words shown of each place. */
const WORDS = 7;

/** In a form, away from its list, an item is told of what. */
const NAMES = { ...PASSAGE_NAMES, item: 'Item of a list' };

/** What stands on a page, in the order of the page; a missing page has no words that could be wrong. */
export function reportedPlaces({ passages, notes }: PageOfChapter): ReportedPlace[] {
  return [
    ...passages
      .filter(({ kind }) => kind !== 'lacuna')
      .map(({ id, kind, text }) => ({ id, name: `${NAMES[kind]}: ${opening(text)}` })),
    ...notes.map(({ id, label, text }) => ({
      id,
      ...(isNoteSign(label) && notes.filter((note) => note.label === label).length === 1 && { note: label }),
      name: `Note ${label}: ${opening(text)}`,
    })),
  ];
}

function opening(text: string): string {
  return quoted(firstWords(text, WORDS));
}
