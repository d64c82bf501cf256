// Copies selected words with their citation, after what is to be known before they are quoted.
import { noteInPrint } from '../../cite/cite-in-print.ts';
import { type CitedSelection, copiedWithCitation } from '../../cite/cite-selection.ts';
import { copiedParagraphs } from '../../cite/copied-words.ts';
import { placeInPrint } from '../../cite/page-numbers.ts';
import { named } from '../../cite/who-speaks.ts';
import { element } from '../element.ts';
import { readSelection } from './read-selection.ts';
import { button, type SelectionPanel } from './selection-panel.ts';

type CopyOptions = Parameters<typeof copiedWithCitation>[1];

/** Copies the words, or says first what speaks for caution. */
export function copyCautiously(selection: CitedSelection, panel: SelectionPanel): void {
  const { first, doubts } = selection.cautions;
  if (first.length === 0) {
    void copyCited(selection, panel, {});
    return;
  }
  const asIs = button('Copy as it stands', () => void copyCited(selection, panel, {}));
  panel.unfold(
    ...first.map((words) => element('p', {}, words)),
    asIs,
    ...(doubts > 0
      ? [
          button('Copy with ⟨reading uncertain⟩', () => {
            void copyCited(selection, panel, { marksDoubts: true });
          }),
        ]
      : []),
  );
  panel.tell('');
  asIs.focus({ preventScroll: true });
}

/** The button that copies the words with those of the printed note of their quotation; none where there is no such note. */
export function copyWithNote(
  selection: CitedSelection,
  panel: SelectionPanel,
  words: string,
  options?: CopyOptions,
): HTMLButtonElement | undefined {
  const note = printedNote(selection);
  return (
    note &&
    button(
      `${words} the printed note, ${noteInPrint(note, selection.cited.locator)}`,
      () => void copyCited(selection, panel, { ...options, printedNote: note }),
    )
  );
}

async function copyCited(
  selection: CitedSelection,
  panel: SelectionPanel,
  options: CopyOptions,
): Promise<void> {
  const { cited, cautions, speaking } = selection;
  await panel.give(
    copiedWithCitation(selection, options),
    [
      `Copied, ${placeInPrint(cited.locator ?? { first: '', last: '' })}.`,
      ...(cited.quoted && !cited.quoted.speaker
        ? [
            'In the book these words are quoted, or stand in quotation marks; this edition has no record of who says them: see what stands before.',
          ]
        : []),
      ...(speaking.holds ? [`Set in: what is quoted${named(speaking.holds)}.`] : []),
      ...(cautions.hasItalics ? ['Without italics: those of this text are no evidence of the print.'] : []),
    ].join(' '),
  );
  // Where the clipboard was refused the text stands unfolded.
  if (options?.printedNote || !panel.isFolded || !speaking.quoted) return;
  const withNote = copyWithNote(selection, panel, 'Copy with', options);
  if (withNote) panel.unfold(withNote);
}

/** The words of the printed note that goes with a quotation, where the page has it. */
function printedNote({ cited, speaking }: CitedSelection): NonNullable<CopyOptions>['printedNote'] {
  const meant = speaking.printedNote;
  const note = meant && document.getElementById(meant.note);
  if (!meant || !note) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(note);
  const text = copiedParagraphs(readSelection(whole, cited.record), false)
    .map((paragraph) => paragraph.text)
    .join(' ');
  return text === '' ? undefined : { label: meant.label, folio: meant.folio, text };
}
