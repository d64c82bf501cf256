/** The hash by which the record of a reading names the text of a page. */
import { createHash } from 'node:crypto';

/** The first 16 hexadecimal digits of the SHA-256 of a page's text (`pageTexts`). */
export function hashOfPage(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}
