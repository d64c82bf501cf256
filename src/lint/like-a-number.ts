/** Letters that scans put for digits: I, l, i, r, t for 1, O for 0, S for 5, B for 8, Z for 2, a for 2, J for 3, g for 9. */
const LOOKALIKE = /^[\dIlirtOoSsBZzaJg!]+$/;

/** Whether a form of letters and digits is a number with letters in it rather than a word with digits: `I9I7`, `r848`. */
export function isLikeANumber(form: string): boolean {
  const digits = form.match(/\d/g)?.length ?? 0;
  return (
    LOOKALIKE.test(form) &&
    digits > 0 &&
    (digits * 2 >= form.length || !/[a-z]{2}/.test(form)) &&
    !/^(?:\d{2,4}s|\d*1st|\d{1,2}d|\d{1,3}[AC-HK-NP-RT-Y])$/.test(form)
  );
}
