/**
 * Running text as the value of an attribute. A backslash or a square bracket has a backslash before it: a bare
 * bracket would end the label of an enclosing directive, which counts brackets without looking at quotes.
 */
export function writeAttributeText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

/** The running text in the value of an attribute. Inverse of `writeAttributeText`. */
export function readAttributeText(value: string): string {
  return value.replace(/\\(.)/gs, '$1');
}
