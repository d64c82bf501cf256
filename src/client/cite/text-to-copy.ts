import { element } from '../element.ts';

/** A field with a text that the reader is to copy by hand. */
export function textToCopy(text: string): HTMLTextAreaElement {
  const field = element('textarea', {
    class: 'text-to-copy',
    readonly: '',
    rows: '6',
    'aria-label': 'Text to copy',
  });
  field.value = text;
  return field;
}
