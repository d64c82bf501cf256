import type { SelectedPart } from './selected-part.ts';

/** For tests: words of a passage as they are selected. Without `words` all of it is. */
export function selectedPart(
  text: string,
  { words = text, ...more }: Partial<SelectedPart> & { readonly words?: string } = {},
): SelectedPart {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return {
    id: 'p61-1',
    kind: 'text',
    text,
    folio: '61',
    breaks: [],
    noteRefs: [],
    doubts: [],
    supplied: [],
    remarked: [],
    unsure: [],
    italics: [],
    start,
    end: start + words.length,
    ...more,
  };
}
