/** A stop or closing mark stands close to the word before it. */
const CLOSES = /^[.,;:?!)\]”]/;
/** An opening mark stands close to the word after it. */
const OPENS = /[([“‘]$/;

/** White space before the words of a ruling. */
export function gapBefore(form: string, gap: '' | ' '): '' | ' ' {
  return CLOSES.test(form) ? '' : gap;
}

/** White space between the words of a ruling and the next word: words without letters leave theirs to it. */
export function gapAfter(form: string, gapOfRuled: '' | ' ', gap: '' | ' '): '' | ' ' {
  if (form === '') return gapOfRuled === ' ' ? ' ' : gap;
  return OPENS.test(form) ? '' : gap;
}
