/** A text of three passages and a note for the tests beside this file. */
import type { EditionData } from '../../../src/schemas/edition-data.ts';
import { type HeldText, heldText } from './held-text.ts';

type Passage = EditionData['passages'][number];

function passage(id: string, text: string, more: Partial<Passage> = {}): Passage {
  const nothing = {
    noteRefs: [],
    unmatchedMarks: [],
    pageBreaks: [],
    links: [],
    supplied: [],
    editorNotes: [],
  };
  return {
    ...nothing,
    ...{ doubts: [], emphasis: [], lang: [], continues: false, brokenOff: false, isSupplied: false },
    ...{ id, kind: 'paragraph', chapter: 'one', folio: '1', url: `/sample/one/#${id}`, text },
    ...more,
  };
}

const FIRST =
  'The well-known leader of the party spoke of the self-determination of nations before the assembled delegates ' +
  'of the non-Russian peoples, and the congress thanked him for the moderation of his words.';
const SECOND =
  'On the following day the newspapers of the capital reported the speech in full, though none of them ventured ' +
  'to say what the government thought of it, or whether it had thought of it at all.';
const NOTE =
  'The speech was printed in the proceedings of the congress, with an introduction by the secretary.';

/** See above. The second passage has a page break inside "following". */
export function sampleText(): HeldText {
  const published = {
    work: { id: 'sample' },
    passages: [
      passage('h1-1', 'A speech and what was said of it', { kind: 'heading' }),
      passage('p1-1', FIRST, {
        noteRefs: [{ offset: FIRST.indexOf(' and the congress'), note: 'n1-1', mark: '1' }],
      }),
      passage('p1-2', SECOND, { pageBreaks: [{ offset: 17, folio: '2', split: 10 }] }),
      passage('n1-1', NOTE, { kind: 'note', label: '1' }),
    ],
  };
  return heldText([published as unknown as EditionData]);
}
