import type { Locator } from './cite-record.ts';
import { folioAt, type Selected } from './selected-part.ts';

/** The printed pages of a selection, and its notes where all of it stands in notes. */
export function locateSelection(parts: Selected): Locator {
  const [opening, closing] = [parts[0], parts.at(-1)];
  if (!opening || !closing) throw new Error('nothing is selected');
  const first = folioAt(opening, opening.start);
  const last = folioAt(closing, closing.end - 1);
  const inNotes = opening.kind === 'note' && closing.kind === 'note' && opening.folio === closing.folio;
  return {
    first,
    last,
    ...(inNotes && { notes: [opening.label ?? '', closing.label ?? ''] as const }),
  };
}
