import { isInflection } from '../variants/is-inflection.ts';

/**
 * The inflections that a word may have, itself not among them: what `isInflection` takes for forms of one word, made
 * from its possible bases. The index knows no stems, so each is asked for. Many are no words; no record has them.
 */
export function inflectionsOf(word: string): string[] {
  const forms = basesOf(word).flatMap((base) => [base, ...formsOf(base)]);
  return [...new Set(forms)].filter((form) => form !== word && isInflection(word, form));
}

/** Words of which a word may be a form. */
function basesOf(word: string): string[] {
  const but = (letters: number, ending = '') => word.slice(0, -letters) + ending;
  const bases = [word];
  if (word.endsWith('men')) bases.push(but(2, 'an'));
  if (word.endsWith('s')) bases.push(but(1));
  if (word.endsWith('es')) bases.push(but(2), but(2, 'is'));
  if (word.endsWith('ies')) bases.push(but(3, 'y'));
  if (word.endsWith('ves')) bases.push(but(3, 'f'), but(3, 'fe'));
  const [, stem = ''] = /^(.+)(?:ed|ing)$/.exec(word) ?? [];
  if (stem !== '') {
    bases.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) bases.push(stem.slice(0, -1));
    if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
  }
  return bases;
}

/** Forms of a word by every rule of spelling, whether it applies or not. */
function formsOf(base: string): string[] {
  const but = (letters: number, ending: string) => base.slice(0, -letters) + ending;
  const forms = [`${base}s`, `${base}es`, `${base}ed`, `${base}ing`];
  const last = base.at(-1) ?? '';
  if (base.endsWith('man')) forms.push(but(2, 'en'));
  if (base.endsWith('is')) forms.push(but(2, 'es'));
  if (last === 'y') forms.push(but(1, 'ies'), but(1, 'ied'));
  if (last === 'f') forms.push(but(1, 'ves'));
  if (last === 'e') forms.push(`${base}d`, but(1, 'ing'));
  if (base.endsWith('fe')) forms.push(but(2, 'ves'));
  if (/[bdgklmnprt]/.test(last)) forms.push(`${base}${last}ed`, `${base}${last}ing`);
  return forms;
}
