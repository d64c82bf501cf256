/** A stop or closing mark stands close to the word before it. */
const CLOSES = /^[.,;:?!)\]”]/;
/** An opening mark stands close to the word after it. */
const OPENS = /[([“‘]$/;

/**
 * White space before the words of a ruling: a stop that the ruling puts there stands close. One that was received
 * there stands as the stages set it (an ellipsis is set with spaces).
 */
export function gapBefore(form: string, gap: '' | ' ', received: string): '' | ' ' {
  return CLOSES.test(form) && form[0] !== received[0] ? '' : gap;
}

/**
 * White space between the words of a ruling and the next form: where the ruling leaves no words, what stood before
 * them stands before the next, but for a stop, which stands close.
 */
export function gapAfter(form: string, gapOfRuled: '' | ' ', gap: '' | ' ', next: string): '' | ' ' {
  if (form === '') return gapOfRuled === ' ' && !CLOSES.test(next) ? ' ' : gap;
  return OPENS.test(form) ? '' : gap;
}
