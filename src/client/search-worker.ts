// The search worker: takes questions, has them answered, and answers. What finds is in `src/search/`.
import './search/tell-fetched.ts';
import type { Question, Reply } from '../search/answers.ts';
import type { Opening } from './ask-worker.ts';
import { type Finders, openFinders } from './search/open-finders.ts';

let finders: Finders | undefined;
/** Turns of the last question of each kind: an older one is not answered to the end. */
const last = { words: 0, quotation: 0 };
/** Goes on with an answer that waits for it. */
let readOn: (() => void) | undefined;

const say = (reply: Reply) => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<Question | Opening>) => {
  if (data.kind === 'files') finders = openFinders(data.files);
  else if (data.kind === 'read-on') {
    if (data.turn === last.words) readOn?.();
  } else void answer(data);
});

async function answer(question: Exclude<Question, { readonly kind: 'read-on' }>): Promise<void> {
  const { turn, kind } = question;
  last[kind] = turn;
  const isCurrent = () => last[kind] === turn;
  try {
    if (!finders) throw new Error('the files of the search were not named');
    if (question.kind === 'quotation') {
      const found = await finders.findQuotation(question.text, isCurrent);
      if (isCurrent()) say({ kind: 'quotation', turn, answer: found });
    } else {
      readOn = undefined;
      let isAny = false;
      for await (const part of finders.findWords(question)) {
        if (!isCurrent()) return;
        say({ kind: 'words', turn, answer: part });
        // What was found first shall be seen before more is fetched.
        const isFirst: boolean = !isAny && part.added.length > 0;
        isAny ||= isFirst;
        if (part.isPaused || isFirst) await untilReadOn();
        if (!isCurrent()) return;
      }
    }
  } catch (error) {
    if (isCurrent())
      say({ kind: 'failed', turn, message: error instanceof Error ? error.message : String(error) });
  }
}

function untilReadOn(): Promise<void> {
  return new Promise((resolve) => {
    readOn = resolve;
  });
}
