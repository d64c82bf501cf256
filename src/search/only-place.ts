/** Where words stand whole in a text, 0-based, if they stand there once; nowhere if they have no letter and no figure. */
export function onlyPlace(text: string, words: string): number | undefined {
  if (!/[\p{L}\d]/u.test(words)) return undefined;
  const isSign = (character: string) => /[\p{L}\p{M}\d]/u.test(character);
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const runsOn =
      (isSign(text.charAt(at - 1)) && isSign(text.charAt(at))) ||
      (isSign(text.charAt(end)) && isSign(text.charAt(end - 1)));
    if (!runsOn) found.push(at);
  }
  return found.length === 1 ? found[0] : undefined;
}
