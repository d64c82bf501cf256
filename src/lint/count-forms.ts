import { type LintedWork, textsOf } from './linted-work.ts';
import { wordsOf } from './words-of.ts';

const counted = new WeakMap<LintedWork, ReadonlyMap<string, number>>();

/** How often each form, and each part of a form with hyphens, stands in a work; counted once for all checks. */
export function countForms(edition: LintedWork): ReadonlyMap<string, number> {
  const known = counted.get(edition);
  if (known) return known;
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { text } of textsOf(edition)) {
    for (const { form } of wordsOf(text)) {
      count(form);
      const parts = form.split(/[-’'"]/);
      if (parts.length > 1) parts.forEach(count);
    }
  }
  counted.set(edition, counts);
  return counts;
}
