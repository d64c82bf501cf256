/**
 * Names in letters that no list has, by rule: the sounds that a reader of English, French, German or Polish writes so,
 * against those of the names in the books, which are spelt for English readers. A last resort for a word that stands
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
  [/[yie]+/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** Fewest sounds other than vowels that a name must have to be found by them. */
const FEWEST = 3;

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
 * Names of the books that sound as a word that was typed and that stands nowhere; none where it is too short. At most
 * two, for where there are more the sounds say too little.
 */
export function namesLike(word: string, table: FormTable): OtherForm[] {
  const names = sounded.get(table) ?? soundNames(table);
  const exact = namesBy(
    [FRENCH, GERMAN, POLISH, ENGLISH].map((letters) => soundsOf(word, letters)),
    names.exact,
  );
  const like = exact.length > 0 ? exact : namesBy([soundsOf(word, HACEKS)], names.withoutHaceks);
  return like.filter(({ form }) => form[0] !== word);
}

function namesBy(keys: readonly string[], names: ReadonlyMap<string, readonly OtherForm[]>): OtherForm[] {
  const like = new Set(keys.filter(isTelling).flatMap((key) => names.get(key) ?? []));
  return like.size > 2 ? [] : [...like];
}

/** Whether sounds are enough to tell a name from others. */
function isTelling(sounds: string): boolean {
  return sounds.replace(/[aeou]/g, '').length >= FEWEST;
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
