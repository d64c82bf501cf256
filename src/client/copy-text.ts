// Puts words on the clipboard, plain and as HTML at once.
import type { Written } from '../cite/styles.ts';
import { element } from './element.ts';

/** What is said where the text stands selected instead. */
export const NOT_COPIED =
  'The browser does not let us copy. The text is selected: copy it with your keyboard or menu.';

/** Copies both forms; whether it was done. */
export async function copyWritten({ plain, html }: Written): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined' || html === '') await navigator.clipboard.writeText(plain);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([plain], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies both forms; where the clipboard is refused, the plain one stands selected in a field, to be copied by hand.
 * Whether it was copied.
 *
 * @param show puts the field into the page
 */
export async function copyOrSelect(
  written: Written,
  show: (field: HTMLTextAreaElement) => void,
): Promise<boolean> {
  if (await copyWritten(written)) return true;
  const field = element('textarea', {
    class: 'text-to-copy',
    readonly: '',
    // A link is one line, broken where the field ends.
    rows: written.plain.includes('\n') ? '6' : '3',
    'aria-label': 'Text to copy',
  });
  field.value = written.plain;
  show(field);
  field.select();
  field.focus();
  return false;
}
