// The button that fills the search box from the clipboard: on a phone a quotation is copied, and to get it into a field
// takes a long press and a menu.

/** What the button fills and what becomes of it. */
export interface PasteTarget {
  /** Hidden by the page; shown here where it can do something. */
  readonly button: HTMLButtonElement;
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  /** Searches for the text that now stands in the field, as for one that was pasted by hand. */
  readonly search: (text: string) => void;
  /** Shows a sentence to the reader and has it read out. */
  readonly say: (sentence: string) => void;
}

/** Whether the browser lets a page read the clipboard and the reader has a finger rather than a mouse. */
export function canPaste(): boolean {
  return (
    matchMedia('(pointer: coarse)').matches &&
    typeof (navigator as { clipboard?: Partial<Clipboard> }).clipboard?.readText === 'function'
  );
}

/** Shows the button where it can do something, and lets it. */
export function startPasteButton({ button, field, search, say }: PasteTarget): void {
  if (!canPaste()) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    let text: string;
    try {
      // The browser may ask the reader first, or show a button of its own.
      text = (await navigator.clipboard.readText()).trim();
    } catch {
      say(
        'The browser does not allow this page to read what you copied. Press long on the field and choose Paste.',
      );
      field.focus();
      return;
    }
    if (text === '') {
      say('There is no text to paste: what you copied last is empty or a picture.');
      field.focus();
      return;
    }
    field.value = text;
    search(text);
  });
}
