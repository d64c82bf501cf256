/** Quotation marks and dashes of what a reader typed. */

/** Quotation marks and dashes as the house sets them: what a reader typed straight is turned. */
export function setSigns(printed: string, present: string): string {
  const dash = present.includes('–') ? printed.replace(/(?<=\d)-(?=\d)/g, '–') : printed;
  return dash
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** A text in which the shapes of quotation marks and dashes, italics and cut words make no difference. */
export function foldSigns(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’`]/g, "'").replace(/[–—]/g, '-').replace(/[*↵]/g, '').trim();
}
