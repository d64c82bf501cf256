// The button that fills the search box from the clipboard: on a phone a quotation is copied, and to get it into a field
// takes a long press and a menu.

/** What the button does. */
export interface PasteButton {
  /** Hidden by the page; shown where it can do something. */
  readonly button: HTMLButtonElement;
  /** Takes the text that was copied; never empty. */
  readonly take: (text: string) => void;
  /** Tells the reader why there is none, and where to go on. */
  readonly say: (sentence: string) => void;
}

/** Whether the reader points with a finger and the browser may give a page what was copied. */
function canPaste(): boolean {
  const { clipboard }: { readonly clipboard?: Partial<Clipboard> } = navigator;
  return typeof clipboard?.readText === 'function' && matchMedia('(pointer: coarse)').matches;
}

/** Shows the button where it can do something, and lets it. */
export function startPasteButton({ button, take, say }: PasteButton): void {
  if (!canPaste()) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    let text: string;
    try {
      // The browser may ask the reader first, or show a button of its own.
      text = (await navigator.clipboard.readText()).trim();
    } catch {
      say(
        'The browser did not let this page read what you copied. Press long in the field and choose Paste.',
      );
      return;
    }
    if (text === '') say('There is no text to paste: nothing was copied, or a picture.');
    else take(text);
  });
}
