import { textsOf } from './linted-work.ts';
import { oncePerWork } from './once-per-work.ts';
import { wordsOf } from './words-of.ts';

/** How often each form, and each part of a form with hyphens or apostrophes, stands in a work. */
export const countForms = oncePerWork((edition): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { text } of textsOf(edition)) {
    for (const { form } of wordsOf(text)) {
      count(form);
      const parts = form.split(/[-’'"]/);
      if (parts.length > 1) parts.forEach(count);
    }
  }
  return counts;
});
