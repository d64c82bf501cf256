/**
 * Names in letters that no list has, by rule: the sounds that a reader of English, French, German, Polish or Russian
 * writes so, against those of the names in the books, which are spelt for English readers. A last resort for a word that stands
 * nowhere: sounds are coarse, and two names may share theirs.
 */
import type { FormTable, OtherForm } from './form-groups.ts';

/** Letters and the sounds they stand for, longest first. Capitals are sounds: S sh or zh, C ch, H kh, T ts, J dzh. */
type Letters = readonly (readonly [letters: RegExp, sounds: string])[];

const ENGLISH: Letters = [
  [/dzh|dj|j/g, 'J'],
  [/shch/g, 'SC'],
  [/tch|ch/g, 'C'],
  [/sh|zh/g, 'S'],
  [/kh|h/g, 'H'],
  [/ts|tz/g, 'T'],
];

const FRENCH: Letters = [
  [/chtch/g, 'SC'],
  [/tch/g, 'C'],
  [/dj/g, 'J'],
  [/ch|j/g, 'S'],
  [/kh|h/g, 'H'],
  [/ts|tz/g, 'T'],
  [/ou/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/(?<=in)e$/g, ''],
];

const GERMAN: Letters = [
  [/schtsch/g, 'SC'],
  [/tsch/g, 'C'],
  [/dsch|dsh/g, 'J'],
  [/sch|sh/g, 'S'],
  [/ch|h/g, 'H'],
  [/tz|ts|z/g, 'T'],
  [/j/g, 'y'],
];

const POLISH: Letters = [
  [/szcz/g, 'SC'],
  [/cz/g, 'C'],
  [/sz|rz/g, 'S'],
  [/ch|h/g, 'H'],
  [/c/g, 'T'],
  [/j/g, 'y'],
];

/** As words are folded: й is и, and ё is е. */
const RUSSIAN: Letters = [
  [/дж/g, 'J'],
  [/щ/g, 'SC'],
  [/[жш]/g, 'S'],
  [/ч/g, 'C'],
  [/х/g, 'H'],
  [/ц/g, 'T'],
  [/[ая]/g, 'a'],
  [/б/g, 'b'],
  [/в/g, 'v'],
  [/г/g, 'g'],
  [/д/g, 'd'],
  [/[еэ]/g, 'e'],
  [/[зс]/g, 's'],
  [/[иы]/g, 'i'],
  [/к/g, 'k'],
  [/л/g, 'l'],
  [/м/g, 'm'],
  [/н/g, 'n'],
  [/о/g, 'o'],
  [/п/g, 'p'],
  [/р/g, 'r'],
  [/т/g, 't'],
  [/[ую]/g, 'u'],
  [/ф/g, 'f'],
  [/[ьъ]/g, ''],
];

/** What is the same in every way of writing, in this order. */
const COMMON: Letters = [
  [/ph/g, 'f'],
  [/ck|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/w|(?<=[eo])ff?$/g, 'v'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  // A glide before a vowel: ya, ia; and -sky, -skii, -skij, -ski.
  [/[yi]+(?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Fewest sounds other than vowels that a name must have to be found by them. */
const FEWEST = 3;
/** The same where c, s and z may each be two sounds. */
const FEWEST_WITHOUT_HACEKS = 4;

/**
 * Háčeks fall away where words are folded, so that c is č or ts, s also š, z also ž: written so, all of these are one
 * sound, in the names of the books too.
 */
const HACEKS: Letters = [
  [/ch|h/g, 'H'],
  [/c/g, 'T'],
  [/j/g, 'y'],
];

/** Names of the books for the last resort, by their sounds; filled when first asked. */
const sounded = new WeakMap<FormTable, Sounded>();

interface Sounded {
  readonly exact: ReadonlyMap<string, readonly OtherForm[]>;
  readonly withoutHaceks: ReadonlyMap<string, readonly OtherForm[]>;
}

/**
 * Names of the books that sound as a word that was typed and that stands nowhere, with the other forms of their groups;
 * none where it is too short or sounds as more than two names, for then the sounds say too little.
 */
export function namesLike(word: string, table: FormTable): OtherForm[] {
  const names = sounded.get(table) ?? soundNames(table);
  const ways = /[а-я]/.test(word) ? [RUSSIAN] : [FRENCH, GERMAN, POLISH, ENGLISH];
  const exact = namesBy(
    ways.map((letters) => soundsOf(word, letters)),
    names.exact,
    FEWEST,
  );
  const like =
    exact.length > 0 ? exact : namesBy([soundsOf(word, HACEKS)], names.withoutHaceks, FEWEST_WITHOUT_HACEKS);
  const led = like.flatMap((one) => [one, ...(table.forms.get(one.form.join(' ')) ?? [])]);
  return [...new Map(led.map((one) => [one.shown, one])).values()].filter(({ form }) => form[0] !== word);
}

/** The same, for a possessive too ("Trotzki's"); nothing for a word of the books that is not to be led by its sound. */
export function soundForms(word: string, table: FormTable): readonly OtherForm[] {
  if (table.ownWords.has(word)) return [];
  const like = namesLike(word, table);
  return like.length === 0 && word.endsWith('s') ? namesLike(word.slice(0, -1), table) : like;
}

/** Names with one of these sounds, leaving aside sounds with fewer than so many that are no vowels. */
function namesBy(
  sounds: readonly string[],
  names: ReadonlyMap<string, readonly OtherForm[]>,
  fewest: number,
): OtherForm[] {
  const telling = sounds.filter((one) => one.replace(/[aeiou]/g, '').length >= fewest);
  const like = new Set(telling.flatMap((one) => names.get(one) ?? []));
  return like.size > 2 ? [] : [...like];
}

function soundNames(table: FormTable): Sounded {
  const exact = new Map<string, OtherForm[]>();
  const withoutHaceks = new Map<string, OtherForm[]>();
  for (const name of table.names) {
    const key = soundsOf(name.form[0] ?? '', ENGLISH);
    exact.set(key, [...(exact.get(key) ?? []), name]);
    const plain = key.replaceAll('J', 'ds').replaceAll('S', 's').replaceAll('C', 'T');
    withoutHaceks.set(plain, [...(withoutHaceks.get(plain) ?? []), name]);
  }
  const names = { exact, withoutHaceks };
  sounded.set(table, names);
  return names;
}

function soundsOf(word: string, letters: Letters): string {
  return [...letters, ...COMMON].reduce((sounds, [from, to]) => sounds.replace(from, to), word);
}
