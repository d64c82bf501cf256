// Puts words on the clipboard, plain and as HTML at once.
import type { Written } from '../../cite/styles.ts';

/** Copies both forms; whether it was done. Where the clipboard is refused the reader is to copy by hand. */
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
