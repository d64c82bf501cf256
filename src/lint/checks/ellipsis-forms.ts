import { textCheck } from '../check.ts';
import { textsOf } from '../linted-work.ts';
import { oncePerWork } from '../once-per-work.ts';

const FORMS = /…|\.(?: ?\.)+/g;

/** Dots for left-out words in another form than the work mostly prints, and rows of less than three or more than four. */
export const ellipsisForms = textCheck(
  {
    code: 'P3',
    name: 'ellipsis-forms',
    reason: 'A house sets its ellipses in one form; other rows of points are specks or lost points.',
    hint: 'count the points on the page',
    fires: { text: 'He said . . . nothing. They said . . . little. And we .. too.' },
    keepsStill: { text: 'He said . . . nothing. They left. . . . Then' },
  },
  function* ({ text }, edition) {
    const usual = usualForm(edition);
    for (const { 0: form, index } of text.matchAll(FORMS)) {
      const points = form === '…' ? 3 : (form.match(/\./g)?.length ?? 0);
      if (formOf(form) === usual && (points === 3 || points === 4)) continue;
      const before = /\S* ?$/.exec(text.slice(0, index))?.[0].length ?? 0;
      yield { start: index - before, end: index + form.length };
    }
  },
);

function formOf(form: string): string {
  if (form === '…') return 'one sign';
  return form.includes(' ') ? 'spaced' : 'close';
}

/** The form that most ellipses of the work have; the spaced one where it has none. */
const usualForm = oncePerWork((edition): string => {
  const counts = new Map<string, number>();
  for (const { text } of textsOf(edition)) {
    for (const [form] of text.matchAll(FORMS)) {
      if (form === '…' || form.replaceAll(' ', '').length >= 3)
        counts.set(formOf(form), (counts.get(formOf(form)) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'spaced';
});
