import type { Token } from '../../model/token.ts';
import type { Evidence } from '../words/evidence.ts';
import { partsOf } from '../words/word-parts.ts';
import { type Rewriting, rewriteWords, wordsOf } from './rewrite-words.ts';
import { opensPlace } from './slots.ts';
import { strokeKey } from './stroke-key.ts';
import type { Word } from './title-words.ts';

/** "Ibid." as italics are read letter by letter. */
const PLAIN = /^([IilztLT1fJ])([bh])([iIlzt1x2])([dD])$/;
/** Abbreviations before which no sentence ends. */
const WITHIN = /^[(“]?(?:cf|e\.g|i\.e|viz|also|see)[.,]?$/i;

/**
 * Restores "Ibid." and its stop: "Ibzd" anywhere; "lend. viii, 500" or "Ilnd. xxii" where a volume, a page or a date
 * behind it shows what it is. It has a capital at the head of a sentence only.
 */
export function restoreIbid(tokens: readonly Token[], evidence: Evidence): Token[] {
  const words = wordsOf(tokens);
  const rewritings = words.flatMap((token, at): Rewriting[] => {
    const { before, core, after } = partsOf(token.form);
    const isPlain = PLAIN.test(core);
    const inSlot = opensPlace(words, at + 1);
    if (!isPlain && !(inSlot && isWrecked(token.form, core, after, words, at, evidence))) return [];
    const previous = words[at - 1]?.form ?? '';
    const mark = /[({“]/.exec(before)?.[0]?.replace('{', '(') ?? '';
    const opens = mark !== '(' && (at === 0 || opensSentence(previous)) && !WITHIN.test(previous);
    const isBare = after === '' || /^[,·•’:]$/.test(after);
    const stop = after === '' || (inSlot && isBare) ? '.' : after;
    const form = `${mark}${opens ? 'Ibid' : 'ibid'}${stop}`;
    return form === token.form ? [] : [{ from: at, to: at + 1, form, change: { cause: 'misread-ibid' } }];
  });
  return rewriteWords(tokens, rewritings);
}

/** A form of about its strokes where only "Ibid." stands: at the head, in brackets, behind a stop or a semicolon. */
function isWrecked(
  form: string,
  core: string,
  after: string,
  words: readonly Word[],
  at: number,
  evidence: Evidence,
): boolean {
  if (core.length < 2 || core.length > 7 || /^\d+$/.test(core) || !/\p{L}/u.test(core)) return false;
  if (/^(?:pp?|nos?|arts?|cols?|vols?|chs?)$/i.test(core) || /^[ivxIVX]+$/.test(core)) return false;
  const isStopped = after === '.';
  if (evidence.isWord(core) && !isStopped) return false;
  const previous = words[at - 1]?.form ?? '';
  const opens = at === 0 || /^[(,]/.test(form) || /[.;(]$/.test(previous) || WITHIN.test(previous);
  return opens && strokesApart(core) <= (at === 0 ? 3 : 2);
}

/** Strokes by which a form differs from "Ibid". */
function strokesApart(core: string): number {
  const [a, b] = [strokeKey(core), strokeKey('Ibid')];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether a sentence ends before a word; a bare number may be the mark of a note that was not recognized. */
function opensSentence(previous: string): boolean {
  return /[.?!:][)\]”’"']*$/.test(previous) || /[“‘([—]$/.test(previous) || /^\d$/.test(previous);
}
