/** Words as a ruling prints them, parted from the signs of notes in them. */
export interface PrintedWords {
  readonly form: string;
  /** Signs with their places in the form (UTF-16 offsets, 0-based). */
  readonly signs: readonly { readonly offset: number; readonly mark: string }[];
}

/** Parts `government[^1] and` into its words and the sign of note 1 at offset 10. */
export function readPrinted(printed: string): PrintedWords {
  const signs: { offset: number; mark: string }[] = [];
  let form = '';
  let at = 0;
  for (const match of printed.matchAll(/\[\^([^\]\s]+)\]/g)) {
    form += printed.slice(at, match.index);
    signs.push({ offset: form.length, mark: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  return { form: form + printed.slice(at), signs };
}
