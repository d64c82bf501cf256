/** The quotation finder of the built site, in its own worker. */
import type { Question, Reply } from '../../../../src/search/answers.ts';
import type { Asking } from './engine.ts';

/** Starts the worker of the built site and asks it as the search page does. */
export function open(worker: string, files: Readonly<Record<string, string>>): Asking {
  const finder = new Worker(worker, { type: 'module' });
  finder.postMessage({ kind: 'files', files });
  let turn = 0;
  return {
    search: (text) =>
      new Promise((resolve, reject) => {
        const question: Question = { kind: 'quotation', turn: ++turn, text };
        finder.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.turn !== question.turn) return;
          if (data.kind === 'quotation')
            resolve(data.answer.places.map(({ work, passage }) => `${work}/${passage}`));
          else if (data.kind === 'failed') reject(new Error(data.message));
        };
        finder.onerror = ({ message }) => reject(new Error(message));
        finder.postMessage(question);
      }),
  };
}
