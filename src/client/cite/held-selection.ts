import type { CitedSelection } from '../../cite/cite-selection.ts';

let held: CitedSelection | undefined;

/** Keeps what was selected last: whoever goes to the tools loses the selection on the way. */
export function holdSelection(selection: CitedSelection): void {
  held = selection;
}

/** What was selected last on this page. */
export function heldSelection(): CitedSelection | undefined {
  return held;
}
