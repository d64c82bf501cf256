import type { Token } from '../../model/token.ts';

/** What the grammar of citations sees of a word: how it reads, and whether an editor ruled it. */
export type Word = Pick<Token, 'form' | 'role'>;

/** What stands about the letters of a word: before, and after. */
export interface TitleWord {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

/** Divides a word of a title or a received form into its letters, with all between them, and what stands about. */
export function divideWord(form: string): TitleWord {
  const before = divided.get(form);
  if (before) return before;
  const made = divide(form);
  divided.set(form, made);
  return made;
}

/** Every title is laid on the same words of the text: each is divided once. */
const divided = new Map<string, TitleWord>();

function divide(form: string): TitleWord {
  // A number run together with the word, "Russia,11", is none of it.
  const match =
    /^([^\p{L}\p{N}]*)(.*\p{L}{2}[’']?)([,.;:]\d.*)$/su.exec(form) ??
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(form);
  const [, before = '', core = '', after = ''] = match ?? [];
  // The apostrophe of the soft sign at the end of a Russian word is a letter: "Zhizn’".
  const sign = core !== '' && /^[’']/.test(after) ? after.charAt(0) : '';
  return { before, core: core + sign, after: after.slice(sign.length) };
}

/** The letters of a word without what stands about them. */
export function coreOf(form: string): string {
  return divideWord(form).core;
}
