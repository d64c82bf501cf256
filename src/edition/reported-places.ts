import type { PageOfChapter, PassagePart } from '../markdown/restrict-to-page.ts';

/** A passage or note of a printed page, as a reader chooses it in the form that reports an error. */
export interface ReportedPlace {
  readonly id: string;
  /** "Paragraph: “It was not long …”". */
  readonly name: string;
}

/** Words shown of each place. */
const WORDS = 7;

const KINDS: Readonly<Record<PassagePart['kind'], string>> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  item: 'Item of a list',
  lacuna: 'Missing page',
};

/** What stands on a page, in the order of the page; a missing page has no words that could be wrong. */
export function reportedPlaces({ passages, notes }: PageOfChapter): ReportedPlace[] {
  return [
    ...passages
      .filter(({ kind }) => kind !== 'lacuna')
      .map(({ id, kind, text }) => ({ id, name: `${KINDS[kind]}: ${opening(text)}` })),
    ...notes.map(({ id, label, text }) => ({ id, name: `Note ${label}: ${opening(text)}` })),
  ];
}

function opening(text: string): string {
  const words = text.split(' ');
  return `“${words.slice(0, WORDS).join(' ')}${words.length > WORDS ? ' …' : ''}”`;
}
