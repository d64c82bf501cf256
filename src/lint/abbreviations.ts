/** Abbreviations after which a sentence goes on, in small letters: of citations, titles, months, languages. */
const ABBREVIATIONS = new Set(
  (
    'vol vols p pp ch chs cf ed eds edn op cit ibid loc id no nos art arts sec fasc ser pt sect col cols ff f n nn note ' +
    'v viz e.g i.e etc al trans transl tr engl fr ger germ russ lat st dr mr mrs messrs prof gen col capt sr jr co ltd ' +
    'jan feb mar apr aug sept oct nov dec bd abt teil izd kn vyp otd seq passim supp suppl app fol b d s c cent'
  ).split(' '),
);

/** Whether the stop at the end of these words is that of an abbreviation. */
export function endsWithAbbreviation(words: string): boolean {
  const last = /(?:^|[\s(“‘—–])([\p{L}.]+)\.$/u.exec(words.trimEnd())?.[1];
  return last !== undefined && (ABBREVIATIONS.has(last.toLowerCase()) || /^(?:\p{L}\.)*\p{Lu}$/u.test(last));
}
