/** Two versions of the Markdown of a chapter compared, passage by passage and word by word. */

/** So many words are shown on either side of a change. */
const CONTEXT_WORDS = 6;

/** The passages and notes of a chapter file by id, each as its Markdown without the id. */
export function passagesIn(markdown: string): Map<string, string> {
  const passages = new Map<string, string>();
  let note: string | undefined;
  for (const line of markdown.split('\n')) {
    const passage =
      /^(?:[#>-]+ )?:id\[([^\]]+)\](.*)$/.exec(line) ?? /^::missing-(page)\[([^\]]+)\]$/.exec(line);
    const definition = /^\[\^([^\]]+)\]: (.*)$/.exec(line);
    if (definition) {
      note = `n${definition[1]}`;
      passages.set(note, definition[2] ?? '');
    } else if (passage)
      passages.set(passage[1] === 'page' ? `page-${passage[2]}` : (passage[1] ?? ''), passage[2] ?? '');
    else if (note && /^ {4}\S/.test(line)) passages.set(note, `${passages.get(note)} ${line.trim()}`);
  }
  return passages;
}

/**
 * What a text lost and gained, `[-lune-]{+June+}`, with the words beside it; stretches between that are the same in
 * both are left out (`…`). Empty if the two are the same.
 */
export function showDifference(before: string, after: string): string {
  const steps = compareWords(words(before), words(after));
  const shown = new Set<number>();
  steps.forEach(({ sign }, index) => {
    if (sign === ' ') return;
    for (let near = index - CONTEXT_WORDS; near <= index + CONTEXT_WORDS; near++) shown.add(near);
  });
  const pieces: string[] = [];
  let at = 0;
  while (at < steps.length) {
    const { sign, word } = steps[at] ?? { sign: ' ', word: '' };
    if (!shown.has(at)) {
      if (pieces.at(-1) !== '…') pieces.push('…');
      at++;
    } else if (sign === ' ') {
      pieces.push(word);
      at++;
    } else {
      const run: string[] = [];
      while (steps[at]?.sign === sign) run.push(steps[at++]?.word ?? '');
      const text = run.join(' ');
      const isExchange = sign === '+' && pieces.at(-1)?.endsWith('-]');
      if (isExchange) pieces.push(`${pieces.pop()}{+${text}+}`);
      else pieces.push(sign === '+' ? `{+${text}+}` : `[-${text}-]`);
    }
  }
  return shown.size === 0 ? '' : pieces.join(' ');
}

/** What a text lost and gained, place by place in the order of the text; none if the two have the same words. */
export function wordChanges(before: string, after: string): { before: string; after: string }[] {
  const changes: { before: string[]; after: string[] }[] = [];
  let isOpen = false;
  for (const { sign, word } of compareWords(words(before), words(after))) {
    if (sign !== ' ') {
      if (!isOpen) changes.push({ before: [], after: [] });
      changes.at(-1)?.[sign === '-' ? 'before' : 'after'].push(word);
    }
    isOpen = sign !== ' ';
  }
  return changes.map((change) => ({ before: change.before.join(' '), after: change.after.join(' ') }));
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly word: string;
}

/** The shortest way from one row of words to another: words kept, lost and gained. */
function compareWords(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const kept = (list: readonly string[]) => list.map((word): Step => ({ sign: ' ', word }));
  return [
    ...kept(before.slice(0, head)),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...kept(before.slice(before.length - tail)),
  ];
}

function compareMiddle(before: readonly string[], after: readonly string[]): Step[] {
  // common[i][k]: most words that the rest from i and the rest from k have in common, in their order.
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, k: number) => common[i]?.[k] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = common[i] as Uint32Array;
    for (let k = after.length - 1; k >= 0; k--)
      row[k] = before[i] === after[k] ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1));
  }
  const steps: Step[] = [];
  for (let i = 0, k = 0; i < before.length || k < after.length; ) {
    const [own, theirs] = [before[i], after[k]];
    if (own !== undefined && own === theirs) {
      steps.push({ sign: ' ', word: own });
      i++;
      k++;
    } else if (own !== undefined && (theirs === undefined || at(i + 1, k) >= at(i, k + 1))) {
      steps.push({ sign: '-', word: own });
      i++;
    } else if (theirs !== undefined) {
      steps.push({ sign: '+', word: theirs });
      k++;
    }
  }
  return steps;
}
